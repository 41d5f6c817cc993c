/** The page that builds snippets: what it shows, and what becomes of what it tells to paste. */
import {expect} from '@open-wc/testing';
import {DEMO_FEED, parts, until, untilPart, words} from '../support/elements.js';
import {openAt, openPage, type GuestPage} from '../support/guest-page.js';

const FEED = new URL(DEMO_FEED, location.href).href;

/** A list with all that can be chosen for one. */
const CHOICES = {
  element: 'session-list',
  lang: 'es',
  layout: 'grid',
  show: 'recorded',
  order: 'oldest',
  'group-by': 'year',
  'page-size': '4',
  search: true,
  filters: true,
  'heading-level': '2',
  'deep-link': true,
  consent: true,
  'no-storage': true,
};

/** What an element has of these. */
const ATTRIBUTES = {
  src: FEED,
  lang: 'es',
  layout: 'grid',
  show: 'recorded',
  order: 'oldest',
  'group-by': 'year',
  'page-size': '4',
  search: '',
  filters: 'language topic year speaker state',
  'heading-level': '2',
  'deep-link': '',
  consent: 'ask',
  'no-storage': '',
};

describe('the page that builds snippets', () => {
  let builder: GuestPage;
  let guest: GuestPage | undefined;

  beforeEach(async () => {
    builder = await openAt('/demo/builder.html');
    await until(() => snippet() !== '', 'the snippet');
  });

  afterEach(() => {
    builder.close();
    guest?.close();
    guest = undefined;
  });

  it('shows the element as it is chosen', async () => {
    await choose(CHOICES);
    const shown = builder.find('#preview sli-session-list');
    await untilPart(shown, 'session');

    expect(attributesOf(shown)).to.deep.equal(ATTRIBUTES);
    // WebKit begins the names of languages with capitals.
    const link = () => words(parts(shown, 'watch')[0]).toLowerCase();
    await until(() => link().includes('inglés'), 'Spanish');
  });

  for (const way of ['rolling', 'exact', 'classic', 'div']) {
    it(`gives what makes this element when it is pasted: ${way}`, async () => {
      await choose({...CHOICES, way});

      guest = await openPage(snippet());
      await until(() => guest!.document.querySelector('sli-session-list'), 'the element');
      const pasted = guest.find('sli-session-list');
      await untilPart(pasted, 'session');

      expect(attributesOf(pasted)).to.deep.equal(ATTRIBUTES);
      expect(parts(pasted, 'session')).to.have.lengthOf(4);
      expect(guest.noise).to.deep.equal([]);
    });
  }

  it('gives a frame with this element in it', async () => {
    await choose({...CHOICES, way: 'frame'});

    guest = await openPage(snippet());
    // A lazy one is only loaded near to what is seen.
    guest.frame.scrollIntoView();
    const inner = () => guest!.find<HTMLIFrameElement>('iframe').contentDocument!;
    await until(() => inner().querySelector('sli-session-list'), 'the element');
    const framed = inner().querySelector('sli-session-list')!;
    await untilPart(framed, 'session');

    const {lang, ...others} = ATTRIBUTES;
    expect(attributesOf(framed)).to.deep.equal(others);
    expect(inner().documentElement.lang).to.equal(lang);
  });

  it('gives a shortcode in the plugin’s words', async () => {
    await choose({...CHOICES, way: 'wordpress'});

    expect(snippet()).to.equal(
      `[shared-learning show="list" src="${FEED}" lang="es" layout="grid" sessions="recorded" order="oldest" ` +
        'group-by="year" page-size="4" search filters="language topic year speaker state" heading-level="2" ' +
        'deep-link consent="ask" no-storage]',
    );
  });

  it('gives the component for React', async () => {
    await choose({
      element: 'session-player',
      session: 'a-"quoted"-one',
      details: true,
      way: 'react',
    });

    expect(snippet()).to.equal(
      "import {SliSessionPlayer} from 'shared-learning-widgets/react';\n\n" +
        `<SliSessionPlayer src="${FEED}" session={"a-\\"quoted\\"-one"} details />`,
    );
  });

  it('asks only what is for the element', async () => {
    await choose({element: 'funder-strip', search: true});

    expect(builder.find('[name=layout]').checkVisibility()).to.equal(false);
    expect(snippet()).not.to.contain('search');
  });

  it('takes what is written for text', async () => {
    await choose({element: 'initiative', sections: '"><script>alert(1)</script>'});

    guest = await openPage(snippet());
    await until(() => guest!.document.querySelector('sli-initiative'), 'the element');
    expect(guest.find('sli-initiative').getAttribute('sections')).to.equal(
      '"><script>alert(1)</script>',
    );
    expect(guest.document.querySelectorAll('body script[src]')).to.have.lengthOf(1);
  });

  it('wants an address of http or https', async () => {
    await choose({src: 'javascript:alert(1)'});

    expect(snippet()).to.equal('');
    expect(words(builder.find('#src-problem'))).to.contain('https://');
    expect(builder.find('#preview > *').hasAttribute('src')).to.equal(false);
  });

  it('gives the styles of a theme, and an accent color with contrast', async () => {
    await choose({theme: 'community', 'has-accent': true, accent: '#ffd400'});
    await until(() => words(builder.find('#css')).includes('#ffd400'), 'the styles');
    const shown = builder.find('#preview > *');
    await untilPart(shown, 'session');
    const css = builder.find('#css').textContent;

    expect(css).to.contain('--sli-on-accent-color: #000');
    expect(css).to.contain('Georgia');
    guest = await openPage(`<style>${css}</style>${snippet()}`);
    await until(() => guest!.document.querySelector('sli-session-list'), 'the element');
    const title = await untilPart(guest.find('sli-session-list'), 'title');
    expect(guest.window.getComputedStyle(title).fontFamily).to.contain('Georgia');
    expect(
      shown.ownerDocument.defaultView!.getComputedStyle(parts(shown, 'title')[0]!).fontFamily,
    ).to.contain('Georgia');
  });

  it('copies the snippet, or selects it where the browser does not let it', async () => {
    builder.find('[data-copies=snippet]').click();
    await until(() => words(builder.find('#said')) !== '', 'what became of it');

    if (words(builder.find('#said')) !== 'Copied.') {
      expect(builder.window.getSelection()!.toString().trim()).to.equal(snippet().trim());
      expect(builder.document.activeElement).to.equal(builder.find('#snippet'));
    }
  });

  it('remembers nothing', async () => {
    await choose(CHOICES);
    const {localStorage, sessionStorage} = builder.window;
    const keys = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    expect(keys.filter((key) => key.includes('builder'))).to.deep.equal([]);
    expect(builder.window.location.href).to.equal(`${location.origin}/demo/builder.html`);
    builder.close();

    builder = await openAt('/demo/builder.html');
    await until(() => snippet() !== '', 'the snippet');
    expect(snippet()).not.to.contain('grid');
  });

  it('names all that can be changed, for those who don’t see it', () => {
    const fields = builder.document.querySelectorAll('input, select, button');
    expect(fields.length).to.be.greaterThan(20);
    for (const field of fields)
      expect(
        (field as HTMLInputElement).labels?.length || words(field),
        field.outerHTML,
      ).not.to.be.oneOf([0, '', undefined]);
    expect(builder.noise ?? []).to.deep.equal([]);
  });

  /** Sets fields as a visitor would. */
  async function choose(values: Record<string, string | boolean>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      const field = builder.find<HTMLInputElement>(`[name='${name}']`);
      if (typeof value === 'boolean') field.checked = value;
      else field.value = value;
      field.dispatchEvent(new builder.window.Event('input', {bubbles: true}));
    }
    await new Promise((resolve) => builder.window.requestAnimationFrame(resolve));
  }

  function snippet(): string {
    return builder.find('#snippet').textContent;
  }
});

const attributesOf = (element: Element) =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
