import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {SliLanguageChangeEvent} from './events.js';
import type {SliLanguageSwitcher} from './language-switcher.js';

/** Languages whose buttons take as much room as those of most sessions. */
const USUAL = ['en', 'es', 'ar'];

export interface Switcher {
  readonly locale: string;
  readonly choices: SliLanguageSwitcher['languages'];
  /** BCP 47 tag of the version that is chosen. */
  readonly value: string | undefined;
  readonly change: (event: SliLanguageChangeEvent) => void;
  /** The slot of the screen that it is to stand in, once there is one. */
  readonly slot: string | undefined;
}

/** The switch between versions; where there is only one to choose from, its room. */
export function renderSwitcher({locale, choices, value, change, slot}: Switcher): TemplateResult {
  if (choices.length < 2) return renderSwitcherRoom(locale, slot);
  return html`<sli-language-switcher
    slot=${slot ?? nothing}
    part="switcher"
    exportparts="group, label, language, current, upcoming"
    lang=${locale}
    .label=${msg('Watch in')}
    .languages=${choices}
    .value=${value}
    @sli-language-change=${change}
  ></sli-language-switcher>`;
}

/** The room that the switch takes in most sessions, so that nothing moves when it comes. */
export function renderSwitcherRoom(locale: string, slot?: string): TemplateResult {
  return html`<sli-language-switcher
    class="room"
    slot=${slot ?? nothing}
    lang=${locale}
    .label=${msg('Watch in')}
    .languages=${USUAL}
  ></sli-language-switcher>`;
}
