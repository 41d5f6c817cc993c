import {html, type TemplateResult} from 'lit';
import {textIn, type ShownText, type Text} from '../model/text.js';

/** A text of the feed inside of other text: in its own language and direction, isolated from what surrounds it. */
export function inlineText(text: Text, wanted: readonly string[]): TemplateResult {
  const {value, lang, dir} = textIn(text, wanted);
  return html`<bdi lang=${lang} dir=${dir}>${value}</bdi>`;
}

/** Telephone numbers in groups: `+1 (213) 555-0100`. No years, dates or ranges of them. */
const PHONE =
  /((?:\+?\p{Nd}{1,3}[ \u00a0.\u2011-]?)?(?:\(\p{Nd}{2,4}\)|\p{Nd}{2,4})[ \u00a0.\u2011-]?\p{Nd}{3,4}[ \u00a0.\u2011-]\p{Nd}{3,4})/u;

/**
 * A plain text of the feed, with the telephone numbers in it from left to right. Within a text from right to left, the
 * Unicode Bidirectional Algorithm would put their groups in the order of words: 0100-555 (213) 1+.
 */
export function withPhones(
  value: string,
  dir: ShownText['dir'],
  show: (text: string) => unknown = (plain) => plain,
): unknown {
  if (dir === 'ltr') return show(value);
  return value
    .split(PHONE)
    .map((text, index) =>
      index % 2 === 1 ? html`<bdi dir="ltr">${show(text)}</bdi>` : show(text),
    );
}
