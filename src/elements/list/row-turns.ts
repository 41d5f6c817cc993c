import {noChange, nothing} from 'lit';
import {directive, Directive, type ChildPart} from 'lit/directive.js';
import {getCommittedValue, setChildPartValue} from 'lit/directive-helpers.js';
import {withWords} from '../../i18n/messages.js';
import {directionOf} from '../../model/language.js';
import {inSlices} from '../in-slices.js';

/** How long a frame is waited for, in milliseconds: where a list is out of view, none may come. */
const PATIENCE = 100;

/** How far out of view rows change with those in view, by the height of that: until the others have, nobody gets further. */
const AROUND = 0.25;

/** How many rows change together. */
const FEW = 5;

/** A locale, and the languages that its reader wants (BCP 47). */
type Languages = readonly string[];

/**
 * The rows of a long list when its language changes: those in view change at once, the others
 * right after the browser has drawn these. Until then, each says itself in which language it still is.
 */
export class RowTurns {
  /** Resolves once no row waits. */
  done: Promise<void> | undefined;

  #before: Languages = [];
  #now: Languages | undefined;
  #near: ReadonlySet<Element> = new Set();
  readonly #waiting = new Set<RowInTurn>();

  /** The languages that rows had when they were rendered last. */
  get before(): Languages {
    return this.#before;
  }

  get now(): Languages {
    return this.#now ?? [];
  }

  /** The list is about to render its rows, which are in `root` as far as there are any. */
  begin(root: ParentNode, before: Languages, now: Languages): void {
    this.#before = this.#now ??= before;
    if (now.join() === this.#before.join()) return;
    this.#now = now;
    this.#near = new Set([...root.querySelectorAll('.session')].filter(isNear));
  }

  /** What is in a row's element, at once or when its turn has come. */
  inTurn(draw: () => unknown): unknown {
    return inTurn(this, draw);
  }

  /** Whether a row that is in these languages waits. */
  waits(row: RowInTurn, element: Element, languages: Languages): boolean {
    if (languages === this.#now || this.#near.has(element)) {
      this.#waiting.delete(row);
      return false;
    }
    this.#waiting.add(row);
    this.done ??= this.#work();
    return true;
  }

  async #work(): Promise<void> {
    await nextFrame();
    await inSlices(() => {
      const few = [...this.#waiting].slice(0, FEW);
      withWords(this.now[0] ?? '', () => {
        for (const row of few) {
          this.#waiting.delete(row);
          row.draw();
        }
      });
      return few.length > 0;
    });
    this.done = undefined;
  }
}

/** What plays is never far. */
function isNear(row: Element): boolean {
  const {top, bottom} = row.getBoundingClientRect();
  const around = innerHeight * AROUND;
  return (bottom > -around && top < innerHeight + around) || row.matches('.open');
}

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE);
  });

class RowInTurn extends Directive {
  #part: ChildPart | undefined;
  #turns: RowTurns | undefined;
  #draw: (() => unknown) | undefined;
  #languages: Languages | undefined;

  override render(_turns: RowTurns, draw: () => unknown): unknown {
    return draw();
  }

  override update(part: ChildPart, [turns, draw]: Parameters<this['render']>): unknown {
    this.#part = part;
    this.#turns = turns;
    this.#draw = draw;
    // Rows may have been there before there were turns.
    if (getCommittedValue(part) !== nothing) this.#languages ??= turns.before;
    const languages = this.#languages;
    const element = part.parentNode as HTMLElement;
    if (!languages || !turns.waits(this, element, languages)) return this.#take(element);
    const [locale = ''] = languages;
    element.lang = locale;
    element.dir = directionOf(locale);
    return noChange;
  }

  /** Its turn has come. */
  draw(): void {
    const part = this.#part;
    if (part) setChildPartValue(part, this.#take(part.parentNode as Element), this);
  }

  #take(element: Element): unknown {
    element.removeAttribute('lang');
    element.removeAttribute('dir');
    this.#languages = this.#turns?.now;
    return this.#draw?.();
  }
}

const inTurn = directive(RowInTurn);
