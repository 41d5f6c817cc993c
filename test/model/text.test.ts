import {expect} from '@open-wc/testing';
import {paragraphsOf, textIn, type Text} from '../../src/model/text.js';

describe('A text is shown', () => {
  const text: Text = {
    es: 'Hola',
    en: 'Hello',
    ar: 'مرحبا',
    he: {value: 'LPI', dir: 'ltr'},
    fa: {value: 'سلام'},
  };
  const cases: [wanted: string[], value: string, lang: string, dir: string][] = [
    [['en'], 'Hello', 'en', 'ltr'],
    [['en-GB'], 'Hello', 'en', 'ltr'],
    [['ar-EG', 'en'], 'مرحبا', 'ar', 'rtl'],
    [['de', 'fr', 'en'], 'Hello', 'en', 'ltr'],
    [['de'], 'Hola', 'es', 'ltr'],
    [[], 'Hola', 'es', 'ltr'],
    [['he'], 'LPI', 'he', 'ltr'],
    [['fa-AF'], 'سلام', 'fa', 'rtl'],
    [['toString', 'en'], 'Hello', 'en', 'ltr'],
  ];
  for (const [wanted, value, lang, dir] of cases) {
    it(`in ${lang}, ${dir}, to who wants [${wanted.join(', ')}]`, () => {
      expect(textIn(text, wanted)).to.deep.equal({value, lang, dir});
    });
  }

  it('in the reader’s language before an undetermined one', () => {
    expect(textIn({und: '?', 'en-US': 'Hello'}, ['en-GB']).value).to.equal('Hello');
  });
});

describe('Paragraphs', () => {
  it('are parted by blank lines, of which none is left over', () => {
    expect(paragraphsOf('\n\nOne\nstill one\n \n\nTwo\n\n')).to.deep.equal([
      'One\nstill one',
      'Two',
    ]);
  });
});
