import {expect} from '@open-wc/testing';
import {placeIn, timelineOf, type Timeline} from '../../src/model/place.js';
import {checkedVersion} from '../support/checked.js';

/** A timeline of a length in seconds, with chapters by their starts. */
const of = (duration?: number, chapters: Record<string, number> = {}): Timeline => ({
  duration,
  chapters: Object.entries(chapters).map(([id, start]) => ({id, start})),
});

describe('The place in another version is', () => {
  const english = of(1000, {intro: 0, talk: 100, questions: 800});
  const spanish = of(1300, {questions: 1000, intro: 0, talk: 200});
  const same = false;
  const about = true;
  const cases: [
    what: string,
    from: Timeline,
    to: Timeline,
    time: number,
    place: number,
    isApproximate: boolean,
    shared?: true,
  ][] = [
    ['the same time on a shared timeline', of(1000), of(1500), 600, 600, same, true],
    ['the same time on a shared timeline of unknown length', of(), of(), 600, 600, same, true],
    ['the end on a shared timeline that is shorter', of(1000), of(500), 600, 500, same, true],
    ['the same time when lengths differ by less than 2 %', of(1000), of(981), 600, 600, same],
    ['the same time so, the other way round', of(981), of(1000), 600, 600, same],
    ['the end when that is past it', of(1000), of(990), 995, 990, same],
    ['at the same part when lengths differ by 2 %', of(1000), of(980), 500, 490, about],
    ['at the start of the same chapter', english, spanish, 100, 200, same],
    ['at the same part of the same chapter', english, spanish, 450, 600, same],
    ['at the same part of the last chapter', english, spanish, 900, 1150, same],
    ['about as far when the other has no such chapter', english, of(2000, {x: 0}), 450, 900, about],
    ['about as far when only the other has chapters', of(1000), spanish, 500, 650, about],
    [
      'about as far before the first chapter',
      of(1000, {a: 500}),
      of(2000, {a: 900}),
      100,
      200,
      about,
    ],
    ['about as far without chapters', of(1000), of(2000), 500, 1000, about],
    ['no further than the end', of(1000), of(2000), 1100, 2000, about],
    ['the same time when neither length is known', of(), of(), 600, 600, about],
    ['the same time when this length is not known', of(), of(2000), 600, 600, about],
    ['the end when that is past it, and this length is not known', of(), of(500), 600, 500, about],
    ['the same time when the other length is not known', of(1000), of(), 600, 600, about],
    [
      'by chapter when it ends where the next begins',
      of(undefined, {a: 0, b: 10}),
      of(undefined, {a: 0, b: 20}),
      5,
      10,
      same,
    ],
    ['at the start from the start', english, of(), 0, 0, same],
    ['at the start from before the start', of(1000), of(2000), -5, 0, same],
  ];
  for (const [what, from, to, time, place, isApproximate, shared_timeline] of cases) {
    it(what, () => {
      const found = placeIn(from, to, time, {shared_timeline});
      expect(found.time).to.be.closeTo(place, 1e-9);
      expect(found.isApproximate).to.equal(isApproximate);
    });
  }

  it('the same after there and back', () => {
    for (let time = 0; time < 1000; time += 37) {
      const there = placeIn(english, spanish, time);
      expect(placeIn(spanish, english, there.time).time).to.be.closeTo(time, 1e-9);
    }
  });
});

describe('The timeline that a feed tells', () => {
  it('has the length and the chapters', () => {
    const version = checkedVersion({duration_in_seconds: 60, chapters: [{id: 'a', start: 5}]});
    const {duration, chapters} = timelineOf(version);
    expect(duration).to.equal(60);
    expect(chapters.map(({id, start}) => [id, start])).to.deep.equal([['a', 5]]);
  });

  it('has no chapters when these are in a file of their own', () => {
    const version = checkedVersion({chapters: {url: 'chapters.vtt'}});
    expect(timelineOf(version)).to.deep.equal({duration: undefined, chapters: []});
  });
});
