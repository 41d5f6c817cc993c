import {SourceError, type SourceFault} from './engine.js';

/** How long nothing may arrive of a media that hasn't told its length, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Has a media element load what stands at an address, as far as its length, unless it `isBegun` already. Aborted, it
 * rejects with the reason of the signal.
 * @throws {SourceError}
 */
export async function loadMedia(
  media: HTMLMediaElement,
  url: string,
  signal: AbortSignal,
  isBegun = false,
): Promise<void> {
  signal.throwIfAborted();
  const done = new AbortController();
  const options = {signal: done.signal};
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (fault: SourceFault) =>
        reject(new SourceError(fault, url, {cause: media.error}));
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => fail('time-out'), PATIENCE);
      };
      media.addEventListener('progress', wait, options);
      media.addEventListener('loadedmetadata', () => resolve(), options);
      media.addEventListener('error', () => fail(faultOf(media.error)), options);
      signal.addEventListener('abort', () => reject(signal.reason as Error), options);
      wait();
      if (!isBegun) media.src = url;
      else if (media.readyState >= media.HAVE_METADATA) repeat(media);
    });
  } finally {
    done.abort();
    clearTimeout(timer);
  }
}

/** Fires what was fired before anybody listened. */
function repeat(media: HTMLMediaElement): void {
  const missed = ['durationchange', 'loadedmetadata'];
  if (media.readyState > media.HAVE_METADATA) missed.push('loadeddata');
  for (const type of missed) media.dispatchEvent(new Event(type));
}

/** What is wrong with a media, in our words. Of a file that is missing, too, browsers say it is unsupported. */
export function faultOf(error: MediaError | null): SourceFault {
  if (error?.code === MediaError.MEDIA_ERR_NETWORK) return 'network';
  if (error?.code === MediaError.MEDIA_ERR_DECODE) return 'damaged';
  return 'unsupported';
}
