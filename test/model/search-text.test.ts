import {expect} from '@open-wc/testing';
import {foldQuery, foldText, SearchableText} from '../../src/model/search-text.js';

/** The stretches found, as they stand in the text. */
const found = (text: string, query: string) =>
  new SearchableText(text).hits(foldQuery(query)).map(({start, end}) => text.slice(start, end));

describe('A search finds', () => {
  const cases: [what: string, text: string, query: string, hits: string[]][] = [
    ['whatever the case', 'Students, STUDENTS', 'sTudents', ['Students', 'STUDENTS']],
    [
      'accents that were not typed',
      'Decisión y decisio\u0301n',
      'decision',
      ['Decisión', 'decisio\u0301n'],
    ],
    ['what was typed with accents', 'decision', 'decisión', ['decision']],
    ['ñ and ü', 'El año del pingüino', 'ano del pinguino', ['año del pingüino']],
    ['letters of two', 'Straße, encyclopædia', 'strasse', ['Straße']],
    ['a part of a letter of two', 'Straße', 's', ['S', 'ß']],
    ['sigma at the end', 'ΣΟΦΟΣ σοφός', 'σοφοσ', ['ΣΟΦΟΣ', 'σοφός']],
    ['the Turkish dotless i', 'IŞIK ışık', 'isik', ['IŞIK', 'ışık']],
    ['Arabic with vowel signs', 'اَلْمَدْرَسَةُ تُصْغِي', 'المدرسة', ['اَلْمَدْرَسَةُ']],
    ['Arabic that was typed with vowel signs', 'المدرسة', 'المَدْرَسَة', ['المدرسة']],
    ['Arabic drawn out', 'العـــائلات', 'العائلات', ['العـــائلات']],
    [
      'each form of alef',
      'أحمد إحمد آحمد ٱحمد احمد',
      'احمد',
      ['أحمد', 'إحمد', 'آحمد', 'ٱحمد', 'احمد'],
    ],
    ['alef with hamza where none is', 'اسرة', 'أسرة', ['اسرة']],
    ['yeh for alef maqsura', 'إلى على', 'علي', ['على']],
    ['heh for teh marbuta', 'مدرسة', 'مدرسه', ['مدرسة']],
    ['hamza on waw', 'مسؤول', 'مسوول', ['مسؤول']],
    ['hamza on yeh', 'رئيس', 'رييس', ['رئيس']],
    ['hamza at the end', 'شيء', 'شي', ['شيء']],
    ['the small alef', 'هٰذا', 'هذا', ['هٰذا']],
    ['letters of Persian keyboards', 'كريم', 'کریم', ['كريم']],
    ['presentation forms', 'ﻻ تنس', 'لا', ['ﻻ']],
    ['Arabic digits', 'عام ٢٠٢٤ و۲۰۲۵', '2024', ['٢٠٢٤']],
    ['Persian digits by Arabic ones', 'عام ۲۰۲۵', '٢٠٢٥', ['۲۰۲۵']],
    ['Hebrew with points', 'שָׁלוֹם', 'שלום', ['שָׁלוֹם']],
    ['through directional marks', 'a\u200eb\u200fc', 'abc', ['a\u200eb\u200fc']],
    ['any white space', 'one\n two\u00a0three', '  one two   three ', ['one\n two\u00a0three']],
    ['curly apostrophes', 'don’t', "don't", ['don’t']],
    ['letters beyond the first plane', '𝐀 😀 b', '😀 b', ['😀 b']],
    ['one hit after another', 'aaaa', 'aa', ['aa', 'aa']],
    ['vowels of Devanagari as they are', 'कि का', 'का', ['का']],
    ['nothing for nothing', 'abc', ' \u200f ', []],
    ['nothing that there is not', 'abc', 'abcd', []],
    ['nothing in nothing', '', 'a', []],
    ['no pattern', 'a.c abc', 'a.c', ['a.c']],
  ];
  for (const [what, text, query, hits] of cases) {
    it(what, () => {
      expect(found(text, query)).to.deep.equal(hits);
    });
  }

  it('stretches that lie in the text, in order, whatever the text is', () => {
    const text = Array.from({length: 0x3000}, (_, code) => String.fromCharCode(code)).join('');
    const searchable = new SearchableText(text);
    for (const query of ['a', 'e', 'ss', 'ا', ' ', '1']) {
      let last = 0;
      for (const {start, end} of searchable.hits(query)) {
        expect(start).to.be.at.least(last);
        expect(end).to.be.above(start).and.at.most(text.length);
        last = end;
      }
      expect(last).to.be.above(0);
    }
  });
});

it('A folded text is folded already', () => {
  for (const text of ['Decisión', 'اَلْمَدْرَسَةُ ٢٠٢٤', 'Straße\n\nİ']) {
    expect(foldText(foldText(text))).to.equal(foldText(text));
  }
});
