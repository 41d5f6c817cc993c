// Nothing is kept: no storage, nothing in the address, and the forms ask the browser not to fill them in again.
import {accentRule, attributesOf, isFor, webAddress} from './choices.js';
import {snippets} from './snippets.js';

const DIST = new URL('../../dist/', import.meta.url).href;
const HELP = {
  rolling: 'Follows to newer versions that are compatible.',
  exact: 'Never changes; the browser checks that nobody has changed it.',
  classic: 'For sites that take type="module" away.',
  div: 'The script makes elements of such divs.',
  frame: 'The theme and the accent color stay outside of a frame.',
  wordpress: 'The plugin brings its own copy of the script.',
  react: 'With npm install shared-learning-widgets.',
};

const [choices, way] = document.querySelectorAll('form');
const preview = document.querySelector('#preview');
const said = document.querySelector('#said');
/** What was chosen last. */
let latest;
const release = await readRelease();

choices.elements.src.value = new URL('../feed.json', import.meta.url).href;
way.elements.host.value = DIST;
for (const form of [choices, way]) {
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
}
for (const button of document.querySelectorAll('[data-copies]'))
  button.addEventListener('click', () => copy(document.getElementById(button.dataset.copies)));
await update();

/** The version that dist holds, and the sums of its files. */
async function readRelease() {
  const {version} = await (await fetch(`${DIST}version.json`)).json();
  return {version, integrity: await (await fetch(`${DIST}${version}/integrity.json`)).json()};
}

async function update() {
  const data = (latest = new FormData(choices));
  const element = data.get('element');
  const src = webAddress(data.get('src'));
  const attributes = attributesOf(data);
  showFields(element);
  said.textContent = '';
  document.querySelector('#src-problem').textContent = src
    ? ''
    : 'This is no address that begins with https:// or http://.';
  const host = webAddress(way.elements.host.value);
  document.querySelector('#way-help').textContent = HELP[way.elements.way.value];
  document.querySelector('#snippet').textContent =
    src && host ? written({host, feed: src, element, lang: data.get('lang'), attributes}) : '';
  showElement(element, [['src', src], ['lang', data.get('lang')], ...attributes]);
  await showStyles(data, element);
}

function written(options) {
  const all = snippets({...options, ...release});
  const name = way.elements.way.value;
  const needed = name === 'frame' ? [all.frame, all.resizer] : [all[name]];
  return needed.join('\n');
}

function showFields(element) {
  for (const field of choices.querySelectorAll('[data-field]'))
    field.hidden = !isFor(field.dataset.field, element);
  choices.querySelector('[data-field=accent]').hidden = !choices.elements['has-accent'].checked;
}

/** Keeps the element while only its attributes change, so that it need not begin anew. */
function showElement(element, attributes) {
  const wanted = new Map(attributes.filter(([, value]) => value));
  let shown = preview.firstElementChild;
  if (shown?.localName !== `sli-${element}`) {
    shown = document.createElement(`sli-${element}`);
    preview.replaceChildren(shown);
  }
  for (const name of shown.getAttributeNames()) if (!wanted.has(name)) shown.removeAttribute(name);
  for (const [name, value] of wanted) {
    const text = value === true ? '' : value;
    if (shown.getAttribute(name) !== text) shown.setAttribute(name, text);
  }
}

async function showStyles(data, element) {
  const theme = data.get('theme');
  const sheet = document.querySelector('#theme');
  const address = theme && new URL(`../themes/${theme}.css`, import.meta.url).href;
  if (address) sheet.href = address;
  else sheet.removeAttribute('href');
  const own = data.get('has-accent') ? accentRule(element, data.get('accent')) : '';
  for (const [, name, value] of own.matchAll(/(--[\w-]+): (.*);/g))
    preview.firstElementChild.style.setProperty(name, value);
  if (!own) preview.firstElementChild.removeAttribute('style');
  const themed = address ? await (await fetch(address)).text() : '';
  // Meanwhile, something else may have been chosen.
  if (data !== latest) return;
  const css = [themed, own].filter(Boolean).join('\n');
  document.querySelector('#css').textContent = css;
  document.querySelector('#styles').hidden = css === '' || way.elements.way.value === 'frame';
}

/** Copies a text, or, where the browser does not allow that, selects it. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text.textContent);
    said.textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(text);
    text.focus();
    said.textContent = 'Selected: copy it with your keyboard, or from its menu.';
  }
}
