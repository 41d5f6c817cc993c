import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import {givenFeed} from '../../src/feed/given-feed.js';
import {aFeed} from '../support/builders.js';

describe('A feed that is in the page already', () => {
  const document = aFeed({title: 'Title', image: {url: '/a.jpg'}});
  for (const [what, given] of [
    ['as text', JSON.stringify(document)],
    ['as an object', document],
  ] as const) {
    it(`is taken ${what}, its addresses being relative to the page’s`, () => {
      const {feed, faults} = givenFeed(given);
      expect(feed.title).to.deep.equal({en: 'Title'});
      expect(feed.image?.url).to.equal(`${location.origin}/a.jpg`);
      expect(faults).to.deep.equal([]);
    });
  }

  it('is taken as it is when another element has checked it', () => {
    const {feed} = givenFeed(document);
    const handedDown = givenFeed(feed);
    expect(handedDown.feed).to.equal(feed);
    expect(handedDown.isHandedDown).to.equal(true);
  });

  const faults: [what: string, given: unknown, kind: string][] = [
    ['half a document', '{"version"', 'not-json'],
    ['nothing', undefined, 'unusable'],
    ['a text that is no feed', '"x"', 'unusable'],
  ];
  for (const [what, given, kind] of faults) {
    it(`is refused when it is ${what}`, () => {
      expect(() => givenFeed(given))
        .to.throw(FeedError)
        .with.property('kind', kind);
    });
  }
});
