import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {SliLanguageChangeEvent} from './events.js';
import type {LanguageChoice} from './language-switcher.js';

/** Languages whose buttons take as much room as those of most sessions. */
const USUAL = ['en', 'es', 'ar'];

export interface Switcher {
  readonly locale: string;
  readonly choices: readonly LanguageChoice[];
  /** BCP 47 tag of the version that is chosen. */
  readonly value: string | undefined;
  readonly change: (event: SliLanguageChangeEvent) => void;
  /** The slot of the screen that it is to stand in, once there is one. */
  readonly slot: string | undefined;
  /** Whether room has been kept for it, which it is not to exceed. */
  readonly isKept: boolean;
  /** What stands in its room where there is nothing to choose. */
  readonly instead: unknown;
}

/** The switch between versions; where there is only one to choose from, its room. */
export function renderSwitcher(switcher: Switcher): TemplateResult {
  const {locale, choices, value, change, slot, isKept, instead} = switcher;
  return html`<div class="switch ${isKept ? 'kept' : ''}" slot=${slot ?? nothing}>
    ${
      choices.length < 2
        ? instead
        : html`<sli-language-switcher
            part="switcher"
            exportparts="group, label, language, current, upcoming"
            lang=${locale}
            .label=${msg('Watch in')}
            .languages=${choices}
            .value=${value}
            @sli-language-change=${change}
          ></sli-language-switcher>`
    }
    ${isKept || choices.length < 2 ? renderSwitcherRoom(locale) : nothing}
  </div>`;
}

/** The room that the switch takes in most sessions, so that nothing moves when it comes. */
export const renderSwitcherRoom = (locale: string): TemplateResult =>
  html`<sli-language-switcher
    class="room"
    lang=${locale}
    .label=${msg('Watch in')}
    .languages=${USUAL}
  ></sli-language-switcher>`;
