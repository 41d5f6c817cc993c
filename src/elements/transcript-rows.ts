import {render} from 'lit';
import type {Line, Row} from '../model/transcript.js';
import {inSlices} from './in-slices.js';

/** Rows that are drawn, and skipped while out of view, together. */
const BLOCK = 25;

interface Block {
  readonly element: HTMLElement;
  readonly rows: readonly Row[];
  isDrawn: boolean;
}

/**
 * Draws the rows of a transcript into a box. There may be thousands, so they are in blocks that the browser skips
 * while they are out of view, and are drawn a few at a time: what is in view first, in the end all.
 */
export class TranscriptRows {
  readonly #box: HTMLElement;
  readonly #draw: (row: Row) => unknown;
  #blocks: readonly Block[] = [];
  #rowOf = new Map<Line, number>();
  /** Index of the block that is about in view. */
  #near = 0;
  #isDrawing = false;

  /** `draw` makes of a row the template of one element, in which the lines are the parts `cue`, in the row's order. */
  constructor(box: HTMLElement, draw: (row: Row) => unknown) {
    this.#box = box;
    this.#draw = draw;
    box.addEventListener('scroll', this.#look, {passive: true});
  }

  /** Shows other rows than before. */
  show(rows: readonly Row[]): void {
    this.#rowOf = new Map(
      rows.flatMap((row, index) => linesIn(row).map((line): [Line, number] => [line, index])),
    );
    const count = Math.ceil(rows.length / BLOCK);
    this.#blocks = [...Array(count).keys()].map((index) =>
      blockOf(rows.slice(index * BLOCK, (index + 1) * BLOCK)),
    );
    this.#near = 0;
    this.#box.replaceChildren(...this.#blocks.map(({element}) => element));
    void this.#work();
  }

  /** Draws the rows of these lines again. */
  redraw(lines: Iterable<Line>): void {
    for (const line of lines) {
      const block = this.#blockOf(line);
      if (block) block.isDrawn = false;
    }
    void this.#work();
  }

  /** Draws what is still to be drawn, at once. */
  finish(): void {
    for (const block of this.#blocks) this.#drawBlock(block);
  }

  /** The element of a line, drawn by now. */
  elementOf(line: Line): HTMLElement | undefined {
    const index = this.#rowOf.get(line);
    const block = this.#blockOf(line);
    if (index === undefined || !block) return undefined;
    this.#drawBlock(block);
    const row = block.rows[index % BLOCK];
    const nth = row ? linesIn(row).indexOf(line) : -1;
    return cuesIn(block.element.children[index % BLOCK])[nth];
  }

  /** The line whose element this is or is in. */
  lineOf(element: Element): Line | undefined {
    const cue = element.closest('[part~=cue]');
    const block = this.#blocks.find((block) => cue && block.element.contains(cue));
    const index = block ? [...block.element.children].findIndex((row) => row.contains(cue)) : -1;
    const row = block?.rows[index];
    if (!row || !block) return undefined;
    return linesIn(row)[cuesIn(block.element.children[index]).findIndex((each) => each === cue)];
  }

  get #next(): Block | undefined {
    const waiting = (block: Block) => !block.isDrawn;
    return this.#blocks.slice(this.#near).find(waiting) ?? this.#blocks.find(waiting);
  }

  async #work(): Promise<void> {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    await inSlices(() => {
      const next = this.#next;
      if (next) this.#drawBlock(next);
      return next !== undefined;
    });
    this.#isDrawing = false;
  }

  #drawBlock(block: Block): void {
    if (block.isDrawn) return;
    block.isDrawn = true;
    render(block.rows.map(this.#draw), block.element);
  }

  #blockOf(line: Line): Block | undefined {
    const row = this.#rowOf.get(line);
    return row === undefined ? undefined : this.#blocks[Math.floor(row / BLOCK)];
  }

  readonly #look = (): void => {
    const {scrollTop, scrollHeight} = this.#box;
    this.#near = Math.max(0, Math.floor((scrollTop / scrollHeight) * this.#blocks.length) - 1);
  };
}

/** The lines of a row in the order in which they stand. */
export const linesIn = ({first, second}: Row): readonly Line[] =>
  first ? [first, ...second] : second;

const cuesIn = (row: Element | undefined): readonly HTMLElement[] =>
  row ? [...row.querySelectorAll<HTMLElement>('[part~=cue]')] : [];

function blockOf(rows: readonly Row[]): Block {
  const element = document.createElement('div');
  element.className = 'block';
  element.setAttribute('role', 'presentation');
  element.style.setProperty('--_rows', String(rows.length));
  return {element, rows, isDrawn: false};
}
