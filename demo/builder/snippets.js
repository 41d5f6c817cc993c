/**
 * What webmasters paste, by the way in: `exact` names a version for ever, with the sums of what it loads first; `rolling`
 * the newest that is compatible. `host` is where dist is served, `feed`, `lang` and `attributes` are the element's attributes.
 */
export function snippets({host, feed, element, lang, attributes = [], version, integrity}) {
  const at = (path) => escape(new URL(path, host.endsWith('/') ? host : `${host}/`).href);
  const [major] = version.split('.');
  const given = [['src', feed], ['lang', lang], ...attributes].filter(([, value]) => value);
  const tag = `<sli-${element}${written(given)}></sli-${element}>`;
  const div = `<div data-sli="${element}"${written(given, 'data-')}></div>`;
  const summed = (path) =>
    `${at(`${version}/${path}`)}" integrity="${integrity[path]}" crossorigin`;
  // What the page would else ask for only once it has the script, and the feed only once that has run.
  const preload = `<link rel="preload" as="fetch" href="${escape(feed)}" crossorigin>`;
  const preloads = neededFirst(integrity, lang).map(
    (path) => `<link rel="modulepreload" href="${summed(path)}>`,
  );
  const query = new URLSearchParams([['element', element], ...given.map(asText)]);
  const sums = () =>
    Object.fromEntries(
      Object.entries(integrity)
        .filter(([path]) => path.startsWith('chunks/'))
        .map(([path, each]) => [at(`${version}/${path}`), each]),
    );
  return {
    exact: [
      preload,
      // Small, and what shows the first title: ahead of the rest on a slow line.
      `<script type="module" src="${summed('shared-learning.js')}></script>`,
      ...preloads,
      tag,
    ].join('\n'),
    rolling: `${preload}\n<script type="module" src="${at(`${major}/shared-learning.js`)}"></script>\n${tag}`,
    classic: `<script src="${at(`${major}/shared-learning.classic.js`)}" defer></script>\n${tag}`,
    div: `<script src="${at(`${major}/shared-learning.classic.js`)}" defer></script>\n${div}`,
    frame:
      `<iframe src="${at(`${major}/embed.html?${query}`)}" title="Shared Learning" width="100%" height="600" ` +
      'style="border: 0" loading="lazy" allow="autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture"></iframe>',
    wordpress: `[shared-learning${shortcodeAttributes(element, given)}]`,
    react: reactOf(element, given),
    // Before all module scripts of the page: the sums of what the exact version's own script loads.
    importmap: `<script type="importmap">${JSON.stringify({integrity: sums()})}</script>`,
    resizer: `<script src="${at(`${major}/shared-learning.resizer.js`)}" defer></script>`,
  };
}

/** The paths of the chunks that any page loads, and of the words of a language if it isn't that of the source. */
function neededFirst(integrity, lang = '') {
  const wanted = writtenAs(lang);
  return Object.keys(integrity).filter((path) => {
    const [, name = ''] = /^chunks\/(.+)-[\w-]{8}\.js$/.exec(path) ?? [];
    return name === 'core' || (wanted && writtenAs(name) === wanted);
  });
}

/** The language and the likely script of a tag (BCP 47): what two tags share that the same words serve. */
function writtenAs(tag) {
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    return script && `${language}-${script}`;
  } catch {
    return undefined;
  }
}

/** The plugin's names of the elements, as src/wordpress/attributes.php has them. */
const SHOWS = {
  'session-list': 'list',
  'session-player': 'player',
  'featured-session': 'featured',
  initiative: 'initiative',
  'funder-strip': 'funders',
  'partner-list': 'partners',
};

/** In a shortcode, `show` says which element; which sessions is `sessions`. Quotes and brackets would end it. */
function shortcodeAttributes(element, given) {
  const named = given.map(([name, value]) => [name === 'show' ? 'sessions' : name, value]);
  return [['show', SHOWS[element]], ...named]
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${shortcodeText(value)}"`))
    .join('');
}

const IN_ADDRESS = {'"': '%22', '[': '%5B', ']': '%5D', '<': '%3C', '>': '%3E'};

function shortcodeText(value) {
  const isAddress = /^https?:/i.test(value);
  return value.replaceAll(/["[\]<>]/g, (character) => (isAddress ? IN_ADDRESS[character] : ''));
}

function reactOf(element, given) {
  const name = `Sli${element.replaceAll(/(?:^|-)(\w)/g, (_all, letter) => letter.toUpperCase())}`;
  const written = given
    .map(([attribute, value]) => {
      if (value === true) return ` ${attribute}`;
      // A string of JSX knows no escapes but those of HTML.
      const isPlain = !/["&\\\n]/.test(value);
      return ` ${attribute}=${isPlain ? `"${value}"` : `{${JSON.stringify(value)}}`}`;
    })
    .join('');
  return `import {${name}} from 'shared-learning-widgets/react';\n\n<${name}${written} />`;
}

/** Attributes as in HTML; `true` is one without a value. */
const written = (attributes, prefix = '') =>
  attributes
    .map(([name, value]) => ` ${prefix}${name}${value === true ? '' : `="${escape(value)}"`}`)
    .join('');

const asText = ([name, value]) => [name, value === true ? '' : value];

const ESCAPES = {'&': '&amp;', '"': '&quot;', '<': '&lt;'};

function escape(text) {
  return text.replaceAll(/[&"<]/g, (character) => ESCAPES[character]);
}
