import {expect, fixture, html} from '@open-wc/testing';
import {a11ySnapshot, sendKeys} from '@web/test-runner-commands';
import '../../src/embed/all.js';
import type {SliLanguageSwitcher} from '../../src/elements/language-switcher.js';
import {locales} from '../../src/i18n/messages.js';
import {
  all,
  focused,
  languageButton,
  part,
  parts,
  recordEvents,
  until,
  words,
} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';

const hasSnapshots = /Chrome/.test(navigator.userAgent);

interface AccessibilityNode {
  name?: string;
  pressed?: boolean;
  children?: AccessibilityNode[];
}

const nodesOf = (node: AccessibilityNode): AccessibilityNode[] => [
  node,
  ...(node.children ?? []).flatMap(nodesOf),
];

describe('<sli-language-switcher>', () => {
  beforeEach(forgetVisitor);

  it('has a button for each language, named in that language', async () => {
    const switcher = await switcherOf('en es ar');

    expect(parts(switcher, 'language').map(({localName}) => localName)).to.deep.equal(
      Array(3).fill('button'),
    );
    expect(parts(switcher, 'language').map(({lang}) => lang)).to.deep.equal(['en', 'es', 'ar']);
    expect(ownNames(switcher)).to.deep.equal(['english', 'español', 'العربية']);
  });

  it('writes each name in the direction of its language', async () => {
    const switcher = await switcherOf('en ar');

    expect(all(switcher, 'bdi').map((name) => getComputedStyle(name).direction)).to.deep.equal([
      'ltr',
      'rtl',
    ]);
  });

  it('adds for assistive technology the name in the words of the locale', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <sli-language-switcher lang="en" languages="en es ar"></sli-language-switcher>
        <sli-language-switcher lang="es" languages="en es ar"></sli-language-switcher>
      </div>
    `);
    const [english, spanish] = [...place.children] as SliLanguageSwitcher[];
    await until(() => names(spanish!).includes('english (inglés)'), 'Spanish');

    expect(names(english!)).to.deep.equal(['english', 'español (spanish)', 'العربية (arabic)']);
    expect(names(spanish!)).to.deep.equal(['english (inglés)', 'español', 'العربية (árabe)']);
  });

  it('is a named group', async () => {
    const switcher = await fixture<SliLanguageSwitcher>(
      html`<sli-language-switcher languages="en es" label="Watch in"></sli-language-switcher>`,
    );

    const group = part(switcher, 'group');
    expect(group.getAttribute('role')).to.equal('group');
    expect(group.ariaLabel).to.equal('Watch in');
    expect(words(part(switcher, 'label'))).to.equal('Watch in');
  });

  it('tells assistive technology the names and which is pressed (where the runner can ask: Chromium), its markup elsewhere', async () => {
    const switcher = await switcherOf('en es', 'es');
    if (!hasSnapshots) {
      expect(languageButton(switcher, 'es').ariaPressed).to.equal('true');
      return;
    }

    const nodes = nodesOf((await a11ySnapshot({})) as unknown as AccessibilityNode);

    expect(nodes.find(({name}) => name === 'Español (Spanish)')?.pressed).to.equal(true);
    expect(nodes.find(({name}) => name === 'English')).to.be.an('object');
    expect(nodes.find(({name}) => name === 'English')?.pressed).not.to.equal(true);
  });

  it('marks the language that is chosen, however its tag is spelled', async () => {
    const switcher = await switcherOf('en es-MX', 'ES-mx');

    expect(pressed(switcher)).to.deep.equal(['es-MX']);
    expect(languageButton(switcher, 'es-MX').part.contains('current')).to.equal(true);
    expect(languageButton(switcher, 'en').part.contains('current')).to.equal(false);
  });

  it('is silent when the chosen language is chosen again, however its tag is spelled', async () => {
    const switcher = await switcherOf('en es-MX', 'ES-mx');
    const events = recordEvents(switcher, 'sli-language-change');

    languageButton(switcher, 'es-MX').click();

    expect(events).to.deep.equal([]);
  });

  it('chooses by a click, and tells of it', async () => {
    const switcher = await switcherOf('en es', 'en');
    const events = recordEvents(document, 'sli-language-change');

    languageButton(switcher, 'es').click();
    await switcher.updateComplete;

    expect(events).to.deep.equal([{type: 'sli-language-change', language: 'es'}]);
    expect(switcher.value).to.equal('es');
    expect(pressed(switcher)).to.deep.equal(['es']);
  });

  it('keeps its value when the page cancels', async () => {
    const switcher = await switcherOf('en es', 'en');
    switcher.addEventListener('sli-language-change', (event) => {
      event.preventDefault();
    });

    languageButton(switcher, 'es').click();
    await switcher.updateComplete;

    expect(switcher.value).to.equal('en');
    expect(pressed(switcher)).to.deep.equal(['en']);
  });

  for (const key of ['Enter', 'Space']) {
    it(`chooses by keyboard: the focus, and ${key}`, async () => {
      const switcher = await switcherOf('en es ar', 'en');
      languageButton(switcher, 'es').focus();

      await sendKeys({press: key === 'Space' ? ' ' : key});
      await until(() => switcher.value === 'es', 'Spanish');

      expect(focused()).to.equal(languageButton(switcher, 'es'));
    });
  }

  it('is gone through by Tab, button by button', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <button type="button">Before</button>
        <sli-language-switcher languages="en es ar" value="en"></sli-language-switcher>
      </div>
    `);
    place.querySelector('button')!.focus();
    const met: string[] = [];

    for (let count = 0; count < 3; count++) {
      await sendKeys({press: 'Tab'});
      met.push((focused() as HTMLElement).lang);
    }

    expect(met).to.deep.equal(['en', 'es', 'ar']);
  });

  it('leaves out what is no language tag, and says each language once', async () => {
    const switcher = await switcherOf('en not_a_tag! es  EN');

    expect(parts(switcher, 'language').map(({lang}) => lang)).to.deep.equal(['en', 'es']);
  });

  it('shows a tag that has no name as it is', async () => {
    const switcher = await switcherOf('en qaa');

    expect(ownNames(switcher)).to.deep.equal(['english', 'qaa']);
  });

  it('has the languages of the interface where nothing in the page tells of others', async () => {
    const switcher = await switcherOf('');

    expect(parts(switcher, 'language').map(({lang}) => lang)).to.deep.equal([...locales]);
  });
});

function switcherOf(languages: string, value?: string): Promise<SliLanguageSwitcher> {
  return fixture<SliLanguageSwitcher>(
    html`<sli-language-switcher
      lang="en"
      languages=${languages}
      .value=${value}
    ></sli-language-switcher>`,
  );
}

/** WebKit's Intl begins names of languages with a capital. */
const lower = (text: string) => text.toLowerCase();

const names = (switcher: Element) => parts(switcher, 'language').map(words).map(lower);

const ownNames = (switcher: Element) =>
  parts(switcher, 'language').map((button) =>
    lower(words(button.querySelector('bdi') ?? undefined)),
  );

const pressed = (switcher: Element) =>
  parts(switcher, 'language')
    .filter(({ariaPressed}) => ariaPressed === 'true')
    .map(({lang}) => lang);
