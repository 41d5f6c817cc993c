import {expect} from '@open-wc/testing';
import type {SliSessionPlayer} from '../../src/elements/session-player.js';
import {
  OTHER_LENGTHS,
  aPlayableVersion,
  aTalk,
  hasPart,
  part,
  pauseAt,
  shownCaptions,
  until,
  untilPart,
  untilPlaying,
  video,
  words,
} from '../support/elements.js';
import {aTalkInThree, forgetVisitor, menuItems, play, playerOf} from '../support/player.js';

describe('What the player remembers', () => {
  beforeEach(forgetVisitor);
  afterEach(() => {
    forgetVisitor();
  });

  describe('is where the visitor left a session', () => {
    it('and offers to go on from there before anything plays', async () => {
      await leaveAt(15);

      const player = await playerOf(aTalkInThree());
      player.dispatchEvent(new PointerEvent('pointerenter'));
      const resume = await untilPart(player, 'resume');
      expect(words(resume)).to.equal('Continue at 0:15');
      resume.click();

      const media = await untilPlaying(player, 'en');
      expect(media.currentTime).to.be.within(14.5, 19);
      expect(hasPart(player, 'resume-button')).to.equal(false);
      media.pause();
    });

    it('and forces nobody: the play button begins at the beginning', async () => {
      await leaveAt(15);

      const player = await playerOf(aTalkInThree());
      player.dispatchEvent(new PointerEvent('pointerenter'));
      await untilPart(player, 'resume');
      const media = await play(player);

      expect(media.currentTime).to.be.below(6);
      media.pause();
    });

    it('and offers it while it plays to who has not been asked', async () => {
      await leaveAt(15);

      const player = await playerOf(aTalkInThree());
      await player.play();
      const media = await untilPlaying(player, 'en');
      expect(words(await untilPart(player, 'resume'))).to.contain('You left this session at 0:15.');
      part(player, 'resume-button').click();

      await until(() => media.currentTime >= 15, 'the place');
      await until(() => !hasPart(player, 'resume-button'), 'no more offer');
      media.pause();
    });

    it('in whatever language they come back', async () => {
      const feed = aTalk([
        aPlayableVersion('en', OTHER_LENGTHS, {duration_in_seconds: 20, chapters: undefined}),
        aPlayableVersion('es', OTHER_LENGTHS, {duration_in_seconds: 24, chapters: undefined}),
      ]);
      await leaveAt(15, feed);

      const player = await playerOf(feed, {language: 'es'});
      player.dispatchEvent(new PointerEvent('pointerenter'));

      // 15 of 20 seconds are as far as 18 of 24.
      expect(words(await untilPart(player, 'resume'))).to.equal('Continue at 0:18');
    });

    for (const [where, time] of [
      ['its first seconds', 5],
      ['its end', 24.5],
    ] as const) {
      it(`but not ${where}`, async () => {
        await leaveAt(time);

        const player = await playerOf(aTalkInThree());
        await player.play();
        const media = await untilPlaying(player, 'en');
        await untilPart(player, 'speed');

        expect(hasPart(player, 'resume')).to.equal(false);
        media.pause();
      });
    }

    it('but nothing with `no-storage`', async () => {
      await leaveAt(15, aTalkInThree(), {noStorage: true});

      expect(Object.keys(localStorage)).to.deep.equal([]);
    });
  });

  it('is volume, speed and captions', async () => {
    const first = await playerOf(aTalkInThree());
    const media = await play(first);
    const volume = part<HTMLInputElement>(first, 'volume');
    volume.value = '0.3';
    volume.dispatchEvent(new Event('input', {bubbles: true}));
    part(first, 'speed').click();
    await until(() => menuItems(first).length === 7, 'the speeds');
    menuItems(first)[4]!.click();
    part(first, 'captions').click();
    await until(() => menuItems(first).length > 7, 'the captions');
    menuItems(first)[2]!.click();
    await until(() => shownCaptions(media) === 'es', 'Spanish captions');
    media.pause();

    const second = await playerOf(aTalkInThree());
    const other = await play(second);

    expect(other.volume).to.be.closeTo(0.3, 0.01);
    expect(other.playbackRate).to.equal(1.5);
    await until(() => shownCaptions(other) === 'es', 'Spanish captions');
    other.pause();
  });

  const broken: [what: string, value: string][] = [
    ['is no JSON', '{'],
    ['is another thing', '[1]'],
    ['has other types', '{"volume": "loud", "speed": null, "captions": 7, "muted": 1}'],
    ['has values out of range', '{"volume": 7, "speed": -1}'],
  ];
  for (const [what, value] of broken) {
    it(`is passed over when it ${what}`, async () => {
      localStorage.setItem('shared-learning-widgets.preferences', value);
      localStorage.setItem('shared-learning-widgets.places', value);

      const player = await playerOf(aTalkInThree());
      const media = await play(player);

      expect(media.volume).to.equal(1);
      expect(media.playbackRate).to.be.oneOf([0.5, 1]);
      media.pause();
    });
  }

  it('is nothing where storage throws, and everything works all the same', async () => {
    const {getItem, setItem} = Storage.prototype;
    const refuse = () => {
      throw new DOMException('No', 'SecurityError');
    };
    Object.assign(Storage.prototype, {getItem: refuse, setItem: refuse});
    try {
      const player = await playerOf(aTalkInThree());
      const media = await play(player);
      part(player, 'mute').click();
      await until(() => media.muted, 'silence');
      await pauseAt(media, 15);
      part(player, 'mute').click();
      await until(() => !media.muted, 'sound');

      expect(hasPart(player, 'error')).to.equal(false);
    } finally {
      Object.assign(Storage.prototype, {getItem, setItem});
    }
  });
});

describe('Players in a page', () => {
  beforeEach(forgetVisitor);

  it('play one at a time', async () => {
    const first = await playerOf(aTalkInThree());
    const second = await playerOf(aTalkInThree());
    const media = await play(first);

    const other = await play(second);

    await until(() => media.paused, 'the first to pause');
    expect(other.paused).to.equal(false);
    other.pause();
  });

  it('tell the system what plays', async function () {
    const player = await playerOf(aTalkInThree());
    const media = await play(player);

    await until(() => navigator.mediaSession.metadata?.title === 'A talk', 'the title');

    player.remove();
    await until(() => media.paused, 'silence');
    expect(navigator.mediaSession.metadata).to.equal(null);
  });

  it('go on when they are moved in it', async () => {
    const player = await playerOf(aTalkInThree());
    const media = await play(player);
    const place = document.createElement('section');
    document.body.append(place);

    place.append(player);
    const time = media.currentTime;

    await until(() => media.currentTime > time + 0.2 && !media.paused, 'playing on');
    expect(video(player)).to.equal(media);
    place.remove();
    await until(() => media.paused, 'silence');
  });
});

/** Plays the session and leaves it at a time in seconds. */
async function leaveAt(
  time: number,
  feed: unknown = aTalkInThree(),
  about: Partial<SliSessionPlayer> = {},
): Promise<void> {
  const player = await playerOf(feed, about);
  const media = await play(player);
  await until(() => media.duration >= time, 'the length');
  media.currentTime = time;
  await until(() => Math.abs(media.currentTime - time) < 1 && !media.seeking, 'the place');
  const paused = new Promise((resolve) => media.addEventListener('pause', resolve));
  media.pause();
  await paused;
  media.currentTime = time;
  player.remove();
}
