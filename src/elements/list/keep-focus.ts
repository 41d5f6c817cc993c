import type {ReactiveControllerHost} from 'lit';

export interface FocusHost extends ReactiveControllerHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/** What goes away when it is clicked leaves the focus to what it was about: the first of these parts that is there. */
export async function keepFocus(
  host: FocusHost,
  {currentTarget}: Event,
  ...parts: readonly string[]
): Promise<void> {
  const gone = currentTarget as HTMLElement;
  await host.updateComplete;
  // The list renders first, and then this.
  await new Promise(requestAnimationFrame);
  if (gone.isConnected) return;
  const [next] = parts.flatMap((name) => host.renderRoot.querySelector(`[part=${name}]`) ?? []);
  (next as HTMLElement | undefined)?.focus();
}
