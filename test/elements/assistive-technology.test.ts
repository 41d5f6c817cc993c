/** What is said to who can't see it, once each, and where the focus goes from what takes itself away. */
import {expect, fixture, fixtureCleanup, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/embed/all.js';
import {forgetDocument} from '../../src/feed/shared-documents.js';
import {aFeed} from '../support/builders.js';
import {
  DEMO_FEED,
  SAME_LENGTH,
  aPlayableVersion,
  aTalk,
  all,
  focused,
  hasPart,
  languageButton,
  part,
  parts,
  sessionsNumbered,
  until,
  untilOpen,
  untilPart,
} from '../support/elements.js';
import {aTalkInThree, failing, forgetVisitor, play, playerOf} from '../support/player.js';
import {json, scenario} from '../support/scenario.js';
import {listen} from '../support/listen.js';

/** What is said once too often comes later: as late as what waits for a visitor to pause, or later. */
const QUIET_FRAMES = 60;

/** Resolves once so many frames have been drawn without a further message. */
async function untilQuiet(messages: readonly unknown[]): Promise<void> {
  let {length} = messages;
  for (let frames = 0; frames < QUIET_FRAMES; frames++) {
    await nextFrame();
    if (messages.length > length) frames = 0;
    ({length} = messages);
  }
}

describe('to assistive technology', () => {
  let live: ReturnType<typeof listen>;

  beforeEach(() => {
    forgetVisitor();
    live = listen();
  });
  afterEach(() => {
    live.stop();
  });

  /** What is said from now on, until nothing more is. */
  const saying = () => {
    const from = live.messages.length;
    return async (...wanted: string[]) => {
      const said = () => live.messages.slice(from).map(({text}) => text);
      // If it doesn't come, what came instead is of more use.
      await until(() => said().length >= wanted.length, 'messages').catch(() => undefined);
      await untilQuiet(live.messages);
      expect(said().filter((text) => text !== 'Loading…')).to.deep.equal(wanted);
    };
  };

  it('tells how many sessions were found once, however quickly is typed', async () => {
    const list = await fixture<HTMLElement>(
      html`<sli-session-list lang="en" search src=${DEMO_FEED}></sli-session-list>`,
    );
    const field = await untilPart(list, 'search');
    await until(() => hasPart(list, 'session'), 'the list');
    const says = saying();

    field.focus();
    await sendKeys({type: 'leadership'});

    await says('2 sessions');
  });

  it('can read how many sessions there are before anything is said of it', async () => {
    const list = await fixture<HTMLElement>(
      html`<sli-session-list lang="en" search src=${DEMO_FEED}></sli-session-list>`,
    );

    expect((await untilPart(list, 'count')).ariaHidden).not.to.equal('true');
  });

  it('tells how many matches a transcript has once, however quickly is typed', async () => {
    const player = await fixture<HTMLElement>(
      html`<sli-session-player lang="en" transcript="open" src=${DEMO_FEED}></sli-session-player>`,
    );
    const field = await untilPart(player, 'transcript-search');
    await untilPart(player, 'cue');
    const says = saying();

    field.focus();
    await sendKeys({type: 'teachers'});

    await says('1 of 2');
  });

  it('tells of more sessions only when they were asked for, in whatever locale', async () => {
    const list = await fixture<HTMLElement>(
      html`<sli-session-list lang="en" page-size="2" src=${DEMO_FEED}></sli-session-list>`,
    );
    const more = await untilPart(list, 'more');
    const says = saying();
    list.lang = 'es';
    await until(() => more.textContent.includes('Mostrar'), 'Spanish');
    more.click();

    await says('4 de 6');
    list.lang = 'en';
    await until(() => more.textContent.includes('Show'), 'English');
    await says('4 de 6');
  });

  it('tells of the last of languages that are chosen quickly, once', async () => {
    const player = await playerOf(aTalkInThree());
    await play(player);
    const says = saying();

    languageButton(player, 'es').click();
    languageButton(player, 'ar').click();
    languageButton(player, 'es').click();
    languageButton(player, 'ar').click();
    await untilOpen(player, 'ar');

    await says('Now in Arabic.');
  });

  it('tells in its own words that everything is in another language, once', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <sli-language-switcher languages="en es" label="Language"></sli-language-switcher>
        <sli-session-list src=${DEMO_FEED}></sli-session-list>
      </div>`,
    );
    await until(() => hasPart(page, 'session'), 'the list');
    const says = saying();

    languageButton(page, 'es').click();

    // Browsers differ in how they spell it.
    const spanish = new Intl.DisplayNames('es', {type: 'language'}).of('es')!;
    await says(`Ahora en ${spanish}.`);
    languageButton(page, 'en').click();
    await says(`Ahora en ${spanish}.`, 'Now in English.');
  });

  it('tells of a link that was copied each time', async () => {
    const list = await fixture<HTMLElement>(
      html`<sli-session-list lang="en" src=${DEMO_FEED}></sli-session-list>`,
    );
    const share = await untilPart(list, 'share');
    await withClipboard(
      () => Promise.resolve(),
      async () => {
        const says = saying();
        share.click();
        await says('Link copied');
        share.click();
        await says('Link copied', 'Link copied');
      },
    );
  });

  it('leads to the link that could not be copied', async () => {
    const list = await fixture<HTMLElement>(
      html`<sli-session-list lang="en" src=${DEMO_FEED}></sli-session-list>`,
    );
    const share = await untilPart(list, 'share');
    await withClipboard(
      () => Promise.reject(new Error('denied')),
      async () => {
        share.focus();
        share.click();
        await until(() => focused() === parts(list, 'share-link')[0], 'the focus');
      },
    );
  });

  for (const tag of ['sli-session-list', 'sli-session-player', 'sli-initiative']) {
    it(`is led on by "Try again" of <${tag}>, in vain and with success`, async () => {
      const feed = json(await (await fetch(DEMO_FEED)).json());
      const src = `${await scenario([{status: 404}, {status: 404}, feed])}feed.json`;
      const element = document.createElement(tag);
      Object.assign(element, {lang: 'en', src});
      await fixture(html`<div>${element}</div>`);
      const retry = await untilPart(element, 'retry');
      const says = saying();

      retry.focus();
      retry.click();
      await until(
        () => hasPart(element, 'retry') && part(element, 'retry') !== retry,
        'the message again',
      );
      await until(() => focused() === part(element, 'retry'), 'the focus on the button');
      await says(part(element, 'message').textContent.replace(/\s+/g, ' ').trim());

      part(element, 'retry').click();
      await until(() => hasPart(element, 'title') || hasPart(element, 'play'), 'the feed');
      await until(() => focused()?.matches('h3, h2, .play'), 'the focus on what came');
    });
  }

  it('is led on by "Try again" of what is stale', async () => {
    const feed = json(aFeed({sessions: sessionsNumbered(1, 2)}));
    const src = `${await scenario([feed, {status: 404}, feed])}a`;
    const list = html`<sli-session-list lang="en" src=${src}></sli-session-list>`;
    await untilPart(await fixture<HTMLElement>(list), 'session');
    await until(() => caches.match(src), 'the saved copy');
    forgetDocument(src);
    fixtureCleanup();
    const element = await fixture<HTMLElement>(list);
    const retry = await untilPart(element, 'retry');

    retry.focus();
    retry.click();

    await until(() => !hasPart(element, 'stale'), 'the new feed');
    await until(() => focused()?.matches('h3'), 'the focus on a session');
  });

  it('is led to the controls by "Try again" of a video', async () => {
    const gone = {url: `${await scenario([{status: 404}])}en.webm`};
    const player = await playerOf(aTalk([aPlayableVersion('en', SAME_LENGTH, {sources: [gone]})]));
    part(player, 'play').click();
    const retry = await untilPart(player, 'retry');
    const says = saying();

    retry.focus();
    retry.click();

    await until(() => isIn(player, 'controls'), 'the focus in the controls');
    await until(() => hasPart(player, 'error'), 'the error again');
    await says(part(player, 'error').textContent.replace(/\s+/g, ' ').trim());
  });

  it('is led to the controls by what closes the message of a version that failed', async () => {
    const player = await playerOf(
      aTalk([
        aPlayableVersion('en', SAME_LENGTH),
        aPlayableVersion('es', SAME_LENGTH, {sources: [await failing(9)]}),
      ]),
    );
    await play(player);
    languageButton(player, 'es').click();
    const dismiss = await untilPart(player, 'dismiss');

    dismiss.focus();
    dismiss.click();

    await until(() => !hasPart(player, 'dismiss'), 'the message gone');
    expect(isIn(player, 'controls')).to.equal(true);
  });

  it('is led on by "Try again" of a transcript', async () => {
    const captions = [{language: 'en', url: `${await scenario([{status: 404}])}en.vtt`}];
    const player = await playerOf(aTalk([aPlayableVersion('en', SAME_LENGTH, {captions})]), {
      transcript: 'open',
    });
    const retry = await untilPart(player, 'retry');

    retry.focus();
    retry.click();

    expect(focused()?.part.value).to.equal('transcript');
  });
});

/** Whether the focus is in a part. */
const isIn = (root: Element, name: string): boolean =>
  all(part(root, name), '*').includes(focused() as HTMLElement);

/** Another clipboard than the browser's, which asks people. */
async function withClipboard(
  writeText: () => Promise<void>,
  check: () => Promise<void>,
): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  try {
    await check();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}
