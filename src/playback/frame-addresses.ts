/** A video site whose player is a frame of its own. */
export type FrameSite = 'youtube' | 'vimeo';

/** A video of such a site, as an address names it. */
export interface FrameVideo {
  readonly site: FrameSite;
  readonly id: string;
  /** What lets a video be seen that Vimeo lists nowhere. */
  readonly hash?: string | undefined;
  /** Where the address wants it to begin, in seconds. */
  readonly start?: number | undefined;
}

const YOUTUBE = /^(?:(?:www|m|music)\.)?youtube\.com$|^(?:www\.)?youtube-nocookie\.com$/;
const VIMEO = /^(?:(?:www|player)\.)?vimeo\.com$/;
const VIMEO_PATH =
  /^\/(?:(?:channels|groups|album|showcase)\/[\w-]+\/)?(?:manage\/)?(?:videos?\/)?([1-9]\d{0,11})(?:\/([^/]+))?\/?$/;

/** The site of the video that an absolute address names; `undefined` when it names none. */
export const frameSite = (url: string): FrameSite | undefined => frameVideo(url)?.site;

/** The video that an absolute address names, in any of the forms that people copy; `undefined` when it names none. */
export function frameVideo(url: string): FrameVideo | undefined {
  const address = parse(url);
  if (!address) return undefined;
  const {hostname} = address;
  if (/^(?:www\.)?youtu\.be$/.test(hostname)) return youtube(address, address.pathname.slice(1));
  if (YOUTUBE.test(hostname)) return youtube(address, youtubeId(address));
  if (VIMEO.test(hostname)) return vimeo(address);
  return undefined;
}

/** An address that a site may have: no user, no port of its own. */
function parse(url: string): URL | undefined {
  try {
    const address = new URL(url);
    const {protocol, username, password, port} = address;
    return /^https?:$/.test(protocol) && !username && !password && !port ? address : undefined;
  } catch {
    return undefined;
  }
}

function youtubeId({pathname, searchParams}: URL): string | null | undefined {
  if (/^\/watch\/?$/.test(pathname)) return searchParams.get('v');
  return /^\/(?:embed|e|v|shorts|live|watch)\/(.+)$/.exec(pathname)?.[1];
}

function youtube(address: URL, found: string | null | undefined): FrameVideo | undefined {
  const id = found?.replace(/\/$/, '');
  if (!id || !/^[\w-]{11}$/.test(id)) return undefined;
  // As long as an id, in the place of one: a playlist, and whatever a channel sends at the time.
  if (id === 'videoseries' || id === 'live_stream') return undefined;
  return {site: 'youtube', id, start: startOf(address)};
}

function vimeo(address: URL): FrameVideo | undefined {
  const [, id, inPath] = VIMEO_PATH.exec(address.pathname) ?? [];
  if (!id) return undefined;
  const hash = [address.searchParams.get('h') ?? '', inPath ?? ''].find((part) =>
    /^[\da-f]{6,40}$/i.test(part),
  );
  return {site: 'vimeo', id, hash, start: startOf(address)};
}

const TIME = /^(?:(?<h>\d{1,3})h)?(?:(?<min>\d{1,5})m)?(?:(?<s>\d{1,6}(?:\.\d+)?)s?)?$/;

/** `t=90`, `t=1m30s`, `start=90`, in the query or in the fragment. */
function startOf({searchParams, hash}: URL): number | undefined {
  const fragment = new URLSearchParams(hash.slice(1));
  const text = searchParams.get('t') || searchParams.get('start') || fragment.get('t') || '';
  const {h = 0, min = 0, s = 0} = TIME.exec(text)?.groups ?? {};
  return 3600 * Number(h) + 60 * Number(min) + Number(s) || undefined;
}
