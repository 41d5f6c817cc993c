import {expect} from '@open-wc/testing';
import {plainText, speechesIn} from '../../src/model/cue-text.js';

describe('The text of a cue', () => {
  const cases: [what: string, markup: string, text: string][] = [
    ['without markup', 'Hello', 'Hello'],
    [
      'with bold, italic and underlined words',
      '<b>Hello</b> <i>you</i> <u>all</u>',
      'Hello you all',
    ],
    ['with classes', '<c.loud.red>Hello</c> <i.foreign>amigos</i>', 'Hello amigos'],
    ['with a language', '<lang es>Hola</lang> again', 'Hola again'],
    ['with a voice', '<v Ana>Hello', 'Hello'],
    ['with ruby', '<ruby>漢字<rt>かんじ</rt></ruby>です', '漢字(かんじ)です'],
    ['with ruby whose text is not closed', '<ruby>漢字<rt>かんじ</ruby>です', '漢字(かんじ)です'],
    ['with times', 'One <00:00:01.500>two <00:02.000>three', 'One two three'],
    ['with a tag that is not closed', 'Hello <i', 'Hello'],
    ['with tags that there are not', '<script>Hello</script><x y="z">', 'Hello'],
    ['with references', '&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;', '<b> & "c" \'d\''],
    ['with a reference to a reference', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['with directional marks', 'a&lrm;b&rlm;c&nbsp;d', 'a\u200eb\u200fc\u00a0d'],
    ['with references by number', '&#39;&#x2019;&#x1F600;', "'’😀"],
    [
      'with numbers of no character',
      '&#0;&#xD800;&#x110000;&#99999999999;',
      '\ufffd\ufffd\ufffd\ufffd',
    ],
    ['with what is no reference', 'AT&T; R&D &unknown; &', 'AT&T; R&D &unknown; &'],
    ['of two lines', 'We begin\n  with   families.', 'We begin with families.'],
    ['of two people, by their dashes', '- Ready?\n- Yes.', '- Ready?\n- Yes.'],
    ['of two lines without spaces', '学校は\n耳を傾けます', '学校は耳を傾けます'],
    ['of two lines, one without spaces', '学校は\nopen', '学校は open'],
    ['of nothing', '', ''],
    ['of markup alone', '<i></i> <v Ana> ', ''],
  ];
  for (const [what, markup, text] of cases) {
    it(what, () => {
      expect(plainText(markup)).to.equal(text);
    });
  }

  it('is told by who speaks', () => {
    expect(speechesIn('<v Ana Gómez>Who begins?</v>\n<v.loud Ben &amp; Co>We do.')).to.deep.equal([
      {speaker: 'Ana Gómez', text: 'Who begins?'},
      {speaker: 'Ben & Co', text: 'We do.'},
    ]);
  });

  it('has no speaker outside of a voice, nor in one without a name', () => {
    expect(speechesIn('(Music) <v Ana>Hello</v> all <v >and you')).to.deep.equal([
      {speaker: undefined, text: '(Music)'},
      {speaker: 'Ana', text: 'Hello'},
      {speaker: undefined, text: 'all'},
      {speaker: undefined, text: 'and you'},
    ]);
  });
});
