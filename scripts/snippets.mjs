/**
 * What webmasters paste, by the way in: `exact` names a version for ever, with its sum; `rolling` the newest that is
 * compatible. `host` is where dist is served, `feed` and `lang` are the element's attributes.
 */
export function snippets({host, feed, element, lang, version, integrity}) {
  const at = (path) => escape(new URL(path, host.endsWith('/') ? host : `${host}/`).href);
  const [major] = version.split('.');
  const attributes = Object.entries({src: feed, lang}).filter(([, value]) => value);
  const written = (prefix = '') =>
    attributes.map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`).join('');
  const tag = `<sli-${element}${written()}></sli-${element}>`;
  const div = `<div data-sli="${element}"${written('data-')}></div>`;
  const sum = integrity['shared-learning.js'];
  const query = new URLSearchParams([['element', element], ...attributes]);
  const sums = () =>
    Object.fromEntries(
      Object.entries(integrity)
        .filter(([path]) => path.startsWith('chunks/'))
        .map(([path, each]) => [at(`${version}/${path}`), each]),
    );
  return {
    exact: `<script type="module" src="${at(`${version}/shared-learning.js`)}" integrity="${sum}" crossorigin></script>\n${tag}`,
    rolling: `<script type="module" src="${at(`${major}/shared-learning.js`)}"></script>\n${tag}`,
    classic: `<script src="${at(`${major}/shared-learning.classic.js`)}" defer></script>\n${tag}`,
    div: `<script src="${at(`${major}/shared-learning.classic.js`)}" defer></script>\n${div}`,
    frame:
      `<iframe src="${at(`${major}/embed.html?${query}`)}" title="Shared Learning" width="100%" height="600" ` +
      'style="border: 0" loading="lazy" allow="autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture"></iframe>',
    // Before all module scripts of the page: the sums of what the exact version's own script loads.
    importmap: `<script type="importmap">${JSON.stringify({integrity: sums()})}</script>`,
    resizer: `<script src="${at(`${major}/shared-learning.resizer.js`)}" defer></script>`,
  };
}

const ESCAPES = {'&': '&amp;', '"': '&quot;', '<': '&lt;'};

function escape(text) {
  return text.replaceAll(/[&"<]/g, (character) => ESCAPES[character]);
}
