import {msg} from '@lit/localize';
import {nothing} from 'lit';
import {renderButton} from './button.js';
import {pictureInPictureIcon} from './later-icons.js';
import type {CommandableScreen} from './run-command.js';

/** Safari's own way, which came before the standard. */
type SafariVideo = HTMLVideoElement & {
  webkitSupportsPresentationMode?: (mode: string) => boolean;
  webkitSetPresentationMode?: (mode: string) => void;
  webkitPresentationMode?: string;
};

/** Whether the video can float over other windows. Firefox has a button of its own for that, and no interface. */
function canFloat(video: HTMLVideoElement): boolean {
  if (document.pictureInPictureEnabled) return !video.disablePictureInPicture;
  return (video as SafariVideo).webkitSupportsPresentationMode?.('picture-in-picture') ?? false;
}

export async function togglePictureInPicture(video: HTMLVideoElement): Promise<void> {
  const safari = video as SafariVideo;
  try {
    if (!document.pictureInPictureEnabled) {
      const isFloating = safari.webkitPresentationMode === 'picture-in-picture';
      safari.webkitSetPresentationMode?.(isFloating ? 'inline' : 'picture-in-picture');
    } else if (floats(video)) await document.exitPictureInPicture();
    else await video.requestPictureInPicture();
  } catch {
    // The page's permissions policy has said no, or there is no picture yet.
  }
}

/** From inside of a shadow root, the document only tells which host it is. */
export const floats = (video: HTMLVideoElement): boolean =>
  (video.getRootNode() as Document | ShadowRoot).pictureInPictureElement === video;

export function renderPictureInPicture(media: Element, screen: CommandableScreen): unknown {
  if (!(media instanceof HTMLVideoElement) || !canFloat(media)) return nothing;
  const label = msg('Picture in picture');
  return renderButton('picture-in-picture', label, pictureInPictureIcon, () => {
    screen.togglePictureInPicture();
  });
}
