import {expect} from '@open-wc/testing';
import {groupsOfKinds} from '../../src/model/groups.js';
import {checkedFeed} from '../support/checked.js';

type Raw = Record<string, unknown>;

const group = (about: Raw) => ({kind: 'funders', ...about});
const feed = (...groups: Raw[]) =>
  checkedFeed({organizations: [...'abcd'].map((id) => ({id, name: id})), groups});

describe('groups of organizations', () => {
  it('are those of the kinds wanted, in the order of the feed', () => {
    const all = feed(
      group({title: '1', count: 1}),
      group({title: '2', kind: 'partners', count: 1}),
      group({title: '3', kind: 'participants', count: 1}),
    );

    const shown = groupsOfKinds(all, ['participants', 'funders']);

    expect(shown.map(({title}) => title)).to.deep.equal([{en: '1'}, {en: '3'}]);
  });

  it('have their tiers in the order in which they are first named, whatever they are', () => {
    const members = [
      {organization: 'a', tier: 'lead'},
      {organization: 'b', tier: '__proto__'},
      {organization: 'c'},
      {organization: 'd', tier: 'lead'},
    ];

    const [shown] = groupsOfKinds(feed(group({members})), ['funders']);

    expect(
      shown?.tiers.map(({name, members: ofTier}) => [
        name,
        ofTier.map(({organization}) => organization.id).join(''),
      ]),
    ).to.deep.equal([
      ['lead', 'ad'],
      ['__proto__', 'b'],
      [undefined, 'c'],
    ]);
  });

  it('know those who lead a member', () => {
    const members = [{organization: 'a', led_by: ['b', 'c']}];

    const [shown] = groupsOfKinds(feed(group({members})), ['funders']);

    expect(shown?.tiers[0]?.members[0]?.ledBy.map(({id}) => id)).to.deep.equal(['b', 'c']);
  });

  for (const [count, rest] of [
    [5, 3],
    [2, 0],
    [1, 0],
    [undefined, 0],
  ] as const) {
    it(`of ${count} have ${rest} besides two members`, () => {
      const members = [{organization: 'a'}, {organization: 'b'}];

      const [shown] = groupsOfKinds(feed(group({members, ...(count && {count})})), ['funders']);

      expect(shown?.rest).to.equal(rest);
    });
  }

  it('are left out when there is nothing to show but a title', () => {
    const all = feed(group({title: 'Nobody', members: []}), group({title: 'Zero', count: 0}));

    expect(groupsOfKinds(all, ['funders'])).to.deep.equal([]);
  });
});
