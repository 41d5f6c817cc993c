import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {formatClock} from '../../i18n/format.js';
import {chaptersIcon} from './later-icons.js';
import {renderMenu} from './menu.js';
import type {NamedChapter} from './named-chapters.js';

export interface ChaptersMenu {
  readonly chapters: readonly NamedChapter[];
  /** Seconds. */
  readonly time: number;
  readonly seek: (time: number) => void;
  readonly locale: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

export function renderChaptersMenu(menu: ChaptersMenu): unknown {
  const {chapters, time, seek, locale, isOpen, toggle} = menu;
  if (chapters.length === 0) return nothing;
  const current = chapters.findLast(({start}) => start <= time);
  return renderMenu({
    name: 'chapters-menu',
    label: msg('Chapters'),
    face: chaptersIcon,
    isOpen,
    toggle,
    groups: [
      {
        items: chapters.map((chapter) => ({
          label: html`<bdi lang=${chapter.lang} dir=${chapter.dir}>${chapter.name}</bdi>`,
          hint: html`<bdi dir="ltr">${formatClock(chapter.start, locale)}</bdi>`,
          isChosen: chapter === current,
          choose: () => {
            toggle();
            seek(chapter.start);
          },
        })),
      },
    ],
  });
}
