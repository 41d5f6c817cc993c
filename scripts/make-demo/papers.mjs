import {writeFileSync} from 'node:fs';
import {pdf} from './chromium.mjs';
import {initiative, languages} from './content/initiative.mjs';
import {direction, paper, resourceTitle} from './content/words.mjs';
import {palettes} from './palettes.mjs';
import * as places from './places.mjs';

// The Arabic face first where it is needed, so that digits and stops don't bring in another font file.
const latin = "'Noto Sans'";
const fonts = {en: latin, es: latin, ar: `'Noto Sans Arabic',${latin}`};

export const kindsOfPaper = (session) => [
  'slides',
  'background',
  ...(session.overview ? ['overview'] : []),
];

export function makePapers(session, folder) {
  for (const kind of kindsOfPaper(session)) {
    for (const language of languages) {
      const html = pages[kind](session, language);
      writeFileSync(
        places.onDisk(places.paper(session, kind, language)),
        pdf(html, {folder, name: 'paper'}),
      );
    }
  }
}

const pages = {
  slides(session, language) {
    const [dark, middle] = palettes[session.id];
    const css = `@page{size:254mm 143mm;margin:0}
      body{font-size:14pt}
      section{box-sizing:border-box;height:143mm;padding:14mm 18mm;break-after:page;position:relative}
      section:last-child{break-after:auto}
      .cover{background:${dark};color:#fff}.cover h1{font-size:30pt;margin:14mm 0 8mm}
      .cover p{margin:0}.cover small{position:absolute;bottom:14mm;inset-inline:18mm;color:#fff}
      h2{color:${dark};font-size:22pt;margin:0 0 7mm;border-block-end:1.2mm solid ${middle};padding-block-end:3mm}
      li{margin-block-end:4mm}.ideas{display:grid;grid-template-columns:1fr 2fr;gap:14mm}`;
    return page(
      session,
      language,
      resourceTitle.slides,
      css,
      `
      <section class="cover"><p>${initiative.title[language]}</p><h1>${text(session.title[language])}</h1>
        <p>${dateOf(session, language)}</p><small>${paper.sample[language]}</small></section>
      <section class="ideas"><div><h2>${paper.inThisSession[language]}</h2>
        ${list(
          session.chapters.map(({title}) => title[language]),
          'ol',
        )}</div>
        <div><h2>${paper.keyIdeas[language]}</h2>${list(session.points.map((point) => point[language]))}</div>
      </section>`,
    );
  },

  background(session, language) {
    return page(
      session,
      language,
      resourceTitle.background,
      sheet(session),
      `
      ${heading(session, language, resourceTitle.background)}
      <p>${text(session.description[language])}</p>
      <h2>${paper.keyIdeas[language]}</h2>${list(session.points.map((point) => point[language]))}
      <h2>${paper.toDiscuss[language]}</h2>${list(session.questions.map((question) => question[language]))}
      <footer>${paper.sample[language]}</footer>`,
    );
  },

  overview(session, language) {
    const {title, schools} = session.overview;
    const parts = schools.map(
      ({name, text: about}) =>
        `<h2><bdi lang="en">${text(name)}</bdi></h2><p>${text(about[language])}</p>`,
    );
    return page(
      session,
      language,
      title,
      sheet(session),
      `
      ${heading(session, language, title)}${parts.join('')}
      <h2>${paper.toDiscuss[language]}</h2>${list(session.questions.map((question) => question[language]))}
      <footer>${paper.sample[language]}</footer>`,
    );
  },
};

function page(session, language, title, css, body) {
  return `<!doctype html><html lang="${language}" dir="${direction[language]}"><meta charset="utf-8">
    <title>${title[language]} – ${text(session.title[language])}</title>
    <style>body{margin:0;font-family:${fonts[language]},sans-serif;line-height:1.5;
      -webkit-print-color-adjust:exact}
      h1,h2{line-height:1.25;text-wrap:balance}ul,ol{margin:0;padding-inline-start:1.3em}${css}</style>${body}`;
}

function sheet(session) {
  const [dark, middle] = palettes[session.id];
  return `@page{size:letter;margin:24mm 22mm}body{font-size:12pt;color:#1d2530}
    h1{font-size:20pt;margin:0 0 2mm}h2{font-size:14pt;color:${dark};margin:8mm 0 3mm}
    header{border-block-end:1mm solid ${middle};margin-block-end:7mm;padding-block-end:4mm}header p{margin:0}
    li{margin-block-end:2.5mm}footer{margin-block-start:14mm;font-size:9.5pt;color:#555}`;
}

function heading(session, language, title) {
  return `<header><p>${initiative.title[language]} · ${title[language]}</p>
    <h1>${text(session.title[language])}</h1><p>${dateOf(session, language)}</p></header>`;
}

function list(items, tag = 'ul') {
  return `<${tag}>${items.map((item) => `<li>${text(item)}</li>`).join('')}</${tag}>`;
}

function dateOf(session, language) {
  const format = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'});
  return format.format(new Date(session.date));
}

const text = (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
