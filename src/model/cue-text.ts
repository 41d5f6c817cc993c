/** What one person says in a cue. */
export interface Speech {
  /** As the file names them; `undefined` when it doesn't. */
  readonly speaker: string | undefined;
  /** Plain text. Lines that were only broken to fit a screen are one. */
  readonly text: string;
}

/** A tag, up to the end of the text when it isn't closed, or the text between tags (WebVTT §6.4). */
const TOKEN = /<([^>]*)(?:>|$)|[^<]+/g;
const VOICE = /^v(?:\.\S*)?\s+(.*)$/s;
const REFERENCE = /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos|nbsp|lrm|rlm));/gi;
const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};

/** Scripts that are written without spaces between words, and their punctuation. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\u3000-\u303f\uff00-\uffef]/u;

/** The text of a cue without its markup (WebVTT §4.2.2), parted by who speaks. */
export function speechesIn(markup: string): Speech[] {
  const speeches: {speaker: string | undefined; text: string}[] = [];
  let speaker: string | undefined;
  let isNew = true;
  let isInRubyText = false;
  const say = (text: string) => {
    if (isNew) speeches.push({speaker, text: ''});
    isNew = false;
    const last = speeches.at(-1);
    if (last) last.text += text;
  };
  for (const [token, tag] of markup.matchAll(TOKEN)) {
    if (tag === undefined) {
      say(decode(token));
      continue;
    }
    const voice = VOICE.exec(tag)?.[1];
    if (voice !== undefined || tag === '/v') {
      speaker = voice === undefined ? undefined : oneLine(decode(voice)) || undefined;
      isNew = true;
    } else if (/^rt(?:[.\s]|$)/.test(tag)) {
      isInRubyText = true;
      say('(');
    } else if (/^\/(rt|ruby)$/.test(tag) && isInRubyText) {
      isInRubyText = false;
      say(')');
    }
  }
  return speeches
    .map(({speaker, text}) => ({speaker, text: withoutBreaks(text)}))
    .filter(({text}) => text !== '');
}

/** The text of a cue as it is read, whoever speaks. */
export function plainText(markup: string): string {
  return speechesIn(markup)
    .map(({text}) => text)
    .join(' ');
}

/** Joins lines, but for those that begin with the dash of somebody else's words. */
function withoutBreaks(text: string): string {
  return text
    .trim()
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/(.)\n(?=(.))/gu, (pair, before: string, after: string) =>
      UNSPACED.test(before) && UNSPACED.test(after) ? before : pair,
    )
    .replace(/\n(?![-‐–—]\s*\S)/g, ' ');
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

function decode(text: string): string {
  return text.replace(REFERENCE, (_whole, decimal?: string, hex?: string, name?: string) =>
    name
      ? (CHARACTERS[name.toLowerCase()] ?? '')
      : characterOf(decimal ? Number(decimal) : parseInt(hex ?? '', 16)),
  );
}

/** A character by its number; U+FFFD for one that there isn't (HTML §13.2.5.80). */
function characterOf(code: number): string {
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return String.fromCodePoint(isNone ? 0xfffd : code);
}
