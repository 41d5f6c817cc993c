import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {formatSpeed} from '../../i18n/format-media.js';
import {renderMenu} from './menu.js';

/** The speeds to choose from; 1 is that of the recording. */
export const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

export interface SpeedMenu {
  readonly speed: number;
  readonly setSpeed: (speed: number) => void;
  readonly locale: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

export function renderSpeedMenu(menu: SpeedMenu): TemplateResult {
  const {speed, setSpeed, locale, isOpen, toggle} = menu;
  const shown = formatSpeed(speed, locale);
  return renderMenu({
    name: 'speed',
    label: msg(str`Speed: ${shown}`),
    face: html`<span class="face" aria-hidden="true">${shown}</span>`,
    isOpen,
    toggle,
    groups: [
      {
        items: SPEEDS.map((candidate) => ({
          label: html`<bdi dir="ltr">${formatSpeed(candidate, locale)}</bdi>`,
          isChosen: candidate === speed,
          choose: () => {
            toggle();
            setSpeed(candidate);
          },
        })),
      },
    ],
  });
}
