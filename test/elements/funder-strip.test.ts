import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/funder-strip.js';
import type {SliFunderStrip} from '../../src/elements/funder-strip.js';
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
