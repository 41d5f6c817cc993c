/**
 * Whether an element stands on a dark background, told by the color of its text: that follows the page,
 * which may be dark without the visitor's system being so.
 */
export function isOnDark(element: Element): boolean {
  const [red = 0, green = 0, blue = 0] = (
    getComputedStyle(element).color.match(/[\d.]+/g) ?? []
  ).map(Number);
  // Relative luminance without the gamma: enough to tell light from dark (ITU-R BT.709).
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
}
