import {bannerSvg} from './banner.mjs';
import {screenshot} from './chromium.mjs';
import * as places from './places.mjs';
import {cardSvg, posterSvg} from './posters.mjs';
import {bitExact, ffmpeg, run} from './tools.mjs';

const posterSize = {width: 640, height: 360};
const bannerSize = {width: 1600, height: 600};

export function makePoster(session, folder) {
  const picture = rendered(posterSvg(session), posterSize, folder, 'poster');
  toJpeg(picture, places.poster(session), 3);
}

export function makeBanner(folder) {
  toJpeg(rendered(bannerSvg(), bannerSize, folder, 'banner'), places.banner, 4);
}

/** Not published: the ground of the session's recordings. */
export function makeCard(session, folder) {
  return rendered(cardSvg(session), posterSize, folder, 'card');
}

export function sizeOfPicture(address) {
  const entries = ['-show_entries', 'stream=width,height', '-of', 'csv=p=0'];
  const [width, height] = String(
    run('ffprobe', ['-v', 'error', ...entries, places.onDisk(address)]),
  )
    .trim()
    .split(',')
    .map(Number);
  return {width, height};
}

// In some releases of Chromium the page is lower than the headless window it was asked to fill, so
// it is drawn into a taller window and cut.
function rendered(svg, {width, height}, folder, name) {
  const html = `<!doctype html><meta charset="utf-8"><style>body{margin:0}svg{display:block}</style>${svg}`;
  return screenshot(html, {width, height: height + 120, folder, name});
}

function toJpeg(picture, address, quality) {
  const {width, height} = address === places.banner ? bannerSize : posterSize;
  const filter = `crop=${width}:${height}:0:0,format=yuvj420p`;
  ffmpeg(['-i', picture, '-vf', filter, ...bitExact, '-q:v', `${quality}`, places.onDisk(address)]);
}
