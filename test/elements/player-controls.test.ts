import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {SliSessionPlayer} from '../../src/elements/session-player.js';
import {
  all,
  focused,
  hasPart,
  part,
  parts,
  pauseAt,
  said,
  shownCaptions,
  until,
  untilPart,
  video,
  words,
} from '../support/elements.js';
import {aTalkInThree, forgetVisitor, menuItems, play, playerOf} from '../support/player.js';

const CHAPTERS = [
  {id: 'a', start: 0, title: {en: 'Welcome'}},
  {id: 'b', start: 10, title: {en: 'Listening'}},
];

describe('The controls of the player', () => {
  let player: SliSessionPlayer;
  let media: HTMLVideoElement;
  beforeEach(async () => {
    forgetVisitor();
    player = await playerOf(withChapters());
    media = await play(player);
    await pauseAt(media, 5);
  });
  afterEach(() => {
    media.pause();
  });

  it('play and pause, and are named for what they do', async () => {
    const button = part(player, 'toggle');
    await until(() => button.ariaLabel === 'Play', 'the name');

    button.click();
    await until(() => !media.paused, 'playing');
    await until(() => button.ariaLabel === 'Pause', 'the name');

    button.click();
    await until(() => media.paused, 'the pause');
  });

  it('play and pause by a click on the picture', async () => {
    media.click();
    await until(() => !media.paused, 'playing');

    media.click();
    await until(() => media.paused, 'the pause');
  });

  it('play again from the beginning at the end', async () => {
    await pauseAt(media, 24.5);
    part(player, 'toggle').click();
    await until(() => media.ended, 'the end');
    await until(() => part(player, 'toggle').ariaLabel === 'Play again', 'the name');

    part(player, 'toggle').click();

    await until(() => !media.paused && media.currentTime < 5, 'the beginning');
  });

  it('tell the time and the length', async () => {
    await until(() => words(part(player, 'time')).startsWith('0:05'), 'the time');
    expect(words(part(player, 'time'))).to.equal('0:05 / 0:25');
  });

  it('run from left to right in Arabic too', async () => {
    player.lang = 'ar';
    await until(() => part(player, 'toggle').ariaLabel === 'تشغيل', 'Arabic');

    const {left} = part(player, 'toggle').getBoundingClientRect();
    expect(left).to.be.below(part(player, 'speed').getBoundingClientRect().left);
    expect(
      getComputedStyle(part(player, 'frame').parentElement!.parentElement!).direction,
    ).to.equal('rtl');
  });

  describe('the seek bar', () => {
    it('is a slider that says the time in words, and the chapter', async () => {
      const seek = part(player, 'seek');

      expect(seek.role).to.equal('slider');
      expect([seek.ariaValueMin, seek.ariaValueMax, seek.ariaValueNow]).to.deep.equal([
        '0',
        '25',
        '5',
      ]);
      await until(
        () => seek.getAttribute('aria-valuetext') === '5 seconds of 25 seconds, Welcome',
        'the words',
      );
    });

    const keys: [key: string, from: number, to: number][] = [
      ['ArrowRight', 5, 10],
      ['ArrowLeft', 8, 3],
      ['ArrowUp', 5, 10],
      ['ArrowDown', 8, 3],
      ['PageUp', 5, 7.5],
      ['PageDown', 8, 5.5],
      ['Home', 8, 0],
    ];
    for (const [key, from, to] of keys) {
      it(`goes from ${from} s to ${to} s by ${key}`, async () => {
        await pauseAt(media, from);
        await until(() => part(player, 'seek').ariaValueNow === String(from), 'the value');
        part(player, 'seek').focus();
        await sendKeys({press: key});

        await until(() => Math.abs(media.currentTime - to) < 0.2 && !media.seeking, `${to} s`);
      });
    }

    it('goes to where the pointer is let go', async () => {
      const seek = part(player, 'seek');
      const {left, top, width, height} = seek.getBoundingClientRect();
      const at = (part_: number) => ({
        pointerId: 1,
        button: 0,
        bubbles: true,
        clientX: left + part_ * width,
        clientY: top + height / 2,
      });
      // A pointer made by a script can't be captured.
      seek.setPointerCapture = () => undefined;

      seek.dispatchEvent(new PointerEvent('pointerdown', at(0.2)));
      const near = (time: number) => Math.abs(Number(seek.ariaValueNow) - time) <= 1;
      await until(() => near(5), 'the pointer');
      seek.dispatchEvent(new PointerEvent('pointermove', at(0.6)));
      await until(() => near(15), 'the place under the pointer');
      expect(media.currentTime).to.be.closeTo(5, 0.1);
      seek.dispatchEvent(new PointerEvent('pointerup', at(0.6)));

      await until(() => Math.abs(media.currentTime - 15) < 0.2, 'the place');
    });

    it('tells the time and the chapter under the pointer', async () => {
      const seek = part(player, 'seek');
      const {left, width} = seek.getBoundingClientRect();
      seek.dispatchEvent(
        new PointerEvent('pointermove', {clientX: left + 0.8 * width, bubbles: true}),
      );

      await until(() => words(seek) === '0:20 Listening', 'the words');

      seek.dispatchEvent(new PointerEvent('pointerleave'));
      await until(() => words(seek) === '', 'no words');
    });
  });

  describe('sound', () => {
    it('goes off and on', async () => {
      part(player, 'mute').click();
      await until(() => media.muted, 'silence');
      await until(() => part(player, 'mute').ariaLabel === 'Sound on', 'the name');
      expect(part<HTMLInputElement>(player, 'volume').value).to.equal('0');

      part(player, 'mute').click();
      await until(() => !media.muted, 'sound');
    });

    it('gets quieter by the slider, which tells so in words', async () => {
      const volume = part<HTMLInputElement>(player, 'volume');
      volume.value = '0.4';
      volume.dispatchEvent(new Event('input', {bubbles: true}));

      expect(media.volume).to.be.closeTo(0.4, 0.01);
      await until(() => volume.getAttribute('aria-valuetext') === '40%', 'the words');
    });
  });

  describe('menus', () => {
    it('change the speed, and give the focus back to their button', async () => {
      part(player, 'speed').focus();
      await sendKeys({press: 'Enter'});
      await until(() => words(focused() ?? undefined) === '1×', 'the focus on what is chosen');
      expect(part(player, 'speed').ariaExpanded).to.equal('true');

      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'Enter'});

      await until(() => media.playbackRate === 1.25, 'the speed');
      await until(() => focused() === part(player, 'speed'), 'the focus');
      expect(hasPart(player, 'menu')).to.equal(false);
      expect(part(player, 'speed').ariaLabel).to.equal('Speed: 1.25×');
    });

    it('close by Escape, without closing anything else', async () => {
      const closed: string[] = [];
      player.addEventListener('keydown', ({key}) => closed.push(key));
      part(player, 'speed').click();
      await until(() => focused()?.role === 'menuitemradio', 'the focus in the menu');

      await sendKeys({press: 'Escape'});

      await until(() => !hasPart(player, 'menu'), 'no menu');
      expect(focused()).to.equal(part(player, 'speed'));
      expect(closed).to.deep.equal([]);
    });

    it('turn captions on and off, in any language', async () => {
      part(player, 'captions').click();
      await until(() => menuItems(player).length > 4, 'the menu');
      // WebKit begins the names of languages with capitals.
      const labels = menuItems(player).map((item) => words(item).toLowerCase());
      expect(labels.slice(0, 4)).to.deep.equal([
        'off',
        'english',
        'español (spanish)',
        'العربية (arabic)',
      ]);

      menuItems(player)[3]!.click();
      await until(() => shownCaptions(media) === 'ar', 'Arabic captions');
      await until(() => menuItems(player)[3]!.ariaChecked === 'true', 'the mark');

      menuItems(player)[0]!.click();
      await until(() => shownCaptions(media) === undefined, 'no captions');
    });

    it('change how captions look', async () => {
      part(player, 'captions').click();
      await until(() => menuItems(player).length > 4, 'the menu');
      const large = menuItems(player).find((item) => words(item) === 'Large');
      large?.click();

      await until(() => media.classList.contains('captions-large'), 'the look');
      expect(all(player, '[role=group]').map(({ariaLabel}) => ariaLabel)).to.include.members([
        'Captions',
        'Size',
        'Background',
      ]);
    });

    it('go to a chapter, and mark the one that plays', async () => {
      part(player, 'chapters-menu').click();
      await until(() => menuItems(player).length === 2, 'two chapters');
      expect(menuItems(player).map(({ariaChecked}) => ariaChecked)).to.deep.equal([
        'true',
        'false',
      ]);

      menuItems(player)[1]!.click();

      await until(() => Math.abs(media.currentTime - 10) < 0.2, 'the chapter');
    });
  });

  describe('keys', () => {
    const keys: [key: string, what: string, holds: () => boolean][] = [
      ['k', 'plays', () => !media.paused],
      ['l', 'goes 10 seconds on', () => Math.abs(media.currentTime - 15) < 0.3],
      ['j', 'goes 10 seconds back, to the beginning', () => media.currentTime < 0.3],
      ['ArrowRight', 'goes 5 seconds on', () => Math.abs(media.currentTime - 10) < 0.3],
      ['2', 'goes to two tenths', () => Math.abs(media.currentTime - 5) < 0.3],
      ['8', 'goes to eight tenths', () => Math.abs(media.currentTime - 20) < 0.3],
      ['m', 'turns the sound off', () => media.muted],
      ['ArrowDown', 'makes it quieter', () => Math.abs(media.volume - 0.95) < 0.01],
      ['c', 'shows captions', () => shownCaptions(media) === 'en'],
      ['>', 'makes it faster', () => media.playbackRate === 1.25],
      ['<', 'makes it slower', () => media.playbackRate === 0.75],
    ];
    for (const [key, what, holds] of keys) {
      it(`${key} ${what}`, async () => {
        part(player, 'toggle').focus();
        await sendKeys({press: key});

        await until(holds, what);
      });
    }

    it('? lists them, with a switch that turns them off for good', async () => {
      part(player, 'toggle').focus();
      await sendKeys({press: '?'});
      const help = await untilPart<HTMLDialogElement>(player, 'help');
      await until(() => help.open, 'the dialog');
      expect(words(help)).to.contain('10 seconds back or forward');

      all<HTMLInputElement>(help, 'input')[0]!.click();
      part(player, 'close-help').click();
      await until(() => !help.open, 'no dialog');
      part(player, 'toggle').focus();
      await sendKeys({press: 'm'});

      expect(media.muted).to.equal(false);
    });

    it('do nothing while the focus is elsewhere, or a modifier is held', async () => {
      part(player, 'tab').focus();
      await sendKeys({press: 'm'});
      part(player, 'toggle').focus();
      await sendKeys({down: 'Alt'});
      await sendKeys({press: 'm'});
      await sendKeys({up: 'Alt'});

      expect(media.muted).to.equal(false);
    });

    it('do nothing with `no-shortcuts`', async () => {
      player.noShortcuts = true;
      await until(() => !hasPart(player, 'keyboard'), 'no button for the help');
      part(player, 'toggle').focus();
      await sendKeys({press: 'm'});

      expect(media.muted).to.equal(false);
    });
  });

  it('are large enough to hit', () => {
    for (const button of [...parts(player, 'button'), part(player, 'seek')]) {
      const {width, height} = button.getBoundingClientRect();
      if (width === 0) continue;
      expect(Math.min(width, height), button.part.value).to.be.at.least(24);
    }
  });

  it('leave the picture while it plays and nobody moves, and stay while one has the focus', async () => {
    const controls = part(player, 'controls');
    const opacity = () => Number(getComputedStyle(controls).opacity);
    part(player, 'toggle').click();
    (focused() as HTMLElement | null)?.blur();
    await until(() => opacity() === 0, 'no controls');

    part(player, 'frame').dispatchEvent(new PointerEvent('pointermove', {bubbles: true}));
    await until(() => opacity() === 1, 'the controls');

    await pauseAt(media, 3);
    expect(opacity()).to.equal(1);
  });

  it('fill the screen, with the switch between languages, and give it back', async () => {
    // A browser lets a page do that for a real key only.
    part(player, 'toggle').focus();
    await sendKeys({press: 'f'});
    const stage = () => part(player, 'frame').parentElement!.parentElement!;
    await until(() => stage().matches(':fullscreen'), 'the full screen');

    expect(stage().getBoundingClientRect().width).to.equal(innerWidth);
    const {top, width} = part(player, 'language').getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
    expect(width).to.be.above(0);
    await until(() => part(player, 'full-screen').ariaLabel === 'Leave full screen', 'the name');

    part(player, 'full-screen').click();
    await until(() => !document.fullscreenElement, 'the page');
  });

  it('copy a link to the session, the language and the time', async () => {
    const copied: string[] = [];
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
    });
    part(player, 'share').click();
    await until(() => copied.length, 'the link');
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});

    expect(new URL(copied[0]!).hash).to.equal('#sli=talk&lang=en&t=5');
    await until(() => said(player).includes('Link copied'), 'the words');
  });

  it('show the link where it can not be copied', async () => {
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    part(player, 'share').click();
    const link = await untilPart<HTMLInputElement>(player, 'share-link');
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});

    expect(link.value).to.contain('#sli=talk&lang=en&t=5');
  });

  it('have a download where the feed allows it only', async () => {
    expect(hasPart(player, 'download')).to.equal(false);

    const feed = withChapters();
    const [version] = feed.sessions[0].versions;
    version.sources[0].downloadable = true;
    const other = await playerOf(feed);
    await play(other);

    const download = await untilPart<HTMLAnchorElement>(other, 'download');
    expect(download.href).to.contain('/en.mp4');
    video(other).pause();
  });

  it('stay usable in forced colors, where these can be emulated: in Chromium', async () => {
    const isForced = await executeServerCommand('own:media', {'forced-colors': 'active'});
    expect(isForced).to.equal(/Chrome/.test(navigator.userAgent));
    if (!isForced) return;
    try {
      const {borderStyle} = getComputedStyle(part(player, 'toggle'));
      expect(borderStyle).to.equal('solid');
      await expect(player).to.be.accessible();
    } finally {
      await executeServerCommand('own:media', {});
    }
  }).timeout(40_000);
});

interface RawFeed {
  sessions: [{versions: [{chapters: unknown; sources: [{downloadable?: boolean}]}]}];
}

function withChapters(): RawFeed {
  const feed = structuredClone(aTalkInThree()) as unknown as RawFeed;
  for (const version of feed.sessions[0].versions) version.chapters = CHAPTERS;
  return feed;
}
