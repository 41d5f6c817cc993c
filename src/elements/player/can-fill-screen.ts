/** A phone's `<video>` that fills the screen by itself: the only full screen that iPhones have. */
export type PhoneVideo = HTMLVideoElement & {
  webkitEnterFullscreen?: () => void;
  webkitSupportsFullscreen?: boolean;
};

export const canFillScreen = (media: Element): boolean =>
  document.fullscreenEnabled || Boolean((media as PhoneVideo).webkitSupportsFullscreen);
