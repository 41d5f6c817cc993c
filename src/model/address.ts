/** A path of which a URL makes nothing else: no dots at the beginning of a name, no escapes, no letters but ASCII's. */
const NAME = '[\\w~-]+(?:\\.[\\w~-]+)*';
const PLAIN_PATH = new RegExp(`^(?:${NAME}/)*${NAME}$`);

/** The same with a host whose last label is of letters: others may be numbers in disguise, or be spelled otherwise. */
const PLAIN_ADDRESS = new RegExp(
  `^https?://(?:[a-z\\d]+(?:-[a-z\\d]+)*\\.)+[a-z]+/(?:${NAME}/)*(?:${NAME})?$`,
);

/** Of the base that was asked for last: that, and its folder if it is one of http: or https:. */
let lastBase: string | undefined;
let folder: string | undefined;

/** An address against a base; `undefined` unless it is http: or https:. */
export function absoluteAddress(address: string, base: string): string | undefined {
  // Feeds are full of these, and a URL takes longer to make than all else that is done with them.
  const inside = folderOf(base);
  if (inside !== undefined) {
    if (PLAIN_ADDRESS.test(address)) return address;
    if (PLAIN_PATH.test(address)) return inside + address;
  }
  return resolved(address, base);
}

function resolved(address: string, base: string): string | undefined {
  try {
    const {protocol, href} = new URL(address, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

function folderOf(base: string): string | undefined {
  if (base !== lastBase) {
    lastBase = base;
    folder = resolved('.', base);
  }
  return folder;
}
