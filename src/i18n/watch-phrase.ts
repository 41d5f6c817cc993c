/**
 * "Watch in English" in the words of each language itself. These few phrases are here rather than among
 * the messages: every list needs those of all its languages at once, and a page loads one locale only.
 */
const PHRASES: Readonly<Record<string, string>> = {
  ar: 'شاهد بالعربية',
  en: 'Watch in English',
  es: 'Ver en español',
};

/** The same for what a visitor has begun to watch. */
const CONTINUING: typeof PHRASES = {
  ar: 'تابع بالعربية',
  en: 'Continue in English',
  es: 'Continuar en español',
};

/**
 * The phrase in a language (BCP 47), as far as it is known, by its primary subtag: for what was begun, "Continue in
 * English".
 */
export function watchPhrase(language: string, isBegun = false): string | undefined {
  const phrases = isBegun ? CONTINUING : PHRASES;
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(phrases, primary) ? phrases[primary] : undefined;
}
