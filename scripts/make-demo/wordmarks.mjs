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
const ground = {light: (color) => color, dark: (color) => `color-mix(in oklab, ${color} 22%, white)`};
const canvas = {width: 1200, height: 240};
const logoHeight = 96;

export function makeWordmarks(folder) {
  for (const organization of organizations.filter(({wordmark}) => wordmark)) {
    const {lines, face, color} = organization.wordmark;
    // Trimmed once and for both: the two variants must have the same size.
    let frame;
    for (const kind of ['light', 'dark']) {
      const html = `<!doctype html><meta charset="utf-8"><body style="margin: 24px; ${faces[face]};
        white-space: pre; color: ${ground[kind](color)}">${lines.map(escape).join('\n')}`;
      const picture = screenshot(html, {...canvas, folder, name: `${organization.id}-${kind}`});
      frame ??= inkOf(picture);
      const {x, y, width, height} = frame;
      const target = places.onDisk(places.logo(organization, kind));
      const filter = `crop=${width}:${height}:${x}:${y},scale=-1:${logoHeight}:flags=lanczos`;
      ffmpeg(['-i', picture, '-vf', filter, ...bitExact, '-compression_level', '100', target]);
    }
  }
}

/** The smallest frame around everything that is not transparent. */
function inkOf(picture) {
  const alpha = ffmpeg(['-i', picture, '-vf', 'alphaextract', '-f', 'rawvideo', '-pix_fmt', 'gray', '-']);
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
