/** How long a browser may take to begin with a download, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Hands the visitor a file. The link stands in our own tree for the moment of its click, which the page's routers
 * don't get to see. A policy on connections doesn't concern it.
 */
export function saveFile(tree: ShadowRoot, name: string, type: string, body: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([body], {type: `${type};charset=utf-8`}));
  link.download = name;
  link.hidden = true;
  link.addEventListener('click', (event) => {
    event.stopPropagation();
  });
  tree.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, PATIENCE);
}

/** A name for a file, of a title and what is special about it: without what file systems refuse. */
export function fileName(title: string, detail: string, extension: string): string {
  const short = [...accepted(title)].slice(0, 80).join('');
  return `${accepted(`${short} ${detail}`)}.${extension}`;
}

const accepted = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|\s]+/gu, ' ')
    .replace(/^[ .]+/, '')
    .trim();
