import {isServer} from 'lit';

/**
 * Whether an element stands on a dark background, told by the color of its text: that follows the page,
 * which may be dark without the visitor's system being so.
 */
export function isOnDark(element: Element): boolean {
  if (isServer) return false;
  const {color} = getComputedStyle(element);
  const [, space = ''] = /^(?:color\()?([\w-]+)/.exec(color) ?? [];
  const values = color.slice(color.indexOf(space) + space.length).match(/[\d.]+/g) ?? [];
  const [first = 0, green = 0, blue = 0] = values.map(Number);
  // These begin with the lightness. (Browsers give a color in the space that the page wrote it in.)
  if (/^(ok)?l/.test(space)) return first > (space.startsWith('ok') ? 0.55 : 55);
  // Relative luminance without the gamma: enough to tell light from dark (ITU-R BT.709).
  const luminance = 0.2126 * first + 0.7152 * green + 0.0722 * blue;
  return luminance > (space.startsWith('rgb') ? 140 : 0.55);
}
