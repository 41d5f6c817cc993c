import {expect} from '@open-wc/testing';
import {FeedNames} from '../../src/model/feed-names.js';
import {SessionIndex} from '../../src/model/session-index.js';
import {aSession} from '../support/builders.js';
import {checkedFeed} from '../support/checked.js';

const feed = checkedFeed({
  topics: [{id: 'trust', title: {en: 'Trust', es: 'Confianza'}}],
  people: [{id: 'maria', name: 'María Núñez'}],
  sessions: [
    aSession({
      id: 'families',
      title: {en: 'Families as partners', es: 'Las familias', ar: 'الأُسَر والمدرسة'},
      description: {en: 'The leadership of parents', zh: '学校安全'},
    }),
    aSession({
      id: 'leadership',
      title: {en: 'Shared leadership'},
      topics: ['trust'],
      speakers: [{person: 'maria'}],
      resources: [{title: {en: 'Straße'}, files: [{url: 'a.pdf'}]}],
    }),
    aSession({id: 'arabic', title: {ar: 'مَدْرَسَةٌ آمنة'}}),
  ],
});

describe('A search of sessions', () => {
  const cases: [query: string, ids: string[], why: string][] = [
    ['leadership', ['leadership', 'families'], 'has those first that have it in their title'],
    ['familias', ['families'], 'looks in every language'],
    ['confianza', ['leadership'], 'looks in topics'],
    ['maria nunez', ['leadership'], 'looks in names, without accents'],
    ['STRASSE', ['leadership'], 'looks in resources, without case'],
    ['lead', ['leadership', 'families'], 'finds words by their beginning'],
    ['shared lead', ['leadership'], 'wants every word'],
    ['leadreship', ['leadership', 'families'], 'forgives two letters that changed places'],
    ['fmaili', ['families'], 'forgives letters that changed places in a shorter word'],
    ['parnters', ['families'], 'forgives a slip'],
    ['lidership', ['leadership', 'families'], 'forgives two slips in a long word'],
    ['xed', [], 'forgives none in a short word'],
    ['trst', ['leadership'], 'forgives a letter that is missing'],
    ['مدرسه', ['families', 'arabic'], 'takes letters of Arabic for their variants'],
    ['المدرسة', ['families', 'arabic'], 'does without the article of Arabic'],
    ['الاسر', ['families'], 'ignores the vowel signs of Arabic'],
    ['安全', ['families'], 'finds words that no space parts from others'],
    ['zzzz', [], 'finds nothing where there is nothing'],
    ['…', ['families', 'leadership', 'arabic'], 'of no words finds everything'],
  ];
  for (const [query, ids, why] of cases) {
    it(`${why}: ${query}`, () => {
      expect(found(query)).to.deep.equal(ids);
    });
  }

  it('does not take what is nearly like a word where the word itself is found', () => {
    expect(found('shared')).to.deep.equal(['leadership']);
    expect(indexed().search('trust').words.has('trust')).to.equal(true);
    expect(indexed().search('trust').words.has('trusty')).to.equal(false);
  });

  it('goes on with sessions that come later', () => {
    const index = indexed();
    const [late] = checkedFeed({sessions: [aSession({title: {en: 'Leadership again'}})]}).sessions;
    index.add(late!, new FeedNames(feed));

    expect(index.size).to.equal(4);
    expect(index.search('again').scores[3]).to.be.above(0);
  });

  for (const [text, query, marked] of [
    ['The leaders of LEADERSHIP', 'leader', ['leaders', 'LEADERSHIP']],
    ['María, maría', 'maria', ['María', 'maría']],
    ['في المَدْرَسَةِ ومدرسة', 'مدرسه', ['المَدْرَسَةِ', 'ومدرسة']],
    ['nothing of that', 'leader', []],
  ] as const) {
    it(`marks whole words: ${text}`, () => {
      const index = new SessionIndex();
      const {sessions} = checkedFeed({sessions: [aSession({title: {en: text}})]});
      index.add(sessions[0]!, new FeedNames(feed));

      const ranges = index.rangesOf(text, index.search(query).words);

      expect(ranges.map(({start, end}) => text.slice(start, end))).to.deep.equal(marked);
    });
  }
});

function indexed(): SessionIndex {
  const index = new SessionIndex();
  for (const session of feed.sessions) index.add(session, new FeedNames(feed));
  return index;
}

function found(query: string): string[] {
  const {scores} = indexed().search(query);
  return feed.sessions
    .map(({id}, number) => ({id, score: scores[number] ?? 0}))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({id}) => id);
}
