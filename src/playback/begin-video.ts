import type {Version} from '../model/feed.js';
import {firstFile} from './choose-files.js';
import {thisDevice} from './this-device.js';

export function createVideo(): HTMLVideoElement {
  return Object.assign(document.createElement('video'), {playsInline: true, preload: 'auto'});
}

/**
 * Has a video ask for the file of a version that it will play, while the code that plays is still on its way.
 * `picture` is as high as the video will be. To be called by the click that asks to play.
 */
export function beginVideo(
  video: HTMLVideoElement,
  {sources = []}: Version,
  picture: Element,
): void {
  if (video.src) return;
  const {playbackRate} = video;
  const file = firstFile(sources, thisDevice(video, picture));
  if (file) video.src = file.url;
  // WebKit lets what was loaded within a click be played after it, too: a stream, once there is code for it.
  else video.load();
  // Loading sets the speed back (HTML §4.8.11.5).
  video.playbackRate = playbackRate;
}

/** Stops a video, and lets go of the network. */
export function endVideo(video: HTMLVideoElement): void {
  video.pause();
  video.removeAttribute('src');
  video.load();
}
