import {expect} from '@open-wc/testing';
import type {Cue} from '../../src/model/cue.js';
import {toPlainText, toWebVtt} from '../../src/model/transcript-files.js';
import {linesOf, pairLines} from '../../src/model/transcript.js';
import {parseWebVtt} from '../../src/playback/webvtt.js';

const cue = (start: number, end: number, text: string, more: Partial<Cue> = {}): Cue => ({
  id: '',
  start,
  end,
  settings: '',
  text,
  ...more,
});

const clock = (seconds: number) => `${seconds} s`;
const read = (first: Cue[], second: Cue[] = [], titles: string[] = []) =>
  toPlainText(titles, pairLines(linesOf(first), linesOf(second)), clock);

describe('A transcript as text', () => {
  it('has its titles, then the lines as one paragraph with its time', () => {
    const text = read(
      [cue(1, 2, 'We <i>begin</i>'), cue(2, 3, 'with families.')],
      [],
      ['A talk', 'English'],
    );
    expect(text).to.equal('A talk\nEnglish\n\n[1 s] We begin with families.\n');
  });

  it('has a paragraph for each speaker, with their name', () => {
    const text = read([
      cue(0, 1, '<v Ana>One'),
      cue(1, 2, '<v Ana>two.'),
      cue(2, 3, '<v Ben>Three.'),
    ]);
    expect(text).to.equal('[0 s] Ana: One two.\n\n[2 s] Ben: Three.\n');
  });

  it('begins a paragraph after a pause', () => {
    expect(read([cue(0, 1, 'One'), cue(2.9, 4, 'two'), cue(6, 7, 'three')])).to.equal(
      '[0 s] One two\n\n[6 s] three\n',
    );
  });

  it('begins a paragraph where a sentence ends, when the paragraph is long', () => {
    const said = [
      cue(0, 20, 'One.'),
      cue(20, 29, 'Two'),
      cue(29, 35, 'three.”'),
      cue(35, 40, 'Four.'),
    ];
    expect(read(said)).to.equal('[0 s] One. Two three.”\n\n[35 s] Four.\n');
  });

  it('begins a paragraph after a minute even without the end of a sentence', () => {
    const said = Array.from({length: 7}, (_, index) =>
      cue(index * 10, index * 10 + 10, String(index)),
    );
    expect(read(said)).to.equal('[0 s] 0 1 2 3 4 5\n\n[60 s] 6\n');
  });

  it('has two languages paragraph by paragraph', () => {
    const text = read(
      [cue(0, 1, 'One'), cue(1, 2, 'two.'), cue(9, 10, 'Three.')],
      [cue(0, 2, 'واحد اثنان.'), cue(9, 10, 'ثلاثة.'), cue(20, 21, 'أربعة.')],
    );
    expect(text).to.equal(
      '[0 s] One two.\n[0 s] واحد اثنان.\n\n[9 s] Three.\n[9 s] ثلاثة.\n\n[20 s] أربعة.\n',
    );
  });
});

describe('A transcript as WebVTT', () => {
  it('is read as what it was made from', () => {
    const cues = [
      cue(0, 0.001, 'Hello'),
      cue(1.5, 3600.25, '<v Ana>Two\nlines</v> &amp; <i>more</i>', {id: 'intro'}),
      cue(3661.001, 400_000.999, 'Late', {settings: 'align:start line:0'}),
      cue(5, 6, '', {id: '7'}),
    ];
    expect(parseWebVtt(toWebVtt(cues))).to.deep.equal(cues);
  });

  it('keeps every time to the thousandth', () => {
    const cues = Array.from({length: 5000}, (_, index) =>
      cue(index / 1000, (index + 1) / 1000, 'a'),
    );
    const file = toWebVtt(cues);
    const read = parseWebVtt(file);
    expect(read.map(({start}) => Math.round(start * 1000))).to.deep.equal([...cues.keys()]);
    expect(toWebVtt(read)).to.equal(file);
  });

  it('hides an arrow in a text, which would begin another cue', () => {
    const [read, ...others] = parseWebVtt(toWebVtt([cue(1, 2, 'a\n00:05.000 --> 00:06.000\nb')]));
    expect(read?.text).to.equal('a\n00:05.000 --&gt; 00:06.000\nb');
    expect(others).to.deep.equal([]);
  });

  it('is a file of its own without cues', () => {
    expect(toWebVtt([])).to.equal('WEBVTT\n');
  });
});
