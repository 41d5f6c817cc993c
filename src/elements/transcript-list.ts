import {lineAt, type Line, type Row} from '../model/transcript.js';
import {LineFollower} from './line-follower.js';
import {TranscriptRows} from './transcript-rows.js';

/** The lines of each language shown, by time. */
export type Columns = readonly (readonly Line[])[];

/** What a list of lines tells whoever shows it. */
export interface ListListener {
  /** The visitor chose a line. */
  readonly select: (line: Line) => void;
  /** The current line has left what is in view, or has come back into it. */
  readonly viewChanged: (isAway: boolean) => void;
}

/** How far a pointer may move in a click, in pixels. Beyond that it selects text. */
const STEADY = 6;

/** The lines of a transcript in their box: which one is current, which has the focus, and how to get to others. */
export class TranscriptList {
  readonly #box: HTMLElement;
  readonly #rows: TranscriptRows;
  readonly #follower: LineFollower;
  readonly #listener: ListListener;
  #columns: Columns = [];
  /** The current line of each column. */
  #current: readonly (Line | undefined)[] = [];
  /** The line that Tab leads to. */
  #stop: Line | undefined;
  #isHeld = false;
  /** Where the visitor was before other lines came, in seconds: at the top of the box, and with the focus. */
  #place: number | undefined;
  #focusedAt: number | undefined;
  #pressedAt: {readonly x: number; readonly y: number} | undefined;

  constructor(box: HTMLElement, draw: (row: Row) => unknown, listener: ListListener) {
    this.#box = box;
    this.#rows = new TranscriptRows(box, draw);
    this.#follower = new LineFollower(box, listener.viewChanged);
    this.#listener = listener;
    box.addEventListener('pointerdown', ({clientX: x, clientY: y}) => {
      this.#pressedAt = {x, y};
    });
    box.addEventListener('click', this.#click);
    box.addEventListener('keydown', this.#press);
  }

  /** Remembers where the visitor is, since other lines are about to come. */
  keepPlace(): void {
    if (this.#box.scrollTop > 0) this.#place = this.#topLine?.start ?? this.#place;
    this.#focusedAt = this.#focusedLine?.start ?? this.#focusedAt;
  }

  /** Shows other lines than before, at the place that was kept. */
  show(columns: Columns, rows: readonly Row[]): void {
    this.#columns = columns;
    this.#current = [];
    this.#stop = undefined;
    this.#rows.show(rows);
    const lines = columns.find((column) => column.length > 0);
    if (!lines) return;
    const at = (time: number) => lines[Math.max(0, lineAt(lines, time))];
    if (this.#place !== undefined) this.reveal(at(this.#place));
    this.#setStop(at(this.#focusedAt ?? 0));
    const {activeElement, body} = this.#box.ownerDocument;
    // Where the focus went in the meantime it stays.
    const isFree = activeElement === null || activeElement === body;
    if (this.#focusedAt !== undefined && isFree) this.#stopElement?.focus({preventScroll: true});
    this.#place = undefined;
    this.#focusedAt = undefined;
  }

  redraw(lines: Iterable<Line>): void {
    this.#rows.redraw(lines);
  }

  /** Draws what hasn't been drawn, at once. */
  finish(): void {
    this.#rows.finish();
  }

  /** Marks what is said at a time in seconds, and follows it. `isChosen` when the visitor has asked for that time. */
  playAt(time: number | undefined, isChosen = false): void {
    if (isChosen) this.#follower.settle();
    const current = this.#columns.map((lines) =>
      time === undefined ? undefined : lines[lineAt(lines, time)],
    );
    const isSame = current.every((line, index) => line === this.#current[index]);
    if (isSame && !isChosen) return;
    current.forEach((line, index) => {
      const before = this.#current[index];
      if (line === before) return;
      this.#mark(before, false);
      this.#mark(line, true);
    });
    this.#current = current;
    const line = current.find((each) => each !== undefined);
    if (line && !this.#isHeld && !this.#focusedLine) this.#setStop(line);
    this.#follower.follow(line && this.#rows.elementOf(line));
  }

  /** Shows a line, and lets Tab lead to it. */
  reveal(line: Line | undefined): void {
    const element = line && this.#rows.elementOf(line);
    if (!element) return;
    this.#setStop(line);
    this.#follower.show(element);
  }

  /** Follows nothing for as long as something else in the list is to be seen. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.#follower.hold(isHeld);
  }

  /** Goes back to the current line, and on with following. */
  resume(): void {
    const line = this.#current.find((each) => each !== undefined);
    if (line) this.#setStop(line);
    this.#stopElement?.focus({preventScroll: true});
    this.#follower.resume();
  }

  get #stopElement(): HTMLElement | undefined {
    return this.#stop && this.#rows.elementOf(this.#stop);
  }

  get #tree(): ShadowRoot {
    return this.#box.getRootNode() as ShadowRoot;
  }

  get #focusedLine(): Line | undefined {
    const {activeElement} = this.#tree;
    return activeElement && this.#box.contains(activeElement)
      ? this.#rows.lineOf(activeElement)
      : undefined;
  }

  /** The line at the top of what is in view. */
  get #topLine(): Line | undefined {
    const {left, top, width} = this.#box.getBoundingClientRect();
    const element = this.#tree.elementFromPoint(left + width / 4, top + 12);
    return element ? this.#rows.lineOf(element) : undefined;
  }

  #mark(line: Line | undefined, isCurrent: boolean): void {
    const element = line && this.#rows.elementOf(line);
    element?.part.toggle('current', isCurrent);
    if (isCurrent) element?.setAttribute('aria-current', 'true');
    else element?.removeAttribute('aria-current');
  }

  #setStop(line: Line | undefined): void {
    this.#stopElement?.setAttribute('tabindex', '-1');
    this.#stop = line;
    this.#stopElement?.setAttribute('tabindex', '0');
  }

  #focus(line: Line | undefined): void {
    if (!line) return;
    this.#setStop(line);
    this.#stopElement?.focus();
  }

  #select(line: Line): void {
    this.#setStop(line);
    this.#follower.settle();
    this.#listener.select(line);
  }

  readonly #click = (event: MouseEvent): void => {
    const line = event.target instanceof Element ? this.#rows.lineOf(event.target) : undefined;
    const {x, y} = this.#pressedAt ?? {x: event.clientX, y: event.clientY};
    this.#pressedAt = undefined;
    const isSteady = Math.hypot(event.clientX - x, event.clientY - y) < STEADY;
    // Assistive technology clicks without coordinates.
    if (line && (isSteady || event.detail === 0)) this.#select(line);
  };

  readonly #press = (event: KeyboardEvent): void => {
    const line = event.target instanceof Element ? this.#rows.lineOf(event.target) : undefined;
    if (!line || event.altKey || event.ctrlKey || event.metaKey) return;
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const target = isChoice ? line : this.#lineFrom(line, event.key);
    if (!target) return;
    event.preventDefault();
    // The keys of the player around it are not meant.
    event.stopPropagation();
    if (isChoice) this.#select(line);
    else this.#focus(target);
  };

  #lineFrom(line: Line, key: string): Line | undefined {
    const column = this.#columns.findIndex((lines) => lines.includes(line));
    const lines = this.#columns[column] ?? [];
    const index = lines.indexOf(line);
    const isRightToLeft = getComputedStyle(this.#box).direction === 'rtl';
    const go = (to: number) => lines[Math.max(0, Math.min(to, lines.length - 1))];
    const beside = (to: number) => {
      const others = this.#columns[to] ?? [];
      return others[Math.max(0, lineAt(others, line.start))];
    };
    switch (key) {
      case 'ArrowDown':
        return go(index + 1);
      case 'ArrowUp':
        return go(index - 1);
      case 'PageDown':
        return go(index + this.#page);
      case 'PageUp':
        return go(index - this.#page);
      case 'Home':
        return go(0);
      case 'End':
        return go(lines.length - 1);
      case 'ArrowRight':
        return beside(column + (isRightToLeft ? -1 : 1));
      case 'ArrowLeft':
        return beside(column + (isRightToLeft ? 1 : -1));
      default:
        return undefined;
    }
  }

  /** How many lines are about in view at once. */
  get #page(): number {
    const height = this.#stopElement?.offsetHeight ?? 0;
    return Math.max(1, Math.floor(this.#box.clientHeight / Math.max(1, height)) - 1);
  }
}
