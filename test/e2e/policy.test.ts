/** The built script on pages whose policy allows nothing that can be done without, and what they then see. */
import {expect} from '@open-wc/testing';
import {aFeed, aSession, aVersion} from '../support/builders.js';
import {
  all,
  DEMO_FEED,
  languageButton,
  part,
  parts,
  until,
  untilPart,
  untilPlaying,
  video,
  words,
} from '../support/elements.js';
import {known} from '../support/engine.js';
import {youtubeSource} from '../support/frames.js';
import {MODULE_TAG, openPage, type GuestPage} from '../support/guest-page.js';
import {json, scenario} from '../support/scenario.js';
import {SHARED_STREAM} from '../support/streams.js';

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; media-src 'self'; " +
  "style-src 'self'; require-trusted-types-for 'script'";
const POLICY_FOR_STREAMS = POLICY.replace("media-src 'self'", "media-src 'self' blob:");

describe('a strict policy with Trusted Types', () => {
  let page: GuestPage;
  let broken: string[];

  afterEach(() => page.close());

  it('is not broken by an initiative, whatever a visitor does', async () => {
    await open(`<sli-initiative src="${DEMO_FEED}" no-storage></sli-initiative>`);
    const initiative = page.find('sli-initiative');
    await untilPart(initiative, 'banner');

    const list = all(initiative, 'sli-session-list')[0]!;
    await untilPart(list, 'title');
    languageButton(part(initiative, 'switcher'), 'ar').click();
    await until(() => words(part(initiative, 'heading')) === 'الجلسات', 'Arabic');
    await endsUnbroken(initiative);
  });

  it('is not broken by a list that is searched, and plays', async () => {
    await open(`<sli-session-list src="${DEMO_FEED}" no-storage search></sli-session-list>`);
    const list = page.find('sli-session-list');
    await until(() => parts(list, 'title').length === 6, 'six titles');

    const field = await untilPart<HTMLInputElement>(list, 'search');
    field.value = 'leadership';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await until(() => parts(list, 'title').length < 6, 'fewer titles');
    await until(() => all(list, 'mark').length > 0, 'what was found, marked');
    part(list, 'watch').click();
    (await untilPlaying(list, 'en')).pause();
    await endsUnbroken(list);
  });

  it('is not broken by a player, whatever it does', async () => {
    await open(`<sli-session-player src="${DEMO_FEED}" no-storage details></sli-session-player>`);
    const player = page.find('sli-session-player');

    (await untilPart(player, 'play')).click();
    await untilPlaying(player, 'en');
    (await untilPart(player, 'captions')).click();
    await untilPart(player, 'menu');
    all<HTMLButtonElement>(player, '[role=menuitemradio]').at(-1)!.click();
    await until(() => [...video(player).textTracks].length > 0, 'captions');
    (await untilPart(player, 'speed')).click();
    await untilPart(player, 'menu');
    parts(player, 'tab')[0]!.click();
    await until(() => parts(player, 'cue').length > 3, 'the transcript');
    parts(player, 'tab')[1]!.click();
    await untilPart(player, 'chapter');
    part(player, 'keyboard').click();
    part(player, 'share').click();
    languageButton(player, 'es').click();
    (await untilPlaying(player, 'es')).pause();
    await endsUnbroken(player);
  });

  it('is not broken by a div that becomes an element', async () => {
    await open(
      `<div data-sli="session-list" data-src="${DEMO_FEED}" data-no-storage data-page-size="2"></div>`,
    );
    await until(() => parts(page.document, 'title').length === 2, 'two titles');
    await endsUnbroken(page.find('sli-session-list'));
  });

  it('is not broken by a stream, where it lets streams in', async () => {
    await open(await playerOf({url: SHARED_STREAM, mime_type: 'application/vnd.apple.mpegurl'}), {
      policy: POLICY_FOR_STREAMS,
    });
    const player = page.find('sli-session-player');
    (await untilPart(player, 'play')).click();
    await until(() => parts<HTMLVideoElement>(player, 'media')[0]?.currentTime, 'playing');
    video(player).pause();
    await endsUnbroken(player);
  });

  it('that lets no streams in leaves a link to the stream', async () => {
    await open(await playerOf({url: SHARED_STREAM, mime_type: 'application/vnd.apple.mpegurl'}));
    const player = page.find('sli-session-player');
    (await untilPart(player, 'play')).click();
    if (!known.policyForbidsFeeding) {
      await until(() => parts<HTMLVideoElement>(player, 'media')[0]?.currentTime, 'playing');
      return;
    }
    await untilPart(player, 'error');
    await until(() => all(player, `a[href="${SHARED_STREAM}"]`).length > 0, 'the link');
  });

  it('that lets no frames in leaves a link to the video', async () => {
    await open(await playerOf(youtubeSource('en')));
    const player = page.find('sli-session-player');
    (await untilPart(player, 'play')).click();
    await untilPart(player, 'error');
    await until(() => all(player, `a[href^="https://www.youtube"]`).length > 0, 'the link');
  });

  async function open(body: string, {policy = POLICY} = {}): Promise<void> {
    page = await openPage(body + MODULE_TAG, {headers: {'content-security-policy': policy}});
    broken = [];
    page.document.addEventListener(
      'securitypolicyviolation',
      ({violatedDirective, blockedURI, sample}) =>
        broken.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  }

  /** That nothing was forbidden so far, and that what is forbidden would have been told of. */
  async function endsUnbroken(element: Element): Promise<void> {
    expect(broken).to.deep.equal([]);
    element.shadowRoot!.firstElementChild!.setAttribute('style', 'color: red');
    await until(() => broken.length > 0, 'a violation of styles');
    if (!('trustedTypes' in page.window)) return;
    expect(() => {
      element.shadowRoot!.firstElementChild!.innerHTML = '<b>Bold</b>';
    }).to.throw();
    await until(() => broken.length > 1, 'a violation of Trusted Types');
  }

  /** A player of a session that has this source only. */
  async function playerOf(source: object): Promise<string> {
    const session = aSession({versions: [aVersion({sources: [source]})]});
    const url = await scenario([json(aFeed({sessions: [session]}))]);
    return `<sli-session-player src="${url}feed.json" no-storage></sli-session-player>`;
  }
});
