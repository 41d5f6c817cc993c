/** That nothing in a page is moved by a player: while its feed comes, at a click, and while it plays. */
import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/embed/all.js';
import type {SliSessionPlayer} from '../../src/elements/session-player.js';
import {forgetDocument} from '../../src/feed/shared-documents.js';
import {ENGINE, known} from '../support/engine.js';
import {
  SAME_LENGTH,
  aPlayableVersion,
  aTalk,
  all,
  hasPart,
  languageButton,
  part,
  until,
  untilPart,
  untilPlaying,
  untilStill,
  video,
  words,
} from '../support/elements.js';
import {standIns, youtubeSource} from '../support/frames.js';
import {aTalkInThree, forgetVisitor} from '../support/player.js';
import {json, scenario} from '../support/scenario.js';

type Raw = Record<string, unknown>;

/** So long after a click, a browser counts what moves as wanted; in milliseconds. */
const WANTED = 500;

const papers = (count: number): Raw[] =>
  Array.from({length: count}, (_, index) => ({
    title: {en: `Paper ${index}: ${'a title that takes several lines '.repeat(5)}`},
    files: [{url: `paper-${index}.pdf`}],
  }));

const feeds: [what: string, feed: Raw][] = [
  ['no papers, chapters or captions', aTalk([aPlayableVersion('en', SAME_LENGTH, {captions: []})])],
  [
    'twelve papers, no chapters, and a long title',
    aTalkInThree({title: {en: 'A long title '.repeat(20)}, resources: papers(12)}),
  ],
  ['no recording yet', aTalk([], {resources: papers(1)})],
  [
    'still to come, with how to be there',
    aTalk([], {starts_at: '2199-05-09T10:00Z', register_url: 'https://example.org/'}),
  ],
  [
    'eight languages, one of them still to come',
    aTalk([
      ...['en', 'es', 'ar', 'fr', 'vi', 'hy', 'fil'].map((language) =>
        aPlayableVersion(language, SAME_LENGTH),
      ),
      aPlayableVersion('ko', SAME_LENGTH, {available_from: '2199-01-01'}),
    ]),
  ],
];

/** What a page may ask for besides, whose height is known only with the feed. */
const withMore = 'details transcript="open"';
const inFull: [what: string, feed: Raw][] = [
  ['nothing to tell, nothing to read', aTalk([aPlayableVersion('en', SAME_LENGTH)])],
  [
    'much to tell and to read',
    aTalkInThree({
      title: {en: 'A long title '.repeat(20)},
      description: {en: 'A long description. '.repeat(100)},
    }),
  ],
];

describe('What stands around a player', () => {
  let shifts: Shifts;

  beforeEach(forgetVisitor);
  afterEach(async () => {
    shifts.stop();
    for (const media of all<HTMLVideoElement>(document, 'video')) media.pause();
    await setViewport({width: 800, height: 600});
  });

  for (const width of [280, 768, 1280]) {
    for (const lang of ['en', 'es', 'ar']) {
      describe(`${width} px wide, in ${lang}`, () => {
        beforeEach(() => setViewport({width, height: 900}));

        for (const [what, feed] of feeds) {
          it(`stays as a feed comes late: ${what}`, async () => {
            const player = await loadingPlayer(lang);

            player.src = await scenario([json(feed)]);
            await until(
              () => ['play', 'tab', 'register'].some((name) => hasPart(player, name)),
              'the feed',
            );
            await untilStill(player);

            await shifts.expectNone();
          });
        }

        for (const [what, feed] of inFull) {
          it(`stays with ${withMore}: ${what}`, async () => {
            const player = await loadingPlayer(lang, {details: true, transcript: 'open'});

            player.src = await scenario([json(feed)]);
            await untilPart(player, 'title');
            await untilPart(player, 'transcript');
            await until(() => all(player, '[aria-busy=true]').length === 0, 'the lines');
            await untilStill(player);

            await shifts.expectNone();
          });
        }

        it('stays as a feed can’t be had', async () => {
          const player = await loadingPlayer(lang);

          player.src = await scenario([{status: 404}]);
          await untilPart(player, 'message');

          await shifts.expectNone();
        });

        it('stays as it plays, but for what opens at the click in a narrow page', async () => {
          const player = await loadingPlayer(lang);
          player.src = await scenario([json(aTalkInThree())]);
          (await untilPart(player, 'play')).click();
          if (width < 672) shifts.allowNow();
          await untilPlaying(player, lang);
          await untilPart(player, 'share');

          languageButton(player, lang === 'es' ? 'en' : 'es').click();
          await untilPlaying(player, lang === 'es' ? 'en' : 'es');
          await untilStill(player);

          await shifts.expectNone();
        });
      });
    }
  }

  for (const width of [280, 420, 1280]) {
    it(`stays with the frame of a video site, ${width} px wide, from the click on`, async () => {
      await setViewport({width, height: 900});
      const player = await loadingPlayer('en', {frameOrigins: await standIns()});
      player.src = await scenario([
        json(aTalk([aPlayableVersion('fr', SAME_LENGTH, {sources: [youtubeSource('en')]})])),
      ]);
      (await untilPart(player, 'play')).click();
      shifts.allowNow();
      await until(
        () => hasPart(player, 'media') && video(player).localName === 'iframe',
        'a frame',
      );
      await until(() => !player.paused, 'playing');
      expect(hasPart(player, 'notice')).to.equal(true);
      await untilPart(player, 'share');

      await shifts.expectNone();
    });
  }

  it('stays as what was saved is shown', async () => {
    const src = `${await scenario([json(aTalkInThree()), {status: 404}])}a`;
    const before = await loadingPlayer('en', {noStorage: false});
    before.src = src;
    await untilPart(before, 'play');
    await until(() => caches.match(src), 'the saved copy');
    forgetDocument(src);
    fixtureCleanup();
    shifts.stop();

    const player = await loadingPlayer('en', {noStorage: false});
    player.src = src;
    await untilPart(player, 'stale');
    await untilStill(player);

    await shifts.expectNone();
  });

  it('moves by the visitor’s own click alone as they unfold the details', async () => {
    const player = await loadingPlayer('en', {details: true});
    player.src = await scenario([json(inFull[1]![1])]);
    await untilPart(player, 'title');
    const details = part(player, 'details');
    const {height} = details.getBoundingClientRect();
    const button = () => details.querySelector('button')!;
    await until(() => !button().hidden, 'the button');
    expect(words(button())).to.equal('More');

    button().click();
    await until(() => words(button()) === 'Less', 'the other button');
    expect(details.getBoundingClientRect().height).to.be.above(height);

    button().click();
    await until(() => words(button()) === 'More', 'the button');
    expect(details.getBoundingClientRect().height).to.equal(height);
    shifts.forget();
  });

  it('has a list that drops down where languages are too many for its room', async () => {
    await setViewport({width: 280, height: 900});
    const player = await loadingPlayer('en');
    player.src = await scenario([json(feeds.at(-1)![1])]);
    await until(() => all(player, 'select').length > 0, 'the list');
    const [list] = all<HTMLSelectElement>(player, 'select');
    const upcoming = part<HTMLOptionElement>(player, 'upcoming');
    expect(list!.labels?.length ?? 0).to.equal(0);
    expect(list!.ariaLabel).to.equal('Watch in');
    expect(upcoming.disabled).to.equal(true);
    expect(words(upcoming)).to.contain('2199');

    list!.value = 'vi';
    list!.dispatchEvent(new Event('change'));
    await until(() => player.language === 'vi', 'the version');
    expect(list!.value).to.equal('vi');
    await setViewport({width: 1280, height: 900});
    await until(() => all(player, '.switch select').length === 0, 'the buttons');
    shifts.forget();
  });

  it('stays as what can’t be had is told of, over the picture', async () => {
    const player = await loadingPlayer('en');
    const missing = [{url: '/demo/media/missing.mp4'}, {url: '/demo/media/missing.webm'}];
    player.src = await scenario([
      json(aTalk([{language: 'fr', kind: 'original', sources: missing}])),
    ]);
    const play = await untilPart(player, 'play');
    expect(hasPart(player, 'notice')).to.equal(true);

    play.click();
    await untilPart(player, 'error');

    await shifts.expectNone();
    const [above, below] = [part(player, 'frame'), part(player, 'error')].map((element) =>
      element.getBoundingClientRect(),
    );
    expect(below!.bottom).to.be.at.most(above!.bottom);
  });

  if (known.tellsShifts) {
    it('is seen to move when it does', async () => {
      const player = await loadingPlayer('en');
      player.style.paddingBlockEnd = '200px';
      await until(() => shifts.count() > 0, 'a shift');
      shifts.forget();
    });
  } else {
    it(`IS MEASURED FRAME BY FRAME ONLY IN ${ENGINE}, which tells of no shifts itself`, () => {
      expect(PerformanceObserver.supportedEntryTypes).not.to.include('layout-shift');
    });
  }

  /** A player that waits for its feed, with something beside and under it. */
  async function loadingPlayer(
    lang: string,
    {
      details = false,
      transcript = 'closed',
      frameOrigins,
      noStorage = true,
    }: Partial<SliSessionPlayer> = {},
  ): Promise<SliSessionPlayer> {
    const never = await scenario([{delay: 'never'}]);
    const page = await fixture(
      html`<div lang=${lang} style="display: grid; grid-template-columns: minmax(0, 1fr) 20px">
        <sli-session-player
          src=${never}
          session="talk"
          ?no-storage=${noStorage}
          ?details=${details}
          transcript=${transcript}
          .frameOrigins=${frameOrigins}
        ></sli-session-player>
        <p class="beside">.</p>
        <p class="below">What stands under the player.</p>
      </div>`,
    );
    const player = page.querySelector('sli-session-player')!;
    await until(() => all(player, '[aria-busy=true]').length > 0, 'the skeleton');
    await until(
      () => all(player, 'sli-language-switcher').every(({clientHeight}) => clientHeight > 0),
      'its switcher',
    );
    shifts = new Shifts(page.querySelectorAll('.beside, .below'));
    await shifts.settled();
    return player;
  }
});

/** Watches for elements that move: by where they are in each frame, and by what the browser tells. */
class Shifts {
  readonly #found: string[] = [];
  readonly #observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) this.#note(entry);
  });
  #isWatching = true;
  #allowedUntil = 0;

  constructor(elements: Iterable<Element>) {
    if (known.tellsShifts) this.#observer.observe({type: 'layout-shift'});
    const where = () =>
      [...elements].map((element) => {
        const {left, top} = element.getBoundingClientRect();
        return `${Math.round(left)} ${Math.round(top + scrollY)}`;
      });
    let before = where();
    const look = () => {
      const now = where();
      if (now.join() !== before.join()) this.#add(`from ${before.join()} to ${now.join()}`);
      before = now;
      if (this.#isWatching) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }

  /** What moves for as long as browsers count it as wanted after a click is. */
  allowNow(): void {
    this.#allowedUntil = performance.now() + WANTED;
  }

  count(): number {
    return this.#found.length;
  }

  forget(): void {
    this.#found.length = 0;
  }

  async settled(): Promise<void> {
    for (let frames = 0; frames < 3; frames++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    this.forget();
  }

  async expectNone(): Promise<void> {
    for (let frames = 0; frames < 3; frames++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const entry of this.#observer.takeRecords()) this.#note(entry);
    expect(this.#found).to.deep.equal([]);
  }

  stop(): void {
    this.#isWatching = false;
    this.#observer.disconnect();
  }

  #note(entry: PerformanceEntry): void {
    const {value, sources = []} = entry as PerformanceEntry & {
      value: number;
      sources?: {node: Node | null; previousRect: DOMRect; currentRect: DOMRect}[];
    };
    const moved = sources.map(({node, previousRect: from, currentRect: to}) => {
      const name = node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName;
      return `${name} ${from.x},${from.y},${from.height} → ${to.x},${to.y},${to.height}`;
    });
    if (entry.startTime > this.#allowedUntil) this.#found.push(`${value} ${moved.join('; ')}`);
  }

  #add(what: string): void {
    if (performance.now() > this.#allowedUntil) this.#found.push(what);
  }
}
