import type {ReactiveControllerHost} from 'lit';

/** The longest time that `setTimeout` takes, in milliseconds: it counts in 31 bits. */
const LONGEST = 2 ** 31 - 1;

/** When each element has to be looked at again, in milliseconds since the epoch. One timer serves all. */
const due = new Map<ReactiveControllerHost, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Renders an element anew at a moment (milliseconds since the epoch), and no more at the one said before. */
export function updateAt(host: ReactiveControllerHost, moment: number): void {
  if (moment < Infinity) due.set(host, moment);
  else due.delete(host);
  wait();
}

function wait(): void {
  clearTimeout(timer);
  document.removeEventListener('visibilitychange', look);
  if (due.size === 0) return;
  timer = setTimeout(look, Math.min(LONGEST, Math.max(0, Math.min(...due.values()) - Date.now())));
  // Timers stand still while a device sleeps.
  document.addEventListener('visibilitychange', look);
}

function look(): void {
  const now = Date.now();
  for (const [host, moment] of due) {
    if (moment > now) continue;
    due.delete(host);
    host.requestUpdate();
  }
  wait();
}
