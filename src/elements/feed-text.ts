import {html, type TemplateResult} from 'lit';
import {textIn, type Text} from '../model/text.js';

/** A text of the feed inside of other text: in its own language and direction, isolated from what surrounds it. */
export function inlineText(text: Text, wanted: readonly string[]): TemplateResult {
  const {value, lang, dir} = textIn(text, wanted);
  return html`<bdi lang=${lang} dir=${dir}>${value}</bdi>`;
}
