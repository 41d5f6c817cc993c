/** A request that the script tag's stub made, for a feed that an element in the page is about to ask for. */
export interface AskedAhead {
  readonly response: Promise<Response>;
  readonly controller: AbortController;
}

/** Requests by their absolute address. */
export type AsksAhead = Map<string, AskedAhead>;

/** Of the page, as the stub has it too: that can't import it, or it would wait for all that is here. */
const KEY = Symbol.for('shared-learning-widgets.ahead.1');

/** The answer to what has been asked for ahead, which serves once; it is aborted with the signal. */
export function takeAhead(url: string, signal: AbortSignal): Promise<Response> | undefined {
  const asks = (globalThis as {[KEY]?: AsksAhead})[KEY];
  const ahead = asks?.get(url);
  if (!ahead) return undefined;
  asks?.delete(url);
  signal.addEventListener('abort', () => {
    ahead.controller.abort();
  });
  return ahead.response;
}
