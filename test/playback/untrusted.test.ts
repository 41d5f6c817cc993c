import {expect} from '@open-wc/testing';
import {boolean, field, numberIn, positive, string} from '../../src/playback/untrusted.js';

describe('What comes from outside', () => {
  it('has the fields of its own', () => {
    expect(field({a: 1}, 'a')).to.equal(1);
    expect(field([7], '0')).to.equal(7);
  });

  const nothing: [value: unknown, name: string][] = [
    [{}, 'constructor'],
    [{}, '__proto__'],
    [Object.create({a: 1}), 'a'],
    ['text', 'length'],
    [() => undefined, 'name'],
    [null, 'a'],
    [undefined, 'a'],
    [1, 'a'],
  ];
  for (const [value, name] of nothing) {
    it(`has no "${name}" in ${String(value)}`, () => {
      expect(field(value, name)).to.equal(undefined);
    });
  }

  it('is a number within bounds', () => {
    const values = [0, 0.5, 1, -1, 1.5, NaN, Infinity, '1', null, {}];
    expect(
      values.map((value) => numberIn(value, 1)).filter((value) => value !== undefined),
    ).to.deep.equal([0, 0.5, 1]);
    expect(values.map(positive).filter((value) => value !== undefined)).to.deep.equal([
      0.5, 1, 1.5,
    ]);
  });

  it('is true, false or a text only where it is one', () => {
    expect([true, false, 1, 'true', null].map(boolean)).to.deep.equal([
      true,
      false,
      undefined,
      undefined,
      undefined,
    ]);
    expect(['a', '', 1, null].map(string)).to.deep.equal(['a', '', undefined, undefined]);
  });
});
