/** What a key does in the player; those that YouTube's viewers know. */
export type Command =
  | {readonly do: 'toggle' | 'mute' | 'captions' | 'full-screen' | 'picture-in-picture' | 'help'}
  | {readonly do: 'skip'; readonly seconds: number}
  | {readonly do: 'volume'; readonly by: number}
  | {readonly do: 'speed'; readonly by: -1 | 1}
  | {readonly do: 'jump'; readonly fraction: number};

const COMMANDS: Readonly<Record<string, Command>> = {
  ' ': {do: 'toggle'},
  k: {do: 'toggle'},
  j: {do: 'skip', seconds: -10},
  l: {do: 'skip', seconds: 10},
  ArrowLeft: {do: 'skip', seconds: -5},
  ArrowRight: {do: 'skip', seconds: 5},
  ArrowUp: {do: 'volume', by: 0.05},
  ArrowDown: {do: 'volume', by: -0.05},
  Home: {do: 'jump', fraction: 0},
  End: {do: 'jump', fraction: 1},
  f: {do: 'full-screen'},
  m: {do: 'mute'},
  c: {do: 'captions'},
  i: {do: 'picture-in-picture'},
  '<': {do: 'speed', by: -1},
  '>': {do: 'speed', by: 1},
  '?': {do: 'help'},
};

/** Keys that a control with the focus needs for itself. */
const OF_BUTTONS = /^( |Enter)$/;
const OF_OTHERS = /^( |Enter|Arrow\w+|Home|End|Page\w+)$/;

/**
 * The command of a key, `undefined` when the key is somebody else's: the browser's or the page's (with a modifier),
 * a text field's, or that of the control that has the focus.
 */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const [target] = event.composedPath();
  if (!(target instanceof Element) || isTextField(target)) return undefined;
  const {key} = event;
  if (ownKeysOf(target, event)?.test(key)) return undefined;
  if (/^\d$/.test(key)) return {do: 'jump', fraction: Number(key) / 10};
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}

const isTextField = (target: Element) =>
  target.matches(
    'textarea, select, [contenteditable], input:not([type=range], [type=checkbox], [type=radio])',
  );

function ownKeysOf(target: Element, event: KeyboardEvent): RegExp | undefined {
  const isSlotted = event.composedPath().some((node) => node instanceof Element && node.slot);
  if (isSlotted || target.matches('input, [role]')) return OF_OTHERS;
  return target.matches('button, a, summary') ? OF_BUTTONS : undefined;
}
