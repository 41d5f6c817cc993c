import {html, nothing, type TemplateResult} from 'lit';

/** One choice of a menu. */
export interface MenuItem {
  readonly label: unknown;
  /** A detail beside the label, such as a time. */
  readonly hint?: unknown;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

export interface MenuGroup {
  /** Names the group where there are several. */
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

export interface Menu {
  /** The menu's own name, and the second name of the parts of its button. */
  readonly name: string;
  readonly label: string;
  readonly face: unknown;
  readonly isOpen: boolean;
  readonly groups: readonly MenuGroup[];
  readonly toggle: () => void;
}

/** A button and the menu it opens: choices of which one holds in each group (ARIA Practices, Menu Button). */
export function renderMenu(menu: Menu): TemplateResult {
  const {name, label, face, isOpen, groups, toggle} = menu;
  return html`<button
      class="button"
      part="button ${name}"
      type="button"
      aria-label=${label}
      title=${label}
      aria-haspopup="menu"
      aria-expanded=${isOpen}
      data-menu=${name}
      @click=${toggle}
    >
      ${face}
    </button>
    ${
      isOpen
        ? html`<div
            class="menu"
            part="menu"
            role="menu"
            aria-label=${label}
            @keydown=${(event: KeyboardEvent) => {
              moveInMenu(event, toggle);
            }}
          >
            ${groups.map(renderGroup)}
          </div>`
        : nothing
    }`;
}

function renderGroup({label, items}: MenuGroup): TemplateResult {
  const choices = items.map(
    ({label, hint, isChosen, choose}) =>
      html`<button
        class="item"
        type="button"
        role="menuitemradio"
        tabindex="-1"
        aria-checked=${isChosen}
        @click=${choose}
      >
        <span>${label}</span
        >${hint === undefined ? nothing : html`<span class="hint">${hint}</span>`}
      </button>`,
  );
  if (label === undefined) return html`${choices}`;
  return html`<div class="group" role="group" aria-label=${label}>
    <span class="group-label" aria-hidden="true">${label}</span>${choices}
  </div>`;
}

function moveInMenu(event: KeyboardEvent, close: () => void): void {
  const menu = event.currentTarget as HTMLElement;
  const items = [...menu.querySelectorAll<HTMLElement>('.item')];
  const at = items.indexOf(event.target as HTMLElement);
  const to: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  if (event.key === 'Escape' || event.key === 'Tab') close();
  const item = items[to[event.key] ?? -1];
  item?.focus();
  if (item || event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Where the focus goes when a menu opens: to what is chosen in it. */
export function focusMenu(root: ParentNode): void {
  const item =
    root.querySelector<HTMLElement>('.menu .item[aria-checked=true]') ??
    root.querySelector<HTMLElement>('.menu .item');
  item?.focus();
}
