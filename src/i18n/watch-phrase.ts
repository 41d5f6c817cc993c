import {lookupLanguage} from '../model/language.js';

/**
 * "Watch in English" in the words of each language itself, and "Continue in English", for what a visitor has begun to
 * watch. These few phrases are here rather than among the messages: every list needs those of all its languages at
 * once, and a page loads one locale only.
 */
const PHRASES: Readonly<Record<string, readonly [watch: string, goOn: string]>> = {
  ar: ['المشاهدة بالعربية', 'المتابعة بالعربية'],
  en: ['Watch in English', 'Continue in English'],
  es: ['Ver en español', 'Continuar en español'],
  fa: ['تماشا به فارسی', 'ادامه به فارسی'],
  fil: ['Panoorin sa Filipino', 'Magpatuloy sa Filipino'],
  hy: ['Դիտել հայերեն', 'Շարունակել հայերեն'],
  ko: ['한국어로 보기', '한국어로 이어 보기'],
  pa: ['ਪੰਜਾਬੀ ਵਿੱਚ ਦੇਖੋ', 'ਪੰਜਾਬੀ ਵਿੱਚ ਜਾਰੀ ਰੱਖੋ'],
  ru: ['Смотреть на русском', 'Продолжить на русском'],
  vi: ['Xem bằng tiếng Việt', 'Xem tiếp bằng tiếng Việt'],
  'zh-Hans': ['用中文观看', '用中文继续观看'],
  'zh-Hant': ['以中文觀看', '以中文繼續觀看'],
};

const LANGUAGES = Object.keys(PHRASES);

/**
 * The phrase in a language (BCP 47), as far as it is known in that language and script: for what was begun, "Continue
 * in English".
 */
export function watchPhrase(language: string, isBegun = false): string | undefined {
  const known = lookupLanguage(language, LANGUAGES);
  return known && PHRASES[known]?.[isBegun ? 1 : 0];
}
