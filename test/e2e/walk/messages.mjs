import {readFileSync} from 'node:fs';

/** The words of a locale by their English ones. */
export function messagesOf(lang) {
  if (lang === 'en') return new Proxy({}, {get: (_, source) => source});
  const xliff = readFileSync(`locales/${lang}.xlf`, 'utf8');
  const pairs = xliff.matchAll(/<source>(.*?)<\/source>\s*<target[^>]*>(.*?)<\/target>/gs);
  return Object.fromEntries([...pairs].map(([, source, target]) => [source, target]));
}
