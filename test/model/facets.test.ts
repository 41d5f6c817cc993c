import {expect} from '@open-wc/testing';
import {FACETS, FacetTable, valuesOf, type Choice, type Facet} from '../../src/model/facets.js';
import {aSession, aVersion} from '../support/builders.js';
import {checkedFeed} from '../support/checked.js';

const NOW = Date.parse('2025-01-01');
const ZONE = 'America/Los_Angeles';
const topics = ['a', 'b'].map((id) => ({id, title: {en: id}}));
const people = [{id: 'p', name: 'P'}];
const {sessions} = checkedFeed({
  topics,
  people,
  sessions: [
    aSession({
      starts_at: '2024-01-01T02:00:00Z',
      topics: ['a', 'b'],
      speakers: [{person: 'p'}],
      versions: [
        aVersion({captions: [{language: 'fr', url: 'fr.vtt'}]}),
        aVersion({language: 'es', kind: 'interpretation'}),
        aVersion({language: 'ase', kind: 'sign'}),
        aVersion({language: 'ar', available_from: '2026-01-01'}),
      ],
    }),
    aSession({starts_at: '2024-05-09', topics: ['a']}),
    aSession({starts_at: '2026-05-09', versions: []}),
  ],
});

describe('Sessions are told apart', () => {
  const cases: [facet: Facet, values: string[][]][] = [
    ['language', [['en', 'es'], ['en'], []]],
    ['captions', [['fr'], [], []]],
    ['sign', [['ase'], [], []]],
    ['topic', [['a', 'b'], ['a'], []]],
    ['year', [['2023'], ['2024'], ['2026']]],
    ['speaker', [['p'], [], []]],
    ['state', [['recorded'], ['recorded'], ['upcoming']]],
  ];
  for (const [facet, values] of cases) {
    it(`by ${facet}`, () => {
      expect(sessions.map((session) => valuesOf(session, facet, NOW, ZONE))).to.deep.equal(values);
    });
  }

  it('and counted, given what was chosen in other facets', () => {
    const table = tableOf(FACETS);

    expect(counts(table, [])['topic']).to.deep.equal({a: 2, b: 1});
    const byYear = counts(table, [['year', ['2024']]]);
    expect(byYear['topic']).to.deep.equal({a: 1, b: 0});
    expect(byYear['year'], 'the other years could be chosen too').to.deep.equal({
      '2023': 1,
      '2024': 1,
      '2026': 1,
    });
    expect(
      counts(table, [
        ['year', ['2024', '2026']],
        ['topic', ['a']],
      ])['state'],
    ).to.deep.equal({recorded: 1, upcoming: 0});
  });

  it('and chosen: one of the values in each facet', () => {
    const table = tableOf(FACETS);
    const chosen = (choice: readonly (readonly [Facet, readonly string[]])[]) =>
      sessions.map((_, number) => table.chosen(choiceOf(choice))(number));

    expect(chosen([])).to.deep.equal([true, true, true]);
    expect(chosen([['year', ['2023', '2026']]])).to.deep.equal([true, false, true]);
    expect(
      chosen([
        ['year', ['2023', '2026']],
        ['topic', ['a']],
      ]),
    ).to.deep.equal([true, false, false]);
    expect(chosen([['topic', ['unheard of']]])).to.deep.equal([false, false, false]);
  });

  it('only by what divides them', () => {
    const table = new FacetTable(FACETS);
    const alike = checkedFeed({
      topics,
      sessions: [aSession({topics: ['a']}), aSession({topics: ['a', 'b']})],
    });
    for (const session of alike.sessions) table.add(session, NOW, undefined);

    expect(table.dividing()).to.deep.equal(['topic']);
  });
});

function tableOf(facets: readonly Facet[]): FacetTable {
  const table = new FacetTable(facets);
  for (const session of sessions) table.add(session, NOW, ZONE);
  return table;
}

const choiceOf = (choice: readonly (readonly [Facet, readonly string[]])[]): Choice =>
  new Map(choice.map(([facet, values]) => [facet, new Set(values)]));

function counts(table: FacetTable, choice: readonly (readonly [Facet, readonly string[]])[]) {
  const counted = table.counts(choiceOf(choice), () => true);
  return Object.fromEntries(
    [...counted].map(([facet, values]) => [
      facet,
      Object.fromEntries(values.map(({value, count}) => [value, count])),
    ]),
  );
}
