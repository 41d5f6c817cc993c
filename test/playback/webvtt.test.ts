import {expect} from '@open-wc/testing';
import type {Cue} from '../../src/model/cue.js';
import {parseWebVtt} from '../../src/playback/webvtt.js';

const cue = (start: number, end: number, text: string, more: Partial<Cue> = {}): Cue => ({
  id: '',
  start,
  end,
  settings: '',
  text,
  ...more,
});
const file = (...lines: string[]) => ['WEBVTT', '', ...lines].join('\n');
const one = '00:01.000 --> 00:02.000';
const hello = cue(1, 2, 'Hello');

describe('A captions file', () => {
  const cases: [what: string, file: string, cues: Cue[]][] = [
    [
      'with two cues',
      file(one, 'Hello', '', '00:02.500 --> 00:03.125', 'you'),
      [hello, cue(2.5, 3.125, 'you')],
    ],
    ['with a byte order mark', `\uFEFF${file(one, 'Hello')}`, [hello]],
    [
      'with the line ends of Windows',
      file(one, 'Hello', '', one, 'Hello').replaceAll('\n', '\r\n'),
      [hello, hello],
    ],
    ['with the line ends of old Macs', file(one, 'Hello').replaceAll('\n', '\r'), [hello]],
    ['with a title', `WEBVTT - Session one\nKind: captions\n\n${one}\nHello`, [hello]],
    ['with a cue right after the signature', `WEBVTT\n${one}\nHello`, [hello]],
    ['with several blank lines', file('', '', one, 'Hello', '', '', ''), [hello]],
    ['with notes', file('NOTE by Ana', '', 'NOTE', 'two', 'lines', '', one, 'Hello'), [hello]],
    [
      'with styles and regions',
      file('STYLE', '::cue {color: red}', '', 'REGION', 'id:a', '', one, 'Hello'),
      [hello],
    ],
    ['with ids', file('q-and-a', one, 'Hello'), [{...hello, id: 'q-and-a'}]],
    [
      'with settings',
      file(`${one} align:start  line:0 `, 'Hello'),
      [{...hello, settings: 'align:start  line:0'}],
    ],
    ['with text of two lines', file(one, 'Hello', 'you'), [cue(1, 2, 'Hello\nyou')]],
    [
      'with markup',
      file(one, '<v Ana>Hello</v> <i>you</i> &amp; me'),
      [cue(1, 2, '<v Ana>Hello</v> <i>you</i> &amp; me')],
    ],
    ['with hours', file('01:00:01.000 --> 100:00:02.000', 'Hello'), [cue(3601, 360002, 'Hello')]],
    ['with little space about the arrow', file('00:01.000-->00:02.000', 'Hello'), [hello]],
    ['without an end of line', file(one, 'Hello'), [hello]],
    ['with a cue without text', file(one), [cue(1, 2, '')]],
    ['of no cues', 'WEBVTT', []],
    ['that is empty', '', []],
    ['that is a web page', `<!doctype html>\n\n${one}\nNot found`, []],
    ['that is a SubRip file', '1\n00:00:01,000 --> 00:00:02,000\nHello', []],
    ['whose signature is another word', `WEBVTTX\n\n${one}\nHello`, []],
  ];
  for (const [what, text, cues] of cases) {
    it(`${what} has ${cues.length}`, () => {
      expect(parseWebVtt(text)).to.deep.equal(cues);
    });
  }

  const broken = [
    '00:01 --> 00:02',
    '00:01,000 --> 00:02,000',
    '00:61.000 --> 00:62.000',
    '00:01.000 -->',
    '00:01.000 --> 00:02.000.000',
    '00:02.000 --> 00:01.000',
    '00:01.000 --> 00:01.000',
    'one --> two',
    '--> 00:02.000',
  ];
  for (const timing of broken) {
    it(`loses only the cue whose timing is “${timing}”`, () => {
      expect(parseWebVtt(file(timing, 'Lost', '', one, 'Hello'))).to.deep.equal([hello]);
    });
  }

  it('of the demo can be read as the browser reads it', async () => {
    const url = '/demo/media/shared-leadership-2/es.ar.vtt';
    const cues = parseWebVtt(await (await fetch(url)).text());
    const track = document.createElement('track');
    const loaded = new Promise((resolve, reject) => {
      track.addEventListener('load', resolve);
      track.addEventListener('error', reject);
    });
    const video = document.createElement('video');
    video.append(track);
    track.src = url;
    track.track.mode = 'hidden';
    await loaded;
    const native = [...(track.track.cues ?? [])] as VTTCue[];
    expect(native.length).to.be.above(2);
    expect(cues.map(({id, start, end, text}) => ({id, start, end, text}))).to.deep.equal(
      native.map(({id, startTime, endTime, text}) => ({id, start: startTime, end: endTime, text})),
    );
  });
});
