import {expect} from '@open-wc/testing';
import {
  either,
  isAmount,
  isCount,
  isFilled,
  isSize,
  isString,
  list,
  map,
  object,
  oneOf,
  scalar,
  where,
  type Schema,
} from '../../src/model/schema.js';

/** What a schema makes of a value, and what it tells: where, what was wanted, what came. */
function read<T>(schema: Schema<T>, input: unknown) {
  const told: string[] = [];
  const output = schema.read(input, (wanted, value, path = []) => {
    told.push(`/${path.join('/')}: ${wanted}; ${JSON.stringify(value) ?? 'nothing'}`);
    return undefined;
  });
  return {output, told};
}

const word = scalar(isFilled, 'a word');
const upperCase = scalar(isString, 'capitals', (input) =>
  input === input.toUpperCase() ? input : undefined,
);

describe('A schema', () => {
  it('gives what it reads, and tells of nothing, when all is well', () => {
    const schema = object({id: word}, {tags: list(upperCase), size: oneOf('s', 'm')});
    const input = {id: 'a', tags: ['A', 'B'], size: 'm'};
    expect(read(schema, input)).to.deep.equal({output: input, told: []});
  });

  it('leaves out a field that need not be there when it is broken', () => {
    const {output, told} = read(object({id: word}, {tag: upperCase}), {id: 'a', tag: 'b'});
    expect(output).to.deep.equal({id: 'a', tag: undefined});
    expect(told).to.deep.equal(['/tag: capitals; "b"']);
  });

  it('gives nothing for an object that lacks a field, and tells of all that is wrong with it', () => {
    const {output, told} = read(object({id: word, name: word}, {tag: upperCase}), {id: '', tag: 1});
    expect(output).to.equal(undefined);
    expect(told).to.have.members([
      '/id: a word; ""',
      '/name: required; nothing',
      '/tag: capitals; 1',
    ]);
  });

  it('takes no fields that it does not name, and none from a prototype', () => {
    const input: unknown = JSON.parse('{"id": "a", "__proto__": {"tag": "A"}, "other": 1}');
    const {output, told} = read(object({id: word}, {tag: upperCase}), input);
    expect(output).to.deep.equal({id: 'a'});
    expect(told).to.deep.equal([]);
  });

  it('leaves broken items out of a list', () => {
    const {output, told} = read(list(object({tags: list(upperCase)})), [
      {tags: ['A', 'b', 'C']},
      null,
      {},
    ]);
    expect(output).to.deep.equal([{tags: ['A', 'C']}]);
    expect(told).to.deep.equal([
      '/0/tags/1: capitals; "b"',
      '/1: object; null',
      '/2/tags: required; nothing',
    ]);
  });

  it('leaves an item out whose id a good one before it has', () => {
    const schema = list(object({id: word, tag: upperCase}));
    const {output, told} = read(schema, [
      {id: 'a', tag: 'broken'},
      {id: 'a', tag: 'A'},
      {id: 'a', tag: 'B'},
    ]);
    expect(output).to.deep.equal([{id: 'a', tag: 'A'}]);
    expect(told).to.deep.equal(['/0/tag: capitals; "broken"', '/2/id: newId; "a"']);
  });

  it('leaves entries out of a map of which the name or the value is broken', () => {
    const schema = map(upperCase, word, 'some words');
    const {output, told} = read(schema, {A: 'a', b: 'b', C: 1, d: 2});
    expect(output).to.deep.equal({A: 'a'});
    expect(told).to.have.members([
      '/b: capitals; "b"',
      '/C: a word; 1',
      '/d: capitals; "d"',
      '/d: a word; 2',
    ]);
  });

  for (const input of [{}, {b: 'b'}, [], null, 'x']) {
    it(`gives nothing for a map that nothing remains of: ${JSON.stringify(input)}`, () => {
      const {output, told} = read(map(upperCase, word, 'some words'), input);
      expect(output).to.equal(undefined);
      expect(told).to.contain(`/: some words; ${JSON.stringify(input)}`);
    });
  }

  it('reads a value as the one of two that it looks like', () => {
    const schema = either(isString, upperCase, object({id: word}));
    expect(read(schema, 'A').output).to.equal('A');
    expect(read(schema, {id: 'a'}).output).to.deep.equal({id: 'a'});
    expect(read(schema, 'a').told).to.deep.equal(['/: capitals; "a"']);
    expect(read(schema, {id: 1}).told).to.deep.equal(['/id: a word; 1']);
  });

  it('asks for more than a form, but only once that is right', () => {
    const schema = where(list(upperCase), ({length}) => length > 1, 'two or more');
    expect(read(schema, ['A', 'B']).told).to.deep.equal([]);
    expect(read(schema, ['A', 'b'])).to.deep.equal({
      output: undefined,
      told: ['/1: capitals; "b"', '/: two or more; ["A","b"]'],
    });
    expect(read(schema, 7).told).to.deep.equal(['/: list; 7']);
  });

  it('takes what can’t be cleaned for broken', () => {
    const schema = scalar(isString, 'an address', (input) => new URL(input).href);
    expect(read(schema, 'http://a.example')).to.deep.equal({
      output: 'http://a.example/',
      told: [],
    });
    expect(read(schema, 'a')).to.deep.equal({output: undefined, told: ['/: an address; "a"']});
  });

  it('takes one of the words that it names', () => {
    expect(read(oneOf('s', 'm'), 'l').told).to.deep.equal(['/: s,m; "l"']);
  });
});

describe('A number', () => {
  const kinds: [string, (input: unknown) => boolean, good: unknown[], bad: unknown[]][] = [
    ['an amount', isAmount, [0, 0.5, 3], [-0.5, NaN, Infinity, '1', null, true]],
    ['a count', isCount, [0, 3], [-1, 0.5, NaN, Infinity, '1', null, true]],
    ['a size', isSize, [1, 3], [0, -1, 1.5, NaN, Infinity, '1', null, true]],
  ];
  for (const [what, is, good, bad] of kinds) {
    it(`is ${what}, or isn’t`, () => {
      expect(good.filter((input) => !is(input))).to.deep.equal([]);
      expect(bad.filter(is)).to.deep.equal([]);
    });
  }
});
