import {msg} from '@lit/localize';
import {html} from 'lit';
import type {CaptionTrack} from '../../model/feed.js';
import {inLanguage} from '../language-label.js';
import {captionsIcon} from './later-icons.js';
import {renderMenu} from './menu.js';

/** The sizes of captions. */
export const CAPTION_SIZES = ['small', 'medium', 'large', 'huge'] as const;
/** What captions stand on. */
export const CAPTION_BACKGROUNDS = ['dark', 'solid', 'none'] as const;

export interface CaptionsMenu {
  readonly tracks: readonly CaptionTrack[];
  /** BCP 47 tag of the captions that show. */
  readonly shown: string | undefined;
  readonly show: (language: string | undefined) => void;
  /** How captions look, where we draw them. */
  readonly look: {readonly size: string; readonly background: string} | undefined;
  readonly setLook: (look: {captionSize?: string; captionBackground?: string}) => void;
  readonly locale: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** Which captions show, and how they look. */
export function renderCaptionsMenu(menu: CaptionsMenu): unknown {
  const {tracks, shown, show, locale, isOpen, toggle} = menu;
  const languages = [
    {
      label: msg('Off'),
      isChosen: shown === undefined,
      choose: () => {
        show(undefined);
      },
    },
    ...tracks.map(({language, origin}) => ({
      label: inLanguage(language, locale),
      ...(origin === 'machine' && {hint: msg('automatic')}),
      isChosen: language === shown,
      choose: () => {
        show(language);
      },
    })),
  ];
  return renderMenu({
    name: 'captions',
    label: msg('Captions'),
    face: html`<span class="face ${shown === undefined ? '' : 'on'}">${captionsIcon}</span>`,
    isOpen,
    toggle,
    groups: [{label: msg('Captions'), items: languages}, ...lookGroups(menu)],
  });
}

function lookGroups({look, setLook}: CaptionsMenu) {
  if (!look) return [];
  const sizes: Readonly<Record<string, string>> = {
    small: msg('Small'),
    medium: msg('Medium'),
    large: msg('Large'),
    huge: msg('Very large'),
  };
  const backgrounds: Readonly<Record<string, string>> = {
    dark: msg('Dark'),
    solid: msg('Black'),
    none: msg('None'),
  };
  return [
    {
      label: msg('Size'),
      items: CAPTION_SIZES.map((size) => ({
        label: sizes[size],
        isChosen: size === look.size,
        choose: () => {
          setLook({captionSize: size});
        },
      })),
    },
    {
      label: msg('Background'),
      items: CAPTION_BACKGROUNDS.map((background) => ({
        label: backgrounds[background],
        isChosen: background === look.background,
        choose: () => {
          setLook({captionBackground: background});
        },
      })),
    },
  ];
}
