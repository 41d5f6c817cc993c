/** A phone's `<video>` that fills the screen by itself: the only full screen that iPhones have. */
type PhoneVideo = HTMLVideoElement & {
  webkitEnterFullscreen?: () => void;
  webkitSupportsFullscreen?: boolean;
};

export const canFillScreen = (media: Element): boolean =>
  document.fullscreenEnabled || Boolean((media as PhoneVideo).webkitSupportsFullscreen);

/** Whether an element, in whatever shadow root, is what fills the screen. */
export const fillsScreen = (element: Element): boolean => element.matches(':fullscreen');

/** Makes an element fill the screen, or give it back. Where only a video can, the video does. */
export async function toggleFullScreen(element: Element, media: Element): Promise<void> {
  try {
    if (fillsScreen(element)) await document.exitFullscreen();
    else if (document.fullscreenEnabled) await element.requestFullscreen();
    else (media as PhoneVideo).webkitEnterFullscreen?.();
  } catch {
    // The page's permissions policy, or the visitor, has said no.
  }
}
