/** The player with everything that a version can be: streams, sound alone, signs, and what is still to come. */
import {expect} from '@open-wc/testing';
import {aVersion} from '../support/builders.js';
import {damaged} from '../support/damaged.js';
import {
  SAME_LENGTH,
  aPlayableVersion,
  aTalk,
  fileLanguage,
  hasPart,
  languageButton,
  part,
  parts,
  playableType,
  recordEvents,
  said,
  until,
  untilOpen,
  untilPart,
  video,
  words,
} from '../support/elements.js';
import {ENGINE, known} from '../support/engine.js';
import {aTalkInThree, forgetVisitor, play, playerOf} from '../support/player.js';
import {scenario} from '../support/scenario.js';
import {SHARED_STREAM, liveStream, streamIn} from '../support/streams.js';

const stream = (url: string, about: object = {}) => ({
  url,
  mime_type: 'application/vnd.apple.mpegurl',
  ...about,
});

describe('The player with streams', () => {
  beforeEach(forgetVisitor);
  afterEach(() => {
    for (const media of parts<HTMLVideoElement>(document, 'media')) media.pause();
  });

  it('plays one', async () => {
    const player = await playerOf(aTalk([aVersion({sources: [stream(streamIn('en'))]})]));
    const media = await playStream(player);

    await until(() => Math.abs(media.duration - 24) < 0.5, 'the length');
    expect(hasPart(player, 'seek')).to.equal(true);
  });

  it('goes from one sound track of a stream to another without a pause', async () => {
    const versions = ['en', 'es', 'ar'].map((language) =>
      aVersion({language, sources: [stream(SHARED_STREAM, {audio_language: language})]}),
    );
    const player = await playerOf(aTalk(versions, {shared_timeline: true}));
    const media = await playStream(player);
    const happened = recordEvents(media, 'emptied', 'pause', 'waiting', 'seeking');
    const before = media.currentTime;

    languageButton(player, 'es').click();
    await until(() => said(player).includes('Now in Spanish.'), 'the announcement');
    await until(() => media.currentTime > before + 1, 'playing on');

    expect(happened.map(({type}) => type)).not.to.include.members(['emptied']);
    expect(happened.map(({type}) => type)).not.to.include.members(['pause']);
    expect(languageButton(player, 'es').ariaPressed).to.equal('true');
  });

  it('has no seek bar for what is live and can not be gone back in', async () => {
    const player = await playerOf(aTalk([aVersion({sources: [stream(liveStream(5))]})]));
    const media = await playStream(player);

    expect(media.duration).to.equal(Infinity);
    expect(hasPart(player, 'seek')).to.equal(false);
    expect(words(part(player, 'time'))).to.equal('Live');
  });

  it('goes back in what is live as far as that is there, and forward to now', async () => {
    const player = await playerOf(aTalk([aVersion({sources: [stream(liveStream(20))]})]));
    const media = await playStream(player);
    await untilPart(player, 'seek');

    const from = media.seekable.start(0);
    media.currentTime = from + 5;
    await until(() => !media.seeking && media.currentTime < from + 20, 'the place');
    await until(() => words(part(player, 'time')).startsWith('−'), 'how far behind');
    await until(() => words(part(player, 'live')) === 'Go to live', 'the way to now');
    part(player, 'live').click();

    await until(() => media.currentTime > from + 40, 'now');
  });

  async function playStream(player: Element): Promise<HTMLVideoElement> {
    part(player, 'play').click();
    await untilPart(player, 'media');
    const media = video(player);
    await until(() => !media.paused && media.currentTime > 0 && media.readyState >= 2, 'playing');
    await untilPart(player, 'speed');
    return media;
  }
});

describe('The player', () => {
  beforeEach(forgetVisitor);

  it('shows the poster with what is sound alone', async () => {
    const url = `${await scenario([{bytes: silence(3), headers: {'content-type': 'audio/wav'}}])}en.wav`;
    const image = {url: `/demo/media/${SAME_LENGTH}/poster.jpg`};
    const sources = [{url, mime_type: 'audio/wav'}];
    const player = await playerOf(aTalk([aVersion({sources, image})]));
    part(player, 'play').click();
    await untilPart(player, 'media');
    await until(() => video(player).readyState >= 2, 'the sound');

    const poster = await untilPart<HTMLImageElement>(player, 'poster');
    expect(poster.src).to.contain('poster.jpg');
    await untilPart(player, 'seek');
    video(player).pause();
  });

  it('offers versions in sign language as what they are', async () => {
    const player = await playerOf(
      aTalk([
        aPlayableVersion('en', SAME_LENGTH),
        aPlayableVersion('es', SAME_LENGTH, {language: 'en', kind: 'sign'}),
        aPlayableVersion('ar', SAME_LENGTH, {language: 'ase', kind: 'sign'}),
      ]),
    );
    const names = parts(player, 'language').map(words);
    expect(names).to.deep.equal(['English', 'Sign language (English)', 'American Sign Language']);
    const events = recordEvents(document, 'sli-language-change', 'sli-play');

    parts(player, 'language')[1]!.click();
    await player.updateComplete;
    part(player, 'play').click();
    await untilOpen(player, 'es');

    await until(() => events.length >= 2, 'the events');
    expect(events.map(({language}) => language)).to.deep.equal(['en-x-sign', 'en-x-sign']);
    video(player).pause();
  });

  it('shows a version that is still to come, with its date, and does not play it', async () => {
    const coming = aPlayableVersion('ar', SAME_LENGTH, {available_from: '2999-12-01'});
    const player = await playerOf(
      aTalk([aPlayableVersion('en', SAME_LENGTH), aPlayableVersion('es', SAME_LENGTH), coming]),
    );
    const button = languageButton(player, 'ar');
    expect(words(button)).to.contain('from December 1, 2999');
    expect(button.ariaDisabled).to.equal('true');
    await expect(player).to.be.accessible();

    button.click();
    await play(player);

    expect(fileLanguage(video(player))).to.equal('en');
    video(player).pause();
  }).timeout(40_000);

  it('speaks the language of media elements, so that other tools can drive it', async () => {
    const player = await playerOf(aTalkInThree());
    player.volume = 0.5;
    player.muted = true;
    player.playbackRate = 1.25;
    const heard: string[] = [];
    for (const type of [
      'play',
      'playing',
      'timeupdate',
      'volumechange',
      'ratechange',
      'pause',
      'seeked',
    ])
      player.addEventListener(type, (event) => {
        if (event.target === player && !event.bubbles) heard.push(type);
      });

    await player.play();
    await until(() => !player.paused && player.currentTime > 0, 'playing');
    const media = video(player);
    expect([media.volume, media.muted, media.playbackRate]).to.deep.equal([0.5, true, 1.25]);
    player.pause();
    player.currentTime = 10;
    await until(() => !player.seeking && heard.includes('seeked'), 'the place');

    expect(player.paused).to.equal(true);
    expect(player.ended).to.equal(false);
    expect(player.readyState).to.be.at.least(2);
    expect(player.duration).to.be.closeTo(25, 0.3);
    expect(heard).to.include.members(['play', 'playing', 'timeupdate', 'pause', 'seeked']);
  });

  describe('when something is wrong with captions', () => {
    const wrong: [what: string, answer: object][] = [
      [
        'are a page of HTML',
        {body: '<!doctype html><p>Hi', headers: {'content-type': 'text/html'}},
      ],
      ['are gone', {status: 404}],
    ];
    for (const [what, answer] of wrong) {
      it(`says so when they ${what}, and shows them after a retry`, async () => {
        const good = {
          body: 'WEBVTT\n\n00:00.000 --> 00:25.000\nHello',
          headers: {'content-type': 'text/vtt'},
        };
        const url = `${await scenario([answer, good])}en.vtt`;
        const captions = [{language: 'en', url}];
        const player = await playerOf(aTalk([aPlayableVersion('en', SAME_LENGTH, {captions})]));
        const media = await play(player);
        part(player, 'captions').click();
        const english = [...(await untilItems(player))].find((item) => words(item) === 'English');
        english!.click();

        const error = await untilPart(player, 'captions-error');
        expect(words(error)).to.contain('The captions in English could not be loaded.');
        expect(media.paused).to.equal(false);
        parts(error, 'retry')[0]!.click();

        await until(() => media.textTracks[0]!.cues?.length === 1, 'the cue');
        expect(hasPart(player, 'captions-error')).to.equal(false);
        media.pause();
      });
    }
  });

  it('says so when a file breaks off midway, and plays on after a retry', async () => {
    const file = `/demo/media/${SAME_LENGTH}/en.${playableType()}`;
    const url = await damaged(new URL(file, location.href).href, false);
    const sources = [{url, mime_type: `video/${playableType()}`}];
    const player = await playerOf(aTalk([aPlayableVersion('en', SAME_LENGTH, {sources})]));
    const media = await play(player);
    media.playbackRate = 4;
    const error = await untilPart(player, 'error');
    const told = known.faultsOfDamage.map((fault) => `The video has stopped. ${TOLD[fault]}`);
    expect(
      told.some((text) => words(error).includes(text)),
      words(error),
    ).to.equal(true);

    part(player, 'retry').click();

    if (ENGINE === 'WebKitGTK') {
      console.warn(`NOT RUN in ${ENGINE}: playing after damage, which it does not do reliably`);
      return;
    }
    await until(() => !media.paused && media.currentTime > 0, 'playing');
    expect(hasPart(player, 'error')).to.equal(false);
    media.pause();
  });
});

/** What is said of a damaged file, by what a browser takes it for. */
const TOLD: Readonly<Record<string, string>> = {
  damaged: 'The video is damaged from here on.',
  network: 'The connection was lost.',
};

async function untilItems(player: Element): Promise<HTMLElement[]> {
  await untilPart(player, 'menu');
  return [...part(player, 'menu').querySelectorAll<HTMLElement>('[role=menuitemradio]')];
}

/** A WAV file of so many seconds of silence, in base64. */
function silence(seconds: number): string {
  const rate = 8000;
  const data = rate * seconds;
  const view = new DataView(new ArrayBuffer(44 + data));
  const text = (at: number, value: string) =>
    [...value].forEach((char, index) => view.setUint8(at + index, char.charCodeAt(0)));
  text(0, 'RIFF');
  view.setUint32(4, 36 + data, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, data, true);
  new Uint8Array(view.buffer).fill(128, 44);
  return btoa(
    Array.from(new Uint8Array(view.buffer), (byte) => String.fromCharCode(byte)).join(''),
  );
}
