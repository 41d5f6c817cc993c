import {tags} from './tags.js';

/** The class of an element that has attributes. */
const classes = Object.values(tags) as {observedAttributes: string[]}[];

/**
 * What may be set on an element by somebody who can't write its tag: the attributes that any of ours has, since some
 * hand theirs on, and the two for language. No `style`, no `id`, no event handlers.
 */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'lang',
  'dir',
  ...classes.flatMap(({observedAttributes}) => observedAttributes),
]);

/** The tag of the element that is called `session-list` and the like, if there is one. */
export function tagOf(name: string): string | undefined {
  const tag = `sli-${name}`;
  return Object.hasOwn(tags, tag) ? tag : undefined;
}

/** Gives an element those of the attributes that it may have, and takes from it those that are `null`. */
export function fill(
  element: Element,
  attributes: Iterable<readonly [string, string | null]>,
): void {
  for (const [name, value] of attributes) {
    if (!ATTRIBUTES.has(name) || element.getAttribute(name) === value) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** What somebody who asked for an element that we don't have is told. */
export const unknownName = (where: string, name: string): string =>
  `Shared Learning Widgets: ${where}: wanted one of ${Object.keys(tags)
    .map((tag) => tag.slice('sli-'.length))
    .join(', ')}; came "${name}".`;
