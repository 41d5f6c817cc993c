import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/all.js';
import type {SliPartnerList} from '../../src/elements/partner-list.js';
import {formatNumber} from '../../src/i18n/format.js';
import {aFeed} from '../support/builders.js';
import {
  DEMO_FEED,
  all,
  hasPart,
  part,
  parts,
  until,
  untilPart,
  words,
} from '../support/elements.js';
import {json, scenario} from '../support/scenario.js';

type Raw = Record<string, unknown>;

const LEADERS = [
  'Californians for Justice',
  'Catalyst California',
  'PICO California',
  'Public Advocates',
];

describe('<sli-partner-list>', () => {
  it('shows the partners of the demo, their roles, and who leads them', async () => {
    const list = await listOfDemo('en');

    expect(parts(list, 'heading').map(words)).to.deep.equal(['Partners', 'Participating groups']);
    expect(parts<HTMLImageElement>(list, 'logo').map(({alt}) => alt)).to.deep.equal([
      'Learning Policy Institute',
      'California Partnership for the Future of Learning',
    ]);
    expect(parts(list, 'organization').map((each) => parts(each, 'role').map(words))).to.deep.equal(
      [
        ['Lead'],
        [
          'Collaborator',
          'Led by Californians for Justice, Catalyst California, PICO California, and Public Advocates',
        ],
      ],
    );
  });

  it('leads to each partner, and to each who leads one', async () => {
    const list = await listOfDemo('en');

    const links = all<HTMLAnchorElement>(list, 'a').map(({href}) => href);

    expect(links).to.deep.equal([
      'https://learningpolicyinstitute.org/',
      'https://futureoflearningca.org/',
      'https://caljustice.org/',
      'https://www.catalystcalifornia.org/',
      'https://www.picocalifornia.org/',
      'https://publicadvocates.org/',
    ]);
  });

  it('says how many take part', async () => {
    const list = await listOfDemo('en');

    expect(words(part(list, 'text'))).to.equal(
      '20 grassroots and community-based groups from across California take part.',
    );
  });

  it('writes the number in the language of the text, wherever the text wants it', async () => {
    const text = {en: 'In all, {count} groups.', ar: 'تشارك {count} مجموعة.'};
    const place = await fixture<HTMLElement>(
      html`<div lang="ar-EG">
        <sli-partner-list .feed=${aFeed({groups: [{kind: 'partners', text, count: 12000}]})}>
        </sli-partner-list>
      </div>`,
    );

    expect(words(await untilPart(place, 'text'))).to.equal(
      `تشارك ${formatNumber(12000, 'ar')} مجموعة.`,
    );
  });

  it('says all this in Spanish', async () => {
    const list = await listOfDemo('es');

    expect(words(part(list, 'led-by'))).to.equal(
      'Bajo la dirección de Californians for Justice, Catalyst California, PICO California y Public Advocates',
    );
  });

  it('says it in Arabic, from right to left, with each name in its own direction', async () => {
    const list = await listOfDemo('ar');
    const leaders = part(list, 'led-by');

    expect(words(leaders)).to.match(/^بقيادة Californians for Justice وCatalyst California و/);
    expect(getComputedStyle(leaders).direction).to.equal('rtl');
    const names = parts(leaders, 'name');
    expect(names.map(words)).to.deep.equal(LEADERS);
    for (const name of names) {
      expect(getComputedStyle(name).direction).to.equal('ltr');
      expect(getComputedStyle(name).unicodeBidi).to.match(/isolate/);
    }
  });

  it('marks a role that the feed has only in another language', async () => {
    const list = await listOf({members: [{organization: 'a', role: {ar: 'شريك'}}]});
    const role = part(list, 'role').querySelector('[lang]');

    expect([words(role!), role?.getAttribute('lang')]).to.deep.equal(['شريك', 'ar']);
    expect(getComputedStyle(role!).direction).to.equal('rtl');
  });

  it('shows several kinds, in the order of the feed', async () => {
    const place = await fixture<SliPartnerList>(
      html`<sli-partner-list
        lang="en"
        src=${DEMO_FEED}
        kind="partners funders"
      ></sli-partner-list>`,
    );
    await untilPart(place, 'heading');

    expect(parts(place, 'heading').map(words)).to.deep.equal([
      'Funding for this project',
      'Core operating support for the Learning Policy Institute',
      'Partners',
      'Participating groups',
    ]);
  });

  it('gives its headings the level that the page asks for', async () => {
    const list = await listOf({title: 'Partners', members: [{organization: 'a'}]});
    const level = () => part(list, 'heading').getAttribute('aria-level');
    const before = level();

    list.headingLevel = 2;
    await list.updateComplete;

    expect([before, level()]).to.deep.equal(['3', '2']);
  });

  it('leaves out who is not there, and shows the rest', async () => {
    const list = await listOf({
      members: [{organization: 'nobody'}, {organization: 'a', led_by: ['nobody', 'b']}],
    });

    expect(parts(list, 'organization')).to.have.lengthOf(1);
    expect(words(part(list, 'led-by'))).to.equal('Led by B partner');
  });

  it('takes no room when there are no partners, nor when its kind is taken away', async () => {
    const list = await listOf({title: 'Partners', members: [{organization: 'a'}]});

    list.removeAttribute('kind');
    await until(() => !hasPart(list, 'group'), 'nothing');

    expect(list.offsetHeight).to.equal(0);
  });

  it('shows no heading of a group in which nobody is left', async () => {
    const list = await listOf({title: 'Partners', members: [{organization: 'nobody'}]}, false);
    await until(() => all(list, '[lang]').length > 0, 'the element');

    expect(hasPart(list, 'heading')).to.equal(false);
  });

  it('says what is wrong, and works again once the server does', async () => {
    const feed = aFeed({
      organizations: [{id: 'a', name: 'A partner'}],
      groups: [{kind: 'partners', members: [{organization: 'a'}]}],
    });
    const url = await scenario([{status: 404}, json(feed)]);
    const list = await fixture<SliPartnerList>(
      html`<sli-partner-list src="${url}feed.json"></sli-partner-list>`,
    );
    expect(words(await untilPart(list, 'message'))).to.contain('The partners could not be loaded.');

    part(list, 'retry').click();

    expect(words(await untilPart(list, 'name'))).to.equal('A partner');
  });

  for (const lang of ['en', 'es', 'ar']) {
    it(`is accessible, in "${lang}"`, async () => {
      const place = await fixture<HTMLElement>(
        html`<main lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
          <h2>Who we are</h2>
          <sli-partner-list src=${DEMO_FEED}></sli-partner-list>
        </main>`,
      );
      await untilPart(place, 'led-by');

      await expect(place).to.be.accessible();
    });
  }
});

async function listOfDemo(lang: string): Promise<SliPartnerList> {
  const list = await fixture<SliPartnerList>(
    html`<sli-partner-list lang=${lang} src=${DEMO_FEED}></sli-partner-list>`,
  );
  await untilPart(list, 'organization');
  return list;
}

/** A list of one group, in which A partner and B partner may be. */
async function listOf(group: Raw, isShown = true): Promise<SliPartnerList> {
  const feed = aFeed({
    organizations: [
      {id: 'a', name: 'A partner'},
      {id: 'b', name: 'B partner'},
    ],
    groups: [{kind: 'partners', ...group}],
  });
  const list = await fixture<SliPartnerList>(
    html`<sli-partner-list lang="en" kind="partners" .feed=${feed}></sli-partner-list>`,
  );
  if (isShown) await untilPart(list, 'group');
  return list;
}
