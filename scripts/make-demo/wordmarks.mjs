import {screenshot} from './chromium.mjs';
import {organizations} from './content/organizations.mjs';
import * as places from './places.mjs';
import {bitExact, ffmpeg} from './tools.mjs';

// These are not the organizations' logos, just their names set in type: a stand-in of a logo's
// shape, so that the demo uses nobody's mark. A publisher's feed has the real ones.
const faces = {
  sans: "font: 700 60px/1.12 'Noto Sans', sans-serif; letter-spacing: -0.01em",
  light: "font: 400 60px/1.12 'Noto Sans', sans-serif",
  serif: "font: 600 60px/1.12 'Noto Serif', serif",
};
const colors = {light: (color) => color, dark: (color) => lighter(color, 0.78)};
const canvas = {width: 1200, height: 240};
const logoHeight = 96;

export function makeWordmarks(folder) {
  for (const organization of organizations.filter(({wordmark}) => wordmark)) {
    const {lines, face, color} = organization.wordmark;
    const html = `<!doctype html><meta charset="utf-8"><body style="margin: 24px; ${faces[face]};
      white-space: pre">${lines.map(escape).join('\n')}`;
    const picture = screenshot(html, {...canvas, folder, name: organization.id});
    const {x, y, width, height} = inkOf(picture);
    const wide = Math.round((width / height) * logoHeight);
    for (const ground of ['light', 'dark']) {
      // Only the shape is taken from the picture: one color throughout makes a quarter of the size.
      const ink = `color=${colors[ground](color).replace('#', '0x')}:s=${wide}x${logoHeight},format=rgb24[ink]`;
      const shape = `[0]alphaextract,crop=${width}:${height}:${x}:${y},scale=${wide}:${logoHeight}[shape]`;
      const filter = `${ink};${shape};[ink][shape]alphamerge,format=rgba`;
      const target = places.onDisk(places.logo(organization, ground));
      const once = ['-frames:v', '1', ...bitExact, '-compression_level', '9', '-pred', 'none'];
      ffmpeg(['-i', picture, '-filter_complex', filter, ...once, target]);
    }
  }
}

/** The smallest frame around everything that is not transparent. */
function inkOf(picture) {
  const alpha = ffmpeg([
    '-i',
    picture,
    '-vf',
    'alphaextract',
    '-f',
    'rawvideo',
    '-pix_fmt',
    'gray',
    '-',
  ]);
  let [left, top, right, bottom] = [canvas.width, canvas.height, 0, 0];
  for (let at = 0; at < alpha.length; at++) {
    if (alpha[at] < 8) continue;
    const x = at % canvas.width;
    const y = Math.floor(at / canvas.width);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return {x: left, y: top, width: right - left + 1, height: bottom - top + 1};
}

const escape = (text) => text.replaceAll('&', '&amp;');

function lighter(color, share) {
  const mixed = color.match(/[0-9a-f]{2}/g).map((pair) => {
    const value = Math.round(parseInt(pair, 16) * (1 - share) + 255 * share);
    return value.toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
