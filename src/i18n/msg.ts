/**
 * What `msg()` of @lit/localize does here. Of itself it speaks one locale per page; we need one per element.
 * So this answers in the words of the element that renders at the moment.
 */
import type {MsgFn, StrResult} from '@lit/localize';
import {_installMsgImplementation} from '@lit/localize/init/install.js';

/**
 * Translations by the beginning of their message's id. One with values in it is a list of its texts, and in
 * between the indices of the values in the message: translations may put them in another order.
 */
export type Words = Readonly<Record<string, string | readonly (string | number)[]>>;

let current: Words | undefined;
const ids = new Map<string, string>();

_installMsgImplementation(((message: string | StrResult) => {
  const isText = typeof message === 'string';
  const {strings, values} = isText ? {strings: [message], values: []} : message;
  const parts = current?.[idOf(strings)] ?? strings.flatMap((text, index) => [text, index]);
  return typeof parts === 'string'
    ? parts
    : parts.map((part) => (typeof part === 'string' ? part : values[part])).join('');
}) as MsgFn);

/** Runs `work` with `msg()` answering in these words, or the source's where there are none. */
export function speaking<T>(words: Words | undefined, work: () => T): T {
  const before = current;
  current = words;
  try {
    return work();
  } finally {
    current = before;
  }
}

/** The words that `msg()` answers in at the moment, if these are not the source's. */
export const spokenWords = (): Words | undefined => current;

/**
 * The beginning of the id that lit-localize gives to a message, an FNV-1a hash of 64 bits: as much of it as
 * `npm run translate` makes sure is enough.
 */
function idOf(strings: readonly string[]): string {
  const text = strings.join('\x1e');
  let id = ids.get(text);
  if (!id) {
    let hash = 0xcbf29ce484222325n;
    for (let at = 0; at < text.length; at++) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
    }
    id = `s${(hash >> 40n).toString(16).padStart(6, '0')}`;
    ids.set(text, id);
  }
  return id;
}
