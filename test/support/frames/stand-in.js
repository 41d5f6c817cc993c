/**
 * What the stand-ins for the frames of YouTube and Vimeo share. They are not those players: they speak the messages
 * that those players speak, over a `<video>` of the demo's media, so that our engines are tested without the network.
 * `test/support/frames.ts` has the ids that they know.
 */

/** Sessions of the demo: one whose versions are as long as each other, and one whose versions differ. */
const SESSIONS = {same: 'needs-assets-assessment', diff: 'reimagining-school-safety'};

/** The Referer header that the page was asked for with. */
export const {referer} = document.documentElement.dataset;

let isMuted = false;

/** The `<video>` of the page. */
export function showVideo() {
  const video = document.createElement('video');
  video.controls = true;
  document.body.append(video);
  for (const type of ['volumechange', 'loadeddata', 'playing']) {
    video.addEventListener(type, (event) => {
      if (video.muted === isMuted) return;
      // WebKitGTK lets a muted video be heard again once another file plays.
      video.muted = isMuted;
      if (type === 'volumechange') event.stopImmediatePropagation();
    });
  }
  return video;
}

/** Mutes a video, or not. */
export function mute(video, muted) {
  isMuted = muted;
  video.muted = muted;
}

export function fileOf(video, {session, language}) {
  const type = video.canPlayType('video/mp4; codecs="avc1.42E01E"') ? 'mp4' : 'webm';
  return `/demo/media/${SESSIONS[session] ?? SESSIONS.same}/${language}.${type}`;
}

/**
 * What a test does in the frame, which is of another origin: it posts `{standIn: name, value}`. `tell` posts back what
 * `tell()` says; `say` posts a value to the page as it is; the others are those of `acts`.
 */
export function openToTests(acts, tell) {
  addEventListener('message', ({data, source}) => {
    const name = data?.standIn;
    if (name === 'tell') source.postMessage({standIn: 'told', value: tell()}, '*');
    else if (name === 'say') parent.postMessage(data.value, '*');
    else if (typeof name === 'string') acts[name](data.value);
  });
}
