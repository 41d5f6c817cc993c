/** What the pages of others do to all that is in them. */

const PACKAGES = '/test/hosts/node_modules';

const sheet = (path: string) => `<link rel="stylesheet" href="${PACKAGES}/${path}" />`;

/** Each inherited property of text that makes it hard to read. */
const HOSTILE_TEXT = `
  cursor: wait !important;
  font-stretch: condensed !important;
  font-style: italic !important;
  font-variant: small-caps !important;
  font-weight: 900 !important;
  hyphens: auto !important;
  letter-spacing: 0.3em !important;
  line-height: 3 !important;
  text-align: center !important;
  text-align-last: right !important;
  text-indent: 3em !important;
  text-shadow: 0 0 4px red !important;
  text-transform: uppercase !important;
  white-space: pre !important;
  word-break: break-all !important;
  word-spacing: 1em !important;
  -webkit-text-fill-color: red !important;
`;

/** By name, what stands in the head of such pages. */
export const hostStyles: Readonly<Record<string, string>> = {
  Bootstrap: sheet('bootstrap/dist/css/bootstrap.min.css'),
  Bulma: sheet('bulma/css/bulma.min.css'),
  Foundation: sheet('foundation-sites/dist/css/foundation.min.css'),
  'Tailwind’s preflight': sheet('tailwindcss/preflight.css'),
  'a theme of WordPress': sheet('undescores-for-npm/style.css'),
  'normalize.css': sheet('normalize.css/normalize.css'),
  'a reset of everything': sheet('reset-css/reset.css'),
  'a root of 62.5 %': '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>',
  'hostile text': `<style>* { ${HOSTILE_TEXT} }</style>`,
  'hostile tags': `<style>
    img, video, svg { inline-size: 100% !important; block-size: auto !important; max-inline-size: none !important }
    button, input, select, a { all: unset !important; display: block !important; padding: 2em !important }
    h1, h2, h3, h4, p, ul, ol, li, span, small { float: left !important; margin: 2em !important; font-size: 3em !important }
    li::before { content: '*' !important }
    [part], [class], [lang], [dir] { outline: 9px solid red !important; padding: 1em !important }
    [hidden] { display: block !important }
  </style>`,
};
