import type {PhoneVideo} from './can-fill-screen.js';

/** Makes an element fill the screen, or give it back. Where only a video can, the video does. */
export async function toggleFullScreen(element: Element, media: Element): Promise<void> {
  try {
    if (element.matches(':fullscreen')) await document.exitFullscreen();
    else if (document.fullscreenEnabled) await element.requestFullscreen();
    else (media as PhoneVideo).webkitEnterFullscreen?.();
  } catch {
    // The page's permissions policy, or the visitor, has said no.
  }
}
