import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/all.js';
import type {SliFunderStrip} from '../../src/elements/funder-strip.js';
import {aFeed} from '../support/builders.js';
import {
  DEMO_FEED,
  all,
  demoFeed,
  hasPart,
  part,
  parts,
  until,
  untilPart,
  words,
} from '../support/elements.js';
import {json, scenario} from '../support/scenario.js';

const PROJECT = [
  'Bill & Melinda Gates Foundation',
  'Sobrato Philanthropies',
  'W. Clement & Jessie V. Stone Foundation',
  'Stuart Foundation',
  'The California Endowment',
];
const CORE = [
  'Carnegie Corporation of New York',
  'Heising-Simons Foundation',
  'William and Flora Hewlett Foundation',
  'Raikes Foundation',
  'Sandler Foundation',
  'Skyline Foundation',
  'MacKenzie Scott',
];

describe('<sli-funder-strip>', () => {
  it('shows both groups of the demo with all their members', async () => {
    const strip = await stripOfDemo();

    expect(parts(strip, 'heading').map(words)).to.deep.equal([
      'Funding for this project',
      'Core operating support for the Learning Policy Institute',
    ]);
    expect(parts(strip, 'group').map(shownNames)).to.deep.equal([PROJECT, CORE]);
  });

  it('shows the logos that there are, each with the name as its text', async () => {
    const strip = await stripOfDemo();
    const logos = parts<HTMLImageElement>(strip, 'logo');
    logos[0]?.scrollIntoView();

    await until(() => logos.every(({naturalWidth}) => naturalWidth > 0), 'the logos');

    expect(logos.map(({alt}) => alt)).to.deep.equal(PROJECT);
    expect(parts(strip, 'name').filter(isVisible).map(words)).to.deep.equal(CORE);
  });

  it('takes the logos for dark pages on a dark page', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="color: #eee; background: #111">
        <sli-funder-strip src=${DEMO_FEED}></sli-funder-strip>
      </div>`,
    );

    expect((await untilPart<HTMLImageElement>(place, 'logo')).src).to.contain('.dark.');
    expect(part<HTMLImageElement>(await stripOfDemo(), 'logo').src).to.contain('.light.');
  });

  it('reads as a sentence where nobody has a logo', async () => {
    const sentence = async (lang: string) => words(await coreSupportIn(lang));

    expect(await sentence('en')).to.match(
      /^Carnegie Corporation of New York, .* and MacKenzie Scott$/,
    );
    expect(await sentence('es')).to.match(/Skyline Foundation y MacKenzie Scott$/);
    expect(await sentence('ar')).to.match(/ وSkyline Foundation وMacKenzie Scott$/);
  });

  it('makes a sentence of any one, two or three names', async () => {
    const sentences = await Promise.all(
      [['A'], ['A', 'B'], ['A', 'B', 'C']].map(async (names) =>
        words(await sentenceOf(stripOf(names.map((name) => ({name}))))),
      ),
    );

    expect(sentences).to.deep.equal(['A', 'A and B', 'A, B, and C']);
  });

  it('says how many more there are than it names', async () => {
    const strip = stripOf([{name: 'A'}, {name: 'B'}], {count: 1002});

    expect(words(await sentenceOf(strip))).to.equal('A, B, and 1,000 more');
  });

  it('says the number once, where the text has it', async () => {
    const strip = await stripOf([{name: 'A'}], {count: 1002, text: 'Of {count}, one is named.'});
    await untilPart(strip, 'name');

    expect(words(part(strip, 'text'))).to.equal('Of 1,002, one is named.');
    expect(words(part(strip, 'group'))).to.not.contain('more');
  });

  it('shows what a group says, in paragraphs, before its members', async () => {
    const text = {es: 'Uno.\n\nDos.'};
    const strip = await stripOf([{name: 'A'}], {text});
    const shown = await untilPart(strip, 'text');

    expect([...shown.querySelectorAll('p')].map(words)).to.deep.equal(['Uno.', 'Dos.']);
    expect([shown.lang, shown.dir]).to.deep.equal(['es', 'ltr']);
    expect(shown.compareDocumentPosition(part(strip, 'name'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('shows tiers in the order of the feed, the lead larger, and names them', async () => {
    const strip = await stripOf([
      {name: 'A', tier: 'lead'},
      {name: 'B', tier: 'Gold & silver'},
      {name: 'C', tier: 'lead'},
      {name: 'D'},
    ]);
    const lead = await untilPart(strip, 'lead');
    const tiers = all(strip, '[role=group]');

    expect(words(part(strip, 'group'))).to.match(/A and C.*B.*D/);
    expect(tiers.map(({ariaLabel}) => ariaLabel)).to.deep.equal(['Lead', 'Gold & silver']);
    const sizes = [lead, parts(strip, 'organization').at(-1)!].map((each) =>
      parseFloat(getComputedStyle(each).fontSize),
    );
    expect(sizes[0]).to.be.above(sizes[1]!);
  });

  it('gives logos of any shape the same area, before and after they come', async () => {
    const {organizations} = (await demoFeed()) as unknown as {organizations: {logo?: Logo}[]};
    const shapes = organizations.flatMap(({logo}) => (logo ? [logo] : []));
    const absolute = ({url, ...size}: Logo) => ({url: new URL(url, demo).href, ...size});
    const strip = await stripOf(shapes.map((logo, at) => ({name: `L${at}`, logo: absolute(logo)})));
    await untilPart(strip, 'logo');
    const logos = parts<HTMLImageElement>(strip, 'logo');
    const before = logos.map(areaOf);
    logos[0]!.scrollIntoView();
    await until(() => logos.every(({naturalWidth}) => naturalWidth > 0), 'the logos');

    const after = logos.map(areaOf);

    expect(Math.max(...after) / Math.min(...after)).to.be.below(1.05);
    before.forEach((area, at) => {
      expect(area).to.be.closeTo(after[at]!, 1);
    });
  });

  it('gives a logo whose size the feed does not know, or has wrong, its own shape', async () => {
    const url = new URL('media/logos/stuart-foundation.light.png', demo).href;
    const strip = await stripOf([
      {name: 'A', logo: {url, width: 270, height: 96}},
      {name: 'B', logo: {url}},
      {name: 'C', logo: {url, width: 1, height: 4000}},
      {name: 'D', logo: {url, width: 270}},
    ]);
    const first = await untilPart<HTMLImageElement>(strip, 'logo');
    const logos = parts<HTMLImageElement>(strip, 'logo');
    first.scrollIntoView();

    await until(
      () => logos.every((logo) => Math.abs(areaOf(logo) - areaOf(first)) < 1),
      'the same area',
    );

    for (const logo of logos) expect(logo.offsetWidth).to.equal(first.offsetWidth);
  });

  it('puts a logo that has none for dark pages on a white plate there', async () => {
    const logo = {url: new URL('media/logos/stuart-foundation.light.png', demo).href};
    const plate = async (color: string) => {
      const strip = await stripOf([{name: 'A', logo}]);
      strip.style.color = color;
      await untilPart(strip, 'logo');
      return () => getComputedStyle(part(strip, 'logo')).backgroundColor;
    };
    const onDark = await plate('#eee');
    const onLight = await plate('#222');

    await until(() => onDark() === 'rgb(255, 255, 255)', 'the plate');
    expect(onLight()).to.equal('rgba(0, 0, 0, 0)');
  });

  it('says of a logo what the feed says of it, in the reader’s language', async () => {
    const logo = {
      url: new URL('media/logos/stuart-foundation.light.png', demo).href,
      alt: {en: 'The oak of A', es: 'El roble de A'},
    };
    const strip = await stripOf([{name: 'A', logo}]);
    strip.lang = 'es';

    await until(() => part<HTMLImageElement>(strip, 'logo').alt === 'El roble de A', 'the words');

    expect(part(strip, 'logo').lang).to.equal('es');
  });

  it('takes the other logos when the page turns dark, and light again', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="color: #222">
        <sli-funder-strip src=${DEMO_FEED}></sli-funder-strip>
      </div>`,
    );
    const variant = () => /\.(light|dark)\./.exec(part<HTMLImageElement>(place, 'logo').src)?.[1];
    await untilPart(place, 'logo');
    expect(variant()).to.equal('light');

    for (const [color, wanted] of [
      ['#eee', 'dark'],
      ['oklch(0.3 0.02 250)', 'light'],
      ['oklch(0.95 0.02 250)', 'dark'],
      ['color(srgb 0.1 0.1 0.1)', 'light'],
      ['color(display-p3 0.9 0.9 0.9)', 'dark'],
      ['lab(20% 0 0)', 'light'],
    ] as const) {
      place.style.color = color;
      await until(() => variant() === wanted, `${wanted} on ${color}`);
    }
  });

  it('follows a color scheme that the page turns to', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="color-scheme: light; color: canvastext">
        <sli-funder-strip src=${DEMO_FEED}></sli-funder-strip>
      </div>`,
    );
    expect((await untilPart<HTMLImageElement>(place, 'logo')).src).to.contain('.light.');

    place.style.colorScheme = 'dark';

    await until(
      () => part<HTMLImageElement>(place, 'logo').src.includes('.dark.'),
      'the logos for dark pages',
    );
  });

  it('links to those who have an address, and only to these', async () => {
    const strip = await stripOfDemo();

    const links = parts(strip, 'organization').map(
      (organization) => organization.querySelector('a')?.href,
    );

    expect(links[0]).to.equal('https://www.gatesfoundation.org/');
    expect(links.slice(-2)).to.deep.equal([undefined, undefined]);
    expect(links.filter(Boolean)).to.have.lengthOf(10);
  });

  it('falls back to the name when a logo does not come', async () => {
    const missing = await scenario([{status: 404}]);
    const strip = await fixture<SliFunderStrip>(
      html`<sli-funder-strip
        .feed=${withFunder({logo: {url: `${missing}logo.png`}})}
      ></sli-funder-strip>`,
    );
    const name = await untilPart(strip, 'name');

    await until(() => isVisible(name), 'the name');

    expect(words(name)).to.equal('A foundation');
    expect(isVisible(part(strip, 'logo'))).to.equal(false);
  });

  it('shows another logo when the feed changes after one has failed', async () => {
    const missing = await scenario([{status: 404}]);
    const strip = await fixture<SliFunderStrip>(
      html`<sli-funder-strip
        .feed=${withFunder({logo: {url: `${missing}logo.png`}})}
      ></sli-funder-strip>`,
    );
    await until(() => isVisible(part(strip, 'name')), 'the name');

    const url = '/demo/media/logos/stuart-foundation.light.png';
    strip.feed = withFunder({logo: {url}});
    await until(() => part<HTMLImageElement>(strip, 'logo').src.endsWith(url), 'the other logo');

    await until(() => isVisible(part(strip, 'logo')), 'the logo');
    expect(isVisible(part(strip, 'name'))).to.equal(false);
  });

  it('speaks Arabic on an Arabic page, from right to left', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="ar"><sli-funder-strip src=${DEMO_FEED}></sli-funder-strip></div>`,
    );
    const heading = await untilPart(place, 'heading');

    expect(words(heading)).to.equal('تمويل هذا المشروع');
    expect(getComputedStyle(heading).direction).to.equal('rtl');
    const [first, second] = parts(place, 'organization').map((each) =>
      each.getBoundingClientRect(),
    );
    expect(first!.left).to.be.above(second!.left);
    const names = parts(place, 'name').filter(isVisible);
    expect(names.map((name) => getComputedStyle(name).direction)).to.deep.equal(
      Array(CORE.length).fill('ltr'),
    );
  });

  it('shows groups of the kind that is asked for', async () => {
    const strip = await fixture<SliFunderStrip>(
      html`<sli-funder-strip src=${DEMO_FEED} kind="partners"></sli-funder-strip>`,
    );

    expect(words(await untilPart(strip, 'heading'))).to.equal('Partners');
  });

  it('is empty, and takes no room, when there are no funders', async () => {
    const strip = await fixture<SliFunderStrip>(
      html`<sli-funder-strip .feed=${aFeed()}></sli-funder-strip>`,
    );
    await until(() => all(strip, '.root, [lang]').length > 0, 'the element');

    expect(hasPart(strip, 'group') || hasPart(strip, 'message')).to.equal(false);
    expect(strip.offsetHeight).to.equal(0);
  });

  it('says what is wrong, and works again once the server does', async () => {
    const url = await scenario([{status: 404}, json(withFunder({}))]);
    const strip = await fixture<SliFunderStrip>(
      html`<sli-funder-strip src="${url}feed.json"></sli-funder-strip>`,
    );
    expect(words(await untilPart(strip, 'message'))).to.contain('The funders could not be loaded.');

    part(strip, 'retry').click();

    expect(words(await untilPart(strip, 'name'))).to.equal('A foundation');
    expect(hasPart(strip, 'message')).to.equal(false);
  });
});

async function stripOfDemo(): Promise<SliFunderStrip> {
  const strip = await fixture<SliFunderStrip>(
    html`<sli-funder-strip lang="en" src=${DEMO_FEED}></sli-funder-strip>`,
  );
  await untilPart(strip, 'organization');
  return strip;
}

interface Logo {
  url: string;
  width: number;
  height: number;
}

const demo = new URL(DEMO_FEED, location.href);

const areaOf = (element: HTMLElement) => {
  const {width, height} = element.getBoundingClientRect();
  return width * height;
};

/** A strip of one group, with these members. */
const stripOf = (members: {name: string; tier?: string; logo?: object}[], group: object = {}) =>
  fixture<SliFunderStrip>(
    html`<sli-funder-strip
      lang="en"
      .feed=${aFeed({
        organizations: members.map(({name, logo}) => ({id: name, name, ...(logo && {logo})})),
        groups: [
          {
            kind: 'funders',
            members: members.map(({name, tier}) => ({organization: name, ...(tier && {tier})})),
            ...group,
          },
        ],
      })}
    ></sli-funder-strip>`,
  );

async function sentenceOf(strip: Promise<SliFunderStrip>): Promise<HTMLElement> {
  return (await untilPart(await strip, 'organization')).parentElement!;
}

/** The second group of the demo, without its heading. */
async function coreSupportIn(lang: string): Promise<HTMLElement> {
  const strip = await fixture<SliFunderStrip>(
    html`<sli-funder-strip lang=${lang} src=${DEMO_FEED}></sli-funder-strip>`,
  );
  await untilPart(strip, 'organization');
  return parts(strip, 'organization').at(-1)!.parentElement!;
}

const withFunder = (about: object) =>
  aFeed({
    organizations: [{id: 'a', name: 'A foundation', ...about}],
    groups: [{kind: 'funders', title: 'Funders', members: [{organization: 'a'}]}],
  });

/** What a reader learns of each: the text of the logo, or the name. */
const shownNames = (group: Element) =>
  parts(group, 'organization').map((organization) => {
    const logo = organization.querySelector('img');
    return logo && isVisible(logo) ? logo.alt : words(organization);
  });

const isVisible = (element: HTMLElement) => element.checkVisibility();
