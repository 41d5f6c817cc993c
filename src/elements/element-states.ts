import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';
import {isOnDark} from './dark-background.js';

/** What pages style an element by: `:state(loading)` and so on. */
export type StateName = 'loading' | 'error' | 'stale' | 'empty' | 'playing' | 'dark' | 'light';

/**
 * The custom states of an element, for `:state()` in the page's styles and in ours. `dark` and `light` are kept here: they
 * tell on what the element stands, by the color of its text. A browser that knows no custom states goes without.
 */
export class ElementStates implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #states: Set<string> | undefined;
  #isDark: boolean | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#states = statesOf(host);
    host.addController(this);
  }

  /** Whether the element stands on a dark background. */
  get isDark(): boolean {
    return this.#isDark ?? false;
  }

  set(name: StateName, isOn: boolean): void {
    if (isOn) this.#states?.add(name);
    else this.#states?.delete(name);
  }

  hostConnected(): void {
    this.#look();
    // A style sheet that comes before anything was drawn makes no transition.
    requestAnimationFrame(() => {
      if (this.#host.isConnected) this.#look();
    });
  }

  /**
   * Looks again at the end of a transition of the color, which `hostStyles` has below each element's root: nothing else
   * tells that the page has become dark, or light.
   */
  readonly follow = ({propertyName}: TransitionEvent): void => {
    if (propertyName === 'color') this.#look();
  };

  #look(): void {
    const isDark = isOnDark(this.#host);
    if (isDark === this.#isDark) return;
    this.#isDark = isDark;
    this.set('dark', isDark);
    this.set('light', !isDark);
    this.#host.requestUpdate();
  }
}

function statesOf(host: HTMLElement): Set<string> | undefined {
  if (isServer) return undefined;
  try {
    // An element has one, and a page's own subclass may have taken it.
    return host.attachInternals().states;
  } catch {
    return undefined;
  }
}
