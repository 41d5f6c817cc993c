import {expect} from '@open-wc/testing';
import type {Cue} from '../../src/model/cue.js';
import {lineAt, linesOf, pairLines, type Line} from '../../src/model/transcript.js';

const cue = (start: number, end: number, text: string): Cue => ({
  id: '',
  start,
  end,
  settings: '',
  text,
});

/** Lines named by their time: `0-4` is said from 0 to 4 s. */
const lines = (...times: string[]): Line[] =>
  linesOf(
    times.map((time) => {
      const [start = 0, end = 0] = time.split('-').map(Number);
      return cue(start, end, time);
    }),
  );

/** The rows as text: `0-4 | 0-2 2-4`. */
const rows = (first: string[], second: string[]) =>
  pairLines(lines(...first), lines(...second)).map((row) =>
    `${row.first?.text ?? ''} | ${row.second.map(({text}) => text).join(' ')}`.trim(),
  );

describe('The lines of a transcript', () => {
  it('are in the order of time, whatever that of the file', () => {
    const texts = linesOf([cue(5, 6, 'c'), cue(0, 9, 'b'), cue(0, 1, 'a')]).map(({text}) => text);
    expect(texts).to.deep.equal(['a', 'b', 'c']);
  });

  it('leave out cues without text', () => {
    expect(linesOf([cue(0, 1, '<i></i>'), cue(1, 2, 'b')])).to.have.lengthOf(1);
  });

  it('name a speaker when they begin, not while they go on', () => {
    const said = linesOf([
      cue(0, 1, '<v Ana>One'),
      cue(1, 2, '<v Ana>two'),
      cue(2, 3, '<v Ben>three</v> <v Ana>four'),
      cue(3, 4, '<v Ana>five'),
      cue(4, 5, 'six'),
      cue(5, 6, '<v Ana>seven'),
    ]);
    expect(said.map(({speaker, text}) => [speaker, text])).to.deep.equal([
      ['Ana', 'Ana: One'],
      [undefined, 'two'],
      ['Ben', 'Ben: three\nAna: four'],
      [undefined, 'five'],
      [undefined, 'six'],
      ['Ana', 'Ana: seven'],
    ]);
  });
});

describe('The line at a time', () => {
  const said = lines('1-2', '2-3', '5-9', '6-7');
  const cases: [time: number, index: number][] = [
    [0, -1],
    [0.9, -1],
    // A player that was sent to 1 s may tell a hair less.
    [0.97, 0],
    [1, 0],
    [1.5, 0],
    [2, 1],
    [4, 1],
    [5, 2],
    [6.5, 3],
    [8, 3],
    [1000, 3],
    [NaN, -1],
  ];
  for (const [time, index] of cases) {
    it(`${time} s is ${index}`, () => {
      expect(lineAt(said, time)).to.equal(index);
    });
  }

  it('is none of no lines', () => {
    expect(lineAt([], 5)).to.equal(-1);
  });
});

describe('Two languages side by side', () => {
  const cases: [what: string, first: string[], second: string[], rows: string[]][] = [
    ['cut alike', ['0-4', '4-8'], ['0-4', '4-8'], ['0-4 | 0-4', '4-8 | 4-8']],
    ['a little apart', ['0-4', '4-8'], ['0.3-4.4', '4.4-8'], ['0-4 | 0.3-4.4', '4-8 | 4.4-8']],
    ['the second cut finer', ['0-8', '8-9'], ['0-2', '2-5', '5-8'], ['0-8 | 0-2 2-5 5-8', '8-9 |']],
    ['the first cut finer', ['0-2', '2-5', '5-8'], ['0-8'], ['0-2 |', '2-5 | 0-8', '5-8 |']],
    ['by the longer time shared', ['0-4', '4-8'], ['3-7'], ['0-4 |', '4-8 | 3-7']],
    ['the earlier of two alike', ['0-4', '4-8'], ['2-6'], ['0-4 | 2-6', '4-8 |']],
    [
      'in the gaps of the first',
      ['5-6', '10-11'],
      ['0-1', '2-3', '7-8', '20-21'],
      ['| 0-1', '| 2-3', '5-6 |', '| 7-8', '10-11 |', '| 20-21'],
    ],
    ['touching at one moment only', ['0-4'], ['4-5'], ['0-4 |', '| 4-5']],
    ['of files that are not in order', ['4-8', '0-4'], ['5-8', '0-3'], ['0-4 | 0-3', '4-8 | 5-8']],
    [
      'while a long line of the first goes on',
      ['0-10', '2-4', '12-13'],
      ['5-9', '12-13'],
      ['0-10 |', '2-4 | 5-9', '12-13 | 12-13'],
    ],
    [
      'while a long line of the second goes on',
      ['0-2', '2-4', '4-9'],
      ['0-10', '2-4'],
      ['0-2 | 0-10', '2-4 | 2-4', '4-9 |'],
    ],
    ['two at once', ['0-4', '0-4'], ['0-4', '0-4'], ['0-4 | 0-4', '0-4 | 0-4']],
    ['two at once beside one', ['0-4'], ['0-4', '0-3'], ['0-4 | 0-3 0-4']],
    ['one beside two at once', ['0-4', '0-3'], ['1-3'], ['0-3 | 1-3', '0-4 |']],
    ['the second empty', ['0-4'], [], ['0-4 |']],
    ['the first empty', [], ['0-4', '4-5'], ['| 0-4', '| 4-5']],
    ['both empty', [], [], []],
  ];
  for (const [what, first, second, expected] of cases) {
    it(what, () => {
      expect(rows(first, second)).to.deep.equal(expected);
    });
  }

  it('lose none and keep both orders, however the files are cut', () => {
    const random = randomNumbers(7);
    for (let round = 0; round < 300; round++) {
      const [first, second] = [randomLines(random), randomLines(random)];
      const paired = pairLines(first, second);
      expect(paired.flatMap((row) => row.first ?? [])).to.deep.equal(first);
      expect(paired.flatMap((row) => row.second)).to.deep.equal(second);
    }
  });

  it('stay quick where everything overlaps', () => {
    const long = linesOf(Array.from({length: 50_000}, (_, index) => cue(index / 10, 9000, 'a')));
    const together = linesOf(Array.from({length: 200_000}, () => cue(0, 9000, 'b')));
    const begun = performance.now();

    expect(pairLines(long, long)).to.have.lengthOf(50_000);
    expect(pairLines(long, together)).to.have.lengthOf(50_000);
    expect(pairLines(together, long)).to.have.lengthOf(200_000);

    // Compared one with another, this would be ten milliards of steps.
    expect(performance.now() - begun).to.be.below(10_000);
  });
});

/** Numbers below 1 that look random and are the same each time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

function randomLines(random: () => number): Line[] {
  const count = Math.floor(random() * 12);
  return linesOf(
    Array.from({length: count}, (_, index) => {
      const start = Math.floor(random() * 20);
      return cue(start, start + 1 + Math.floor(random() * 9), String(index));
    }),
  );
}
