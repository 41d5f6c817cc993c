import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {CueSelectEvent} from '../../src/elements/cue-select-event.js';
import '../../src/elements/session-transcript.js';
import type {SliSessionTranscript} from '../../src/elements/session-transcript.js';
import type {CaptionTrack} from '../../src/model/feed.js';
import {foldText} from '../../src/model/search-text.js';
import {parseWebVtt} from '../../src/playback/webvtt.js';
import {
  all,
  focused,
  hasPart,
  part,
  parts,
  playableType,
  said,
  until,
  untilPart,
  words,
} from '../support/elements.js';
import {log, scenario} from '../support/scenario.js';

const ENGLISH = ['We listened to families first.', 'Then we decided together.', 'Families decide.'];
const SPANISH = ['Primero escuchamos a las familias.', 'Después, la decisión fue de todos.'];
const ARABIC = ['اِسْتَمَعْنا إلى العائلات أوّلًا.', 'ثم قرّرنا معًا.', 'الأسرة تقرر.'];

describe('<sli-session-transcript>', () => {
  describe('to read', () => {
    it('shows the captions in the language that one listens in, with their times', async () => {
      const transcript = await open({language: 'es'});

      expect(texts(transcript)).to.deep.equal(SPANISH);
      expect(cues(transcript).map(({lang, dir}) => [lang, dir])).to.deep.equal(
        Array(2).fill(['es', 'ltr']),
      );
      expect(cues(transcript).map((cue) => words(all(cue, '.time')[0]))).to.deep.equal([
        '0:00',
        '0:10',
      ]);
    });

    it('shows those in the language of the page where there are none in the one listened in', async () => {
      const transcript = await open({language: 'fr', lang: 'ar'});

      expect(texts(transcript)).to.deep.equal(ARABIC);
      expect(cues(transcript)[0]?.dir).to.equal('rtl');
      await until(() => words(part(transcript, 'notice')).includes('الفرنسية'), 'the notice');
    });

    it('shows the first there are, and says which it has not', async () => {
      const transcript = await open({language: 'fr', lang: 'de', tracks: ['es', 'ar']});

      expect(texts(transcript)).to.deep.equal(SPANISH);
      expect(words(part(transcript, 'notice'))).to.equal(
        'There is no transcript in French. This one is in Spanish.',
      );
    });

    it('finds a variant of the language', async () => {
      const transcript = await open({language: 'es-MX'});

      expect(texts(transcript)).to.deep.equal(SPANISH);
      expect(hasPart(transcript, 'notice')).to.equal(false);
    });

    it('follows the language listened in until the visitor chooses one', async () => {
      const transcript = await open({language: 'en'});

      transcript.language = 'es';
      await until(() => texts(transcript).join() === SPANISH.join(), 'Spanish');
      await choose(transcript, 0, 'ar');
      await until(() => texts(transcript).join() === ARABIC.join(), 'Arabic');
      transcript.language = 'en';
      await transcript.updateComplete;

      expect(texts(transcript)).to.deep.equal(ARABIC);
    });

    it('keeps the choice through versions that lack it, and says so', async () => {
      const transcript = await open({language: 'en'});
      await choose(transcript, 0, 'ar');
      await until(() => texts(transcript).join() === ARABIC.join(), 'Arabic');
      const {tracks} = transcript;

      transcript.tracks = tracks.filter(({language}) => language !== 'ar');
      await until(() => texts(transcript).join() === ENGLISH.join(), 'English');
      expect(words(part(transcript, 'notice'))).to.contain('no transcript in Arabic');
      transcript.tracks = tracks;

      await until(() => texts(transcript).join() === ARABIC.join(), 'Arabic again');
      expect(hasPart(transcript, 'notice')).to.equal(false);
    });

    it('offers each language in its own words', async () => {
      const transcript = await open();

      const [first, second] = selects(transcript);
      expect([...first!.options].map(({value, lang}) => [value, lang])).to.deep.equal([
        ['en', 'en'],
        ['es', 'es'],
        ['ar', 'ar'],
      ]);
      expect([...second!.options].map(({value}) => value)).to.deep.equal(['', 'es', 'ar']);
      expect(words(first!.options[2])).to.equal('العربية');
    });

    it('shows text, not markup, and who speaks', async () => {
      const transcript = await withTracks([
        await trackOf('en', ['<v Ana>A <i>new</i> &lt;b&gt;</v>', '<img src=x onerror="x">Safe']),
      ]);

      expect(texts(transcript)).to.deep.equal(['Ana: A new <b>', 'Safe']);
      expect(all(transcript, 'img, i')).to.deep.equal([]);
      expect(words(all(transcript, 'b')[0])).to.equal('Ana:');
    });

    it('says so when there is none, and when it is empty', async () => {
      const none = await fixture<SliSessionTranscript>(
        html`<sli-session-transcript lang="en"></sli-session-transcript>`,
      );
      expect(words(part(none, 'transcript'))).to.contain('There is no transcript yet.');

      none.tracks = [await trackOf('en', [])];
      await until(
        () => words(part(none, 'transcript')).includes('This transcript is empty.'),
        'the words',
      );
      expect(hasPart(none, 'error')).to.equal(false);
    });

    it('speaks the language of the page', async () => {
      const transcript = await open({lang: 'es'});

      await until(() => search(transcript).placeholder === 'Buscar en la transcripción', 'Spanish');
    });

    it('is moved and removed without harm', async () => {
      const transcript = await open({media: new FakeMedia()});
      const place = transcript.parentElement!;

      transcript.remove();
      (transcript.media as FakeMedia).goTo(12);
      expect(current(transcript)).to.deep.equal([ENGLISH[0]]);
      place.append(transcript);
      (transcript.media as FakeMedia).goTo(12.1);

      expect(current(transcript)).to.deep.equal([ENGLISH[1]]);
    });
  });

  describe('to play from', () => {
    it('tells the time of a line that is clicked, whether anything plays or not', async () => {
      const transcript = await open();
      const times = record(transcript);
      const bubbled: Event[] = [];
      transcript.parentElement!.addEventListener('cue-select', (event) => bubbled.push(event));

      cues(transcript)[2]!.click();
      all(cues(transcript)[1]!, '.text')[0]!.click();

      expect(times).to.deep.equal([20, 10]);
      expect(bubbled).to.deep.equal([]);
    });

    for (const key of ['Enter', 'Space']) {
      it(`tells the time of the line with the focus: ${key}`, async () => {
        const transcript = await open();
        const times = record(transcript);
        cues(transcript)[1]!.focus();

        await sendKeys({press: key === 'Space' ? ' ' : key});

        expect(times).to.deep.equal([10]);
        expect(focused()).to.equal(cues(transcript)[1]);
      });
    }

    it('does not play when text was selected with the pointer', async () => {
      const transcript = await open();
      const times = record(transcript);
      const [line] = cues(transcript);
      const at = (type: string, clientX: number) =>
        new PointerEvent(type, {bubbles: true, composed: true, detail: 1, clientX, clientY: 5});

      line!.dispatchEvent(at('pointerdown', 10));
      line!.dispatchEvent(at('click', 60));
      expect(times).to.deep.equal([]);
      line!.dispatchEvent(at('pointerdown', 10));
      line!.dispatchEvent(at('click', 11));

      expect(times).to.deep.equal([0]);
    });

    it('is one stop for Tab, and gone through by arrows', async () => {
      const transcript = await open({language: 'en'});
      search(transcript).focus();
      const met: string[] = [];

      await sendKeys({press: 'Tab'});
      met.push(words(focused()!));
      for (const key of [
        'ArrowDown',
        'ArrowDown',
        'ArrowDown',
        'ArrowUp',
        'Home',
        'End',
        'PageUp',
      ]) {
        await sendKeys({press: key});
        met.push(words(focused()!));
      }
      await sendKeys({press: 'Tab'});

      const [a, b, c] = cues(transcript).map(words);
      expect(met).to.deep.equal([a, b, c, c, b, a, c, a]);
      expect(focused()?.part.contains('download')).to.equal(true);
    });

    it('goes to the other language by the arrows to the side', async () => {
      const transcript = await open({language: 'en'});
      await choose(transcript, 1, 'ar');
      await until(() => cues(transcript).length === 6, 'Arabic');
      cues(transcript, 'en')[1]!.focus();

      await sendKeys({press: 'ArrowRight'});
      expect(focused()).to.equal(cues(transcript, 'ar')[1]);
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'ArrowLeft'});

      expect(focused()).to.equal(cues(transcript, 'en')[2]);
    });

    it('keeps the keys that it uses from the player around it, and no others', async () => {
      const transcript = await open();
      const heard: string[] = [];
      transcript.addEventListener('keydown', ({key}) => heard.push(key));
      cues(transcript)[0]!.focus();
      for (const key of ['ArrowDown', 'Enter', 'm']) await sendKeys({press: key});
      search(transcript).focus();
      for (const key of ['m', 'ArrowLeft', 'Escape', 'Escape']) await sendKeys({press: key});

      expect(heard).to.deep.equal(['m', 'Escape']);
    });
  });

  describe('while it plays', () => {
    it('marks the line that is said, and only it', async () => {
      const media = new FakeMedia();
      const transcript = await open({media});

      expect(current(transcript)).to.deep.equal([ENGLISH[0]]);
      media.goTo(15);
      expect(current(transcript)).to.deep.equal([ENGLISH[1]]);
      expect(parts(transcript, 'current').map(({ariaCurrent}) => ariaCurrent)).to.deep.equal([
        'true',
      ]);
      expect(cues(transcript).filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([
        cues(transcript)[1],
      ]);
      transcript.media = undefined;
      await transcript.updateComplete;

      expect(current(transcript)).to.deep.equal([]);
    });

    it('touches only the lines that it is about', async () => {
      const media = new FakeMedia();
      const transcript = await open({media});
      const touched = new Set<Node>();
      const observer = new MutationObserver((records) => {
        for (const {target} of records) touched.add(target);
      });
      const options = {subtree: true, attributes: true, childList: true, characterData: true};
      observer.observe(transcript.shadowRoot!, options);

      media.goTo(1);
      media.goTo(12);
      await nextFrame();
      observer.disconnect();

      expect([...touched]).to.have.members(cues(transcript).slice(0, 2));
    });

    it('follows a real video', async () => {
      const video = document.createElement('video');
      video.muted = true;
      video.src = `/demo/media/needs-assets-assessment/en.${playableType()}`;
      const transcript = await open({media: video});
      await until(() => video.readyState >= 1, 'the video');

      video.currentTime = 21;
      await until(() => current(transcript).join() === ENGLISH[2], 'the third line');
      video.currentTime = 2;
      await until(() => current(transcript).join() === ENGLISH[0], 'the first line');

      video.removeAttribute('src');
      video.load();
    });

    it('keeps the line that is said in view, without scrolling the page', async () => {
      const {transcript, media, box} = await openLong();
      const top = document.scrollingElement!.scrollTop;

      for (const time of [300, 301, 302, 390, 10]) {
        media.goTo(time, 'timeupdate');
        await until(() => isInView(box, currentCue(transcript)), `the line at ${time} s`);
      }

      expect(document.scrollingElement!.scrollTop).to.equal(top);
      expect(backButton(transcript).hidden).to.equal(true);
    });

    it('does not scroll while the visitor does, and leads back', async () => {
      const {transcript, media, box} = await openLong();
      media.goTo(200);
      await until(() => isInView(box, currentCue(transcript)), 'the line at 200 s');
      await still(box);

      box.dispatchEvent(new WheelEvent('wheel', {deltaY: -5000, bubbles: true}));
      box.scrollTop = 0;
      await until(() => !backButton(transcript).hidden, 'the way back');
      const top = await still(box);
      for (let time = 201; time < 206; time++) media.goTo(time, 'timeupdate');
      await still(box);
      expect(box.scrollTop).to.equal(top);
      expect(words(currentCue(transcript))).to.contain('Line 205.');

      backButton(transcript).click();
      await until(() => isInView(box, currentCue(transcript)), 'the current line');
      await until(() => backButton(transcript).hidden, 'no way back');
      expect(focused()).to.equal(currentCue(transcript));
      media.goTo(300, 'timeupdate');
      await until(() => isInView(box, currentCue(transcript)), 'the line at 300 s');
    });

    it('leaves the box alone when it is scrolled without a wheel or a finger', async () => {
      const {transcript, media, box} = await openLong();
      media.goTo(200);
      await until(() => isInView(box, currentCue(transcript)), 'the line at 200 s');
      await still(box);

      box.scrollTop = 0;
      const top = await still(box);
      media.goTo(201, 'timeupdate');
      await still(box);

      expect(box.scrollTop).to.equal(top);
      expect(backButton(transcript).hidden).to.equal(false);
    });

    it('follows again when the visitor plays from somewhere else', async () => {
      const {transcript, media, box} = await openLong();
      media.goTo(200);
      await still(box);
      box.scrollTop = 0;
      await until(() => !backButton(transcript).hidden, 'the way back');

      media.goTo(100, 'seeked');

      await until(() => isInView(box, currentCue(transcript)), 'the line at 100 s');
    });

    it('stays where the visitor has just been with the pointer, for a while', async () => {
      const {transcript, media, box} = await openLong();
      const top = await still(box);

      box.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
      media.goTo(200, 'timeupdate');
      expect(await still(box)).to.equal(top);
      await later(6, () => {
        media.goTo(201, 'timeupdate');
      });

      await until(() => isInView(box, currentCue(transcript)), 'the line at 201 s');
    });

    it('does not come back by itself to who reads elsewhere', async () => {
      const {transcript, media, box} = await openLong();
      media.goTo(200);
      await until(() => isInView(box, currentCue(transcript)), 'the line at 200 s');
      await still(box);
      box.scrollTop = 0;
      const top = await still(box);

      await later(60, () => {
        media.goTo(201, 'timeupdate');
      });
      expect(await still(box)).to.equal(top);
      box.scrollTop = box.scrollHeight / 2;
      await until(() => backButton(transcript).hidden, 'the current line');
      await later(120, () => {
        media.goTo(230, 'timeupdate');
      });

      await until(() => isInView(box, currentCue(transcript)), 'the line at 230 s');
    });

    it('keeps the place when another language comes', async () => {
      const {transcript, box} = await openLong();
      box.scrollTop = box.scrollHeight / 2;
      await still(box);
      const before = topLine(transcript, box);

      await choose(transcript, 0, 'es');
      await until(() => topLine(transcript, box)?.startsWith('Línea'), 'Spanish');
      await still(box);

      expect(numberIn(topLine(transcript, box))).to.be.closeTo(numberIn(before), 6);
    });
  });

  describe('in two languages', () => {
    it('has the lines of the second beside those of the first', async () => {
      const transcript = await open({language: 'en'});
      await choose(transcript, 1, 'es');
      await until(() => cues(transcript, 'es').length === 2, 'Spanish');

      const rows = all(transcript, '[role=listitem]').map((row) => all(row, '.text').map(words));
      expect(rows).to.deep.equal([
        [ENGLISH[0], SPANISH[0]],
        [ENGLISH[1], SPANISH[1]],
        [ENGLISH[2]],
      ]);
    });

    it('marks what is said in both', async () => {
      const media = new FakeMedia();
      const transcript = await open({language: 'en', media});
      await choose(transcript, 1, 'ar');
      await until(() => cues(transcript, 'ar').length === 3, 'Arabic');

      media.goTo(10.5);

      expect(current(transcript)).to.deep.equal([ENGLISH[1], ARABIC[1]]);
    });

    it('changes places when the second is chosen for the first', async () => {
      const transcript = await open({language: 'en'});
      await choose(transcript, 1, 'ar');
      await until(() => cues(transcript, 'ar').length === 3, 'Arabic');

      await choose(transcript, 0, 'ar');
      await until(() => cues(transcript)[0]?.lang === 'ar', 'Arabic first');

      expect(selects(transcript).map(({value}) => value)).to.deep.equal(['ar', 'en']);
      expect(cues(transcript).map(({lang}) => lang)).to.deep.equal([
        'ar',
        'en',
        'ar',
        'en',
        'ar',
        'en',
      ]);
    });

    it('stands side by side where there is room, and else under each other', async () => {
      const transcript = await open({language: 'en'});
      transcript.style.inlineSize = '800px';
      await choose(transcript, 1, 'ar');
      await until(() => cues(transcript, 'ar').length === 3, 'Arabic');
      const tops = () =>
        cues(transcript)
          .slice(0, 2)
          .map((cue) => cue.getBoundingClientRect().top);

      expect(tops()[0]).to.equal(tops()[1]);
      const [left, right] = cues(transcript).map(({offsetWidth}) => offsetWidth);
      expect(left).to.be.closeTo(right!, 1);
      transcript.style.inlineSize = '280px';
      expect(tops()[1]).to.be.above(tops()[0]!);
      for (const element of all(transcript, '*')) {
        expect(element.getBoundingClientRect().right).to.be.at.most(
          transcript.getBoundingClientRect().right + 1,
        );
      }
    });

    it('can do without the second again', async () => {
      const transcript = await open({language: 'en'});
      await choose(transcript, 1, 'ar');
      await until(() => cues(transcript, 'ar').length === 3, 'Arabic');

      await choose(transcript, 1, '');

      await until(() => cues(transcript).length === 3, 'English alone');
    });
  });

  describe('to search', () => {
    it('counts what it finds, marks it, and goes through it', async () => {
      const transcript = await open({language: 'en'});

      await type(transcript, 'FAMILIES');
      expect(marks(transcript)).to.deep.equal(['families', 'Families']);
      await until(() => said(transcript).includes('1 of 2'), 'the count');
      expect(hits(transcript)).to.deep.equal(['families']);
      await sendKeys({press: 'Enter'});
      await until(() => said(transcript).includes('2 of 2'), 'the second');
      expect(hits(transcript)).to.deep.equal(['Families']);
      await sendKeys({press: 'Enter'});
      await until(() => said(transcript).includes('1 of 2'), 'the first again');
      await sendKeys({down: 'Shift'});
      await sendKeys({press: 'Enter'});
      await sendKeys({up: 'Shift'});
      await until(() => said(transcript).includes('2 of 2'), 'the one before');
      await sendKeys({press: 'Escape'});
      await until(() => marks(transcript).length === 0, 'no marks');

      expect(search(transcript).value).to.equal('');
      await until(() => !said(transcript).includes('2'), 'no count');
    });

    it('has buttons for the next and the one before', async () => {
      const transcript = await open({language: 'en'});
      await type(transcript, 'families');

      const [previous, next] = all(transcript, '[role=search] button');
      expect([previous?.ariaLabel, next?.ariaLabel]).to.deep.equal([
        'Previous match',
        'Next match',
      ]);
      next!.click();
      await until(() => said(transcript).includes('2 of 2'), 'the second');
      previous!.click();

      await until(() => said(transcript).includes('1 of 2'), 'the first');
    });

    it('finds words without their accents', async () => {
      const transcript = await open({language: 'es'});

      await type(transcript, 'decision');

      expect(marks(transcript)).to.deep.equal(['decisión']);
    });

    it('finds Arabic without vowel signs, with any alef', async () => {
      const transcript = await open({language: 'ar'});

      await type(transcript, 'استمعنا الي');
      expect(marks(transcript)).to.deep.equal(['اِسْتَمَعْنا إلى']);
      await type(transcript, 'الاسره');

      expect(marks(transcript)).to.deep.equal(['الأسرة']);
    });

    it('finds in both languages', async () => {
      const transcript = await open({language: 'en'});
      await choose(transcript, 1, 'es');
      await until(() => cues(transcript, 'es').length === 2, 'Spanish');

      await type(transcript, 'famili');

      expect(marks(transcript)).to.deep.equal(['famili', 'famili', 'Famili']);
    });

    it('looks again when another language comes', async () => {
      const transcript = await open({language: 'en'});
      await type(transcript, 'familias');
      await until(() => said(transcript).includes('No matches'), 'the count');

      await choose(transcript, 0, 'es');

      await until(() => said(transcript).includes('1 of 1'), 'the hit');
      expect(marks(transcript)).to.deep.equal(['familias']);
    });

    it('brings a hit into view, and Tab leads to its line', async () => {
      const {transcript, media, box} = await openLong();

      await type(transcript, 'line 350.');
      const [mark] = all(transcript, 'mark');
      await until(() => isInView(box, mark!), 'the hit');
      media.goTo(5, 'timeupdate');
      await still(box);
      expect(isInView(box, mark!)).to.equal(true);
      const tabStop = cues(transcript).filter(({tabIndex}) => tabIndex === 0);

      expect(tabStop.map(words)).to.deep.equal(['5:50 Line 350.']);
    });

    it('marks what it finds in forced colors too (where the runner can force them: Chromium)', async () => {
      const transcript = await open({language: 'en'});
      await type(transcript, 'families');
      const colors = () =>
        all(transcript, 'mark').map((mark) => getComputedStyle(mark).backgroundColor);

      const isForced = await executeServerCommand('own:media', {'forced-colors': 'active'});
      const [first, second] = colors();
      transcript.style.backgroundColor = 'Canvas';
      const plain = getComputedStyle(transcript).backgroundColor;
      await executeServerCommand('own:media', {});

      expect(isForced).to.equal(/Chrome/.test(navigator.userAgent));
      expect(new Set([first, second, plain]).size).to.equal(3);
    });
  });

  describe('to keep', () => {
    let saved: {name: string; type: string; text: Promise<string>}[] = [];
    const {createObjectURL} = URL;
    const {click} = HTMLAnchorElement.prototype;

    before(() => {
      const blobs = new Map<string, Blob>();
      URL.createObjectURL = (blob: Blob) => {
        const url = createObjectURL(blob);
        blobs.set(url, blob);
        return url;
      };
      HTMLAnchorElement.prototype.click = function () {
        const blob = blobs.get(this.href)!;
        saved.push({name: this.download, type: blob.type, text: blob.text()});
      };
    });
    beforeEach(() => {
      saved = [];
    });
    after(() => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    });

    it('saves a text to read', async () => {
      const transcript = await open({language: 'en', heading: 'What/changed: "now"?'});

      parts(transcript, 'download')[0]!.click();

      expect(saved.map(({name, type}) => [name, type])).to.deep.equal([
        ['What changed now en.txt', 'text/plain;charset=utf-8'],
      ]);
      const text = await saved[0]!.text;
      expect(text).to.match(
        /^What\/changed: "now"\?\nEnglish\n\n\[0:00\] We listened to families first\./,
      );
      expect(text).to.contain(ENGLISH.join(' '));
      expect(all(transcript, 'a')).to.deep.equal([]);
    });

    it('saves the captions, which can be read again', async () => {
      const transcript = await open({language: 'ar', heading: 'Talk'});

      parts(transcript, 'download')[1]!.click();

      expect(saved.map(({name, type}) => [name, type])).to.deep.equal([
        ['Talk ar.vtt', 'text/vtt;charset=utf-8'],
      ]);
      const read = parseWebVtt(await saved[0]!.text);
      expect(read.map(({start, text}) => [start, text])).to.deep.equal(
        ARABIC.map((text, index) => [index * 10, text]),
      );
    });

    it('saves both languages in one text, and the captions of each', async () => {
      const transcript = await open({language: 'en', heading: 'Talk'});
      await choose(transcript, 1, 'es');
      await until(() => parts(transcript, 'download').length === 3, 'Spanish');

      for (const button of parts(transcript, 'download')) button.click();

      expect(saved.map(({name}) => name)).to.deep.equal([
        'Talk en es.txt',
        'Talk en.vtt',
        'Talk es.vtt',
      ]);
      const text = await saved[0]!.text;
      expect(text).to.contain('English · Spanish');
      expect(text).to.contain(`[0:00] ${ENGLISH.join(' ')}\n[0:00] ${SPANISH.join(' ')}\n`);
      expect(parseWebVtt(await saved[2]!.text)).to.have.lengthOf(2);
    });
  });

  describe('that can not be loaded', () => {
    const page = {body: '<!doctype html><title>Not found</title>'};

    it('says so, and loads when tried again', async () => {
      const url = `${await scenario([page, {status: 500}, vtt(ENGLISH)])}en.vtt`;
      const transcript = await withTracks([{language: 'en', url}], 'error');

      expect(words(part(transcript, 'error'))).to.contain(
        'The transcript in English could not be loaded.',
      );
      part(transcript, 'retry').click();
      await until(async () => (await log(url)).requests === 2, 'the second request');
      (await untilPart(transcript, 'retry')).click();
      await untilPart(transcript, 'cue');

      expect(texts(transcript)).to.deep.equal(ENGLISH);
      expect(hasPart(transcript, 'error')).to.equal(false);
    });

    it('shows the first when the second fails', async () => {
      const url = `${await scenario([{status: 404}])}es.vtt`;
      const transcript = await withTracks([await trackOf('en', ENGLISH), {language: 'es', url}]);

      await choose(transcript, 1, 'es');

      expect(words(await untilPart(transcript, 'error'))).to.contain('in Spanish');
      expect(texts(transcript)).to.deep.equal(ENGLISH);
    });

    it('says that it loads, for as long as it does', async () => {
      const url = `${await scenario([{delay: 'never'}])}en.vtt`;
      const transcript = await fixture<SliSessionTranscript>(
        html`<sli-session-transcript
          lang="en"
          .tracks=${[{language: 'en', url}]}
        ></sli-session-transcript>`,
      );

      expect(all(transcript, '[aria-busy=true]')).to.have.lengthOf(1);
      expect(said(transcript)).to.contain('Loading…');
    });
  });

  describe('of three hours', () => {
    const numbered = (word: string) =>
      Array.from({length: 5000}, (_, index) => `${word} ${index}.`);

    it('is there to its end, in two languages, and can be searched', async () => {
      const transcript = await withTracks(
        [await trackOf('en', numbered('Line'), 2.16), await trackOf('es', numbered('Línea'), 2.16)],
        'cue',
        new FakeMedia(),
      );
      await choose(transcript, 1, 'es');
      await until(() => cues(transcript).length === 10_000, 'all lines');

      cues(transcript, 'en')[0]!.focus();
      await sendKeys({press: 'End'});
      expect(words(focused()!)).to.equal('2:59:58 Line 4999.');
      const box = boxOf(transcript);
      await until(() => isInView(box, focused()!), 'the last line');
      await type(transcript, 'linea 2500.');
      await until(() => said(transcript).includes('1 of 1'), 'the count');
      await until(() => isInView(box, all(transcript, 'mark')[0]!), 'the hit');
      (transcript.media as FakeMedia).goTo(5000 * 1.08);

      expect(current(transcript)).to.deep.equal(['Line 2500.', 'Línea 2500.']);
    }).timeout(60_000);

    it('is printed whole, however far it has come', async () => {
      const transcript = await withTracks([await trackOf('en', numbered('Line'))]);

      window.dispatchEvent(new Event('beforeprint'));

      expect(cues(transcript)).to.have.lengthOf(5000);
    });
  });

  describe('is accessible', () => {
    const states: Record<string, (lang: string) => Promise<SliSessionTranscript>> = {
      'in one language': (lang) => open({lang, media: new FakeMedia()}),
      'in two, searched': async (lang) => {
        const transcript = await open({lang, language: 'en', media: new FakeMedia()});
        await choose(transcript, 1, 'ar');
        await until(() => cues(transcript, 'ar').length === 3, 'Arabic');
        await type(transcript, 'families');
        return transcript;
      },
      'with an error and a notice': async (lang) => {
        const url = `${await scenario([{status: 404}])}en.vtt`;
        const transcript = await withTracks([{language: 'en', url}], 'error', undefined, lang);
        transcript.language = 'fr';
        await untilPart(transcript, 'notice');
        return transcript;
      },
      'without a transcript': (lang) =>
        fixture<SliSessionTranscript>(
          html`<sli-session-transcript lang=${lang}></sli-session-transcript>`,
        ),
    };
    for (const [state, make] of Object.entries(states)) {
      for (const lang of ['en', 'es', 'ar']) {
        it(`${state}, in "${lang}"`, async () => {
          const transcript = await make(lang);
          await nextFrame();

          await expect(transcript).to.be.accessible();
          const {direction} = getComputedStyle(part(transcript, 'transcript'));
          expect(direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        }).timeout(40_000);
      }
    }
  });
});

/** What plays, without playing. */
class FakeMedia extends EventTarget {
  currentTime = 0;
  paused = true;

  goTo(time: number, ...types: string[]): void {
    this.currentTime = time;
    for (const type of types.length > 0 ? types : ['seeked', 'timeupdate']) {
      this.dispatchEvent(new Event(type));
    }
  }
}

interface Opening {
  language?: string;
  lang?: string;
  heading?: string;
  media?: FakeMedia | HTMLVideoElement;
  tracks?: string[];
}

const timestamp = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);

/** A file of cues, each so many seconds long. */
const vtt = (texts: readonly string[], seconds = 10) => ({
  body: [
    'WEBVTT',
    ...texts.map(
      (text, index) =>
        `${timestamp(index * seconds)} --> ${timestamp((index + 1) * seconds)}\n${text}`,
    ),
  ].join('\n\n'),
});

async function trackOf(
  language: string,
  texts: readonly string[],
  seconds?: number,
): Promise<CaptionTrack> {
  return {language, url: `${await scenario([vtt(texts, seconds)])}${language}.vtt`} as CaptionTrack;
}

async function open({
  language = 'en',
  lang = 'en',
  heading = '',
  media,
  tracks = ['en', 'es', 'ar'],
}: Opening = {}): Promise<SliSessionTranscript> {
  const said: Record<string, string[]> = {en: ENGLISH, es: SPANISH, ar: ARABIC};
  const files = await Promise.all(tracks.map((each) => trackOf(each, said[each] ?? [])));
  const transcript = await fixture<SliSessionTranscript>(
    html`<sli-session-transcript
      lang=${lang}
      .tracks=${files}
      .language=${language}
      .heading=${heading}
      .media=${media}
    ></sli-session-transcript>`,
  );
  await untilPart(transcript, 'cue');
  return transcript;
}

async function withTracks(
  tracks: Partial<CaptionTrack>[],
  awaited = 'cue',
  media?: FakeMedia,
  lang = 'en',
): Promise<SliSessionTranscript> {
  const transcript = await fixture<SliSessionTranscript>(
    html`<sli-session-transcript
      lang=${lang}
      .tracks=${tracks}
      .media=${media}
    ></sli-session-transcript>`,
  );
  await untilPart(transcript, awaited);
  return transcript;
}

/** A transcript of 400 lines, each of a second, in a box that is much lower. */
async function openLong() {
  const media = new FakeMedia();
  const numbered = (word: string, more = '') =>
    Array.from({length: 400}, (_, index) => `${word} ${index}.${more}`);
  // In one language the lines are three times as high as in the other.
  const more = ' palabra'.repeat(40);
  const transcript = await withTracks(
    [await trackOf('en', numbered('Line'), 1), await trackOf('es', numbered('Línea', more), 1)],
    'cue',
    media,
  );
  await until(() => cues(transcript).length === 400, 'all lines');
  return {transcript, media, box: boxOf(transcript)};
}

const cues = (transcript: Element, language?: string) =>
  parts(transcript, 'cue').filter(({lang}) => !language || lang === language);

const texts = (transcript: Element) => cues(transcript).map((cue) => words(all(cue, '.text')[0]));

const current = (transcript: Element) =>
  parts(transcript, 'current').map((cue) => words(all(cue, '.text')[0]));

const currentCue = (transcript: Element) => part(transcript, 'current');

const marks = (transcript: Element) => all(transcript, 'mark').map(words);

const hits = (transcript: Element) => all(transcript, 'mark.current').map(words);

const search = (transcript: Element) => part<HTMLInputElement>(transcript, 'transcript-search');

const selects = (transcript: Element) => all<HTMLSelectElement>(transcript, 'select');

const boxOf = (transcript: Element) => all(transcript, '[role=list]')[0]!;

const backButton = (transcript: Element) =>
  all(transcript, 'button').find((button) => words(button) === 'Back to the current line')!;

const numberIn = (text = '') => Number(/\d+/.exec(text)?.[0]);

async function choose(
  transcript: SliSessionTranscript,
  which: number,
  language: string,
): Promise<void> {
  const select = selects(transcript)[which]!;
  select.value = language;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await transcript.updateComplete;
}

/** Types into the search, and waits until everything found is marked. */
async function type(transcript: SliSessionTranscript, query: string): Promise<void> {
  const input = search(transcript);
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await transcript.updateComplete;
  const digits = all(transcript, '[role=search] span')
    .map(words)[0]
    ?.match(/\p{Nd}+/gu);
  const total = Number(foldText(digits?.at(-1) ?? '0'));
  await until(() => marks(transcript).length === total, `${total} marks`);
}

function record(transcript: SliSessionTranscript): number[] {
  const times: number[] = [];
  transcript.addEventListener('cue-select', (event: CueSelectEvent) => times.push(event.time));
  return times;
}

/** Does something as if so many seconds had gone by. */
async function later(seconds: number, work: () => void): Promise<void> {
  const {now} = performance;
  performance.now = () => now.call(performance) + seconds * 1000;
  try {
    work();
    await nextFrame();
  } finally {
    performance.now = now;
  }
}

function isInView(box: Element, element: Element): boolean {
  const outer = box.getBoundingClientRect();
  const {top, bottom} = element.getBoundingClientRect();
  return top >= outer.top - 1 && bottom <= outer.bottom + 1;
}

/** Waits until a box has stopped scrolling, and answers with where. */
async function still(box: Element): Promise<number> {
  let [top, frames] = [box.scrollTop, 0];
  await until(async () => {
    await nextFrame();
    frames = box.scrollTop === top ? frames + 1 : 0;
    top = box.scrollTop;
    return frames > 10;
  }, 'the box to be still');
  return top;
}

/** The text of the line at the top of the box. */
function topLine(transcript: Element, box: Element): string | undefined {
  const {top} = box.getBoundingClientRect();
  const line = cues(transcript).find((cue) => cue.getBoundingClientRect().bottom > top + 4);
  return line && words(all(line, '.text')[0]);
}
