/**
 * A locale made at test time: each message of ours, accented, longer by two fifths, and between brackets. What has no
 * brackets was never given to translators, and what does not fit will not fit in some language either.
 */
import {messageId} from './message-id.js';
import {all} from './elements.js';

type Parts = string | readonly (string | number)[];

const ACCENTED = new Map(
  [...'aeioucnsyAEIOUCNSY'].map((letter, at) => [letter, [...'àéîöûçñšýÀÉÎÖÛÇÑŠÝ'][at]!]),
);

/** Overrides of a direction, around a message: its Latin letters then run as the locale does. */
const OVERRIDES = {ltr: '\u202d', rtl: '\u202e'} as const;
const END = '\u202c';

/** Puts the pseudo-locale into the words of a locale, which must not be loaded yet. */
export async function speakPseudo(
  direction: 'ltr' | 'rtl',
  ...modules: Readonly<Record<string, Parts>>[]
): Promise<void> {
  const file = await (await fetch('/locales/es.xlf')).text();
  const units = new DOMParser().parseFromString(file, 'text/xml').querySelectorAll('trans-unit');
  const words = new Map(
    [...units].map((unit) => [
      unit.id.slice(0, messageId('').length),
      pseudo(unit.querySelector('source')!, OVERRIDES[direction]),
    ]),
  );
  for (const module of modules) {
    for (const id of Object.keys(module)) Object.assign(module, {[id]: words.get(id)});
  }
}

function pseudo(source: Element, override: string): Parts {
  const parts = [...source.childNodes].map((node) =>
    node instanceof Element
      ? Number(node.id)
      : node.textContent!.split('|').map(accented).join('|'),
  );
  const wrap = (text: string) => `⟦${override}${text}${END}⟧`;
  // The forms of a plural are told one at a time.
  if (parts.length === 1) return String(parts[0]).split('|').map(wrap).join('|');
  return [`⟦${override}`, ...parts, `${END}⟧`];
}

const accented = (text: string): string => {
  const letters = [...text].map((letter) => ACCENTED.get(letter) ?? letter).join('');
  return letters.replace(/\p{L}{3,}/gu, (word) => word + 'ö'.repeat(Math.ceil(word.length * 0.4)));
};

/** What is called so in any language. */
const NAMES = /^(?:PDF|txt|vtt|YouTube)$/;

const ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
];

/** What is said in Latin letters in the locale's own name, but was never translated. */
export function untranslated(root: Element, locale: string): string[] {
  return (
    all(root, '*')
      .filter((element) => languageOf(element) === locale && !element.matches('style, script, kbd'))
      .flatMap((element) => [
        ...[...element.childNodes].filter((node) => node instanceof Text).map(({data}) => data),
        ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''),
      ])
      // A message may be in several elements, around a link in it.
      .map((text) => text.replace(/⟦.*⟧|⟦.*$|^.*⟧/gs, '').trim())
      .filter((text) => /\p{Script=Latin}/u.test(text) && !NAMES.test(text))
  );
}

function languageOf(element: Element): string | undefined {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return lang ?? (root instanceof ShadowRoot ? languageOf(root.host) : undefined);
}
