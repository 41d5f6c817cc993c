// What is in a file of locales/, as lit-localize writes them: XLIFF 1.2.
import {readFileSync} from 'node:fs';

const UNIT = /<trans-unit id="(.*?)">(.*?)<\/trans-unit>/gs;

/**
 * The messages of a locale: `id`, `source`, `target` (if there is one) and `state` (if it has one). In source and
 * target, values are `{0}`, `{1}` …, as in locales/notes.json.
 */
export function readMessages(path) {
  return [...readFileSync(path, 'utf8').matchAll(UNIT)].map(([, id, unit]) => ({
    id,
    source: plain(/<source>(.*?)<\/source>/s.exec(unit)?.[1]),
    target: plain(/<target\b[^>]*?>(.*?)<\/target>/s.exec(unit)?.[1]),
    state: /<target\b[^>]*? state="(.*?)"/.exec(unit)?.[1],
  }));
}

/** The text of a file in which each message has the note given for its source, and no other of ours. */
export function withNotes(text, noteOf) {
  return text.replace(UNIT, (whole, id, unit) => {
    const note = noteOf(plain(/<source>(.*?)<\/source>/s.exec(unit)?.[1]));
    const others = unit.replace(/\n *<note from="developer">.*?<\/note>/gs, '');
    const added = note === undefined ? '' : `  <note from="developer">${escaped(note)}</note>\n`;
    return `<trans-unit id="${id}">${others}${added}</trans-unit>`;
  });
}

const plain = (markup) => {
  const text = markup?.replace(/<x id="(\d+)".*?\/>/g, '{$1}');
  return text?.replace(/&(lt|gt|amp);/g, (_, name) => ({lt: '<', gt: '>', amp: '&'})[name]);
};

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
