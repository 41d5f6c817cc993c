import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {run} from './tools.mjs';

const flags = [
  ...[
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--force-color-profile=srgb',
  ],
  ...['--no-first-run', '--disable-background-networking', '--force-device-scale-factor=1'],
];

export function screenshot(html, {width, height, folder, name}) {
  const picture = join(folder, `${name}.png`);
  print(html, folder, name, [
    `--screenshot=${picture}`,
    `--window-size=${width},${height}`,
    '--default-background-color=00000000',
  ]);
  return picture;
}

export function pdf(html, {folder, name}) {
  const paper = join(folder, `${name}.pdf`);
  // The default header and footer print the date and the address of the temporary file.
  print(html, folder, name, [`--print-to-pdf=${paper}`, '--no-pdf-header-footer']);
  return withFixedDates(readFileSync(paper, 'latin1'));
}

function print(html, folder, name, args) {
  const page = join(folder, `${name}.html`);
  writeFileSync(page, html);
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  run('chromium', [...flags, profile, ...args, pathToFileURL(page).href]);
}

/** Same length, so that the offsets in the file stay true. */
function withFixedDates(text) {
  const dated = /\/(CreationDate|ModDate) \(D:\d{14}/g;
  return Buffer.from(text.replace(dated, '/$1 (D:20261120080000'), 'latin1');
}
