import {directionOf, lookupLanguage, type Direction} from './language.js';

/**
 * One text in one or more languages, by BCP 47 tag. Plain text: a blank line parts paragraphs.
 * Source of the form: W3C, Strings on the Web: Language and Direction Metadata.
 */
export type Text = Readonly<
  Record<string, string | {readonly value: string; readonly dir?: Direction | 'auto' | undefined}>
>;

/** A text in the one language that was chosen for a reader. */
export interface ShownText {
  readonly value: string;
  /** BCP 47 tag of the language that the value is in. */
  readonly lang: string;
  readonly dir: Direction | 'auto';
}

/**
 * The text in the first of the wanted languages that it exists in, else in the language that it names
 * first. The text has at least one language: the check of a feed sees to that.
 */
export function textIn(text: Text, wanted: readonly string[]): ShownText {
  const lang = languageFor(text, wanted);
  const entry = text[lang] ?? '';
  if (typeof entry === 'string') return {value: entry, lang, dir: directionOf(lang)};
  return {value: entry.value, lang, dir: entry.dir ?? directionOf(lang)};
}

function languageFor(text: Text, wanted: readonly string[]): string {
  const available = Object.keys(text);
  for (const language of wanted) {
    if (Object.hasOwn(text, language)) return language;
    const found = lookupLanguage(language, available);
    if (found !== undefined) return found;
  }
  return available[0] ?? 'und';
}

/** The paragraphs of a plain text, parted by blank lines. */
export function paragraphsOf(value: string): string[] {
  return value.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}
