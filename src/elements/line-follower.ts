/** How long after a visitor's touch the box is left where it is, in milliseconds. */
const QUIET = 5000;
/** How long our own scrolling may take, in milliseconds. */
const TRAVEL = 1000;

/** Our own scrolling: what scrolls is taken for it as long as it comes nearer to where that goes. */
interface Travel {
  /** Pixels. */
  readonly top: number;
  readonly until: number;
  /** Pixels. Zero when it has arrived. */
  distance: number;
}

/**
 * Keeps the current line of a transcript in view: inside of its box, never by scrolling the page, and not against the
 * visitor. Who has just touched the box is left alone for a while; who has scrolled the current line out of view, until
 * they come back or play from somewhere else.
 */
export class LineFollower {
  readonly #box: HTMLElement;
  readonly #changed: (isAway: boolean) => void;
  #line: HTMLElement | undefined;
  /** How far below the top of the box the line was when last looked at, in pixels. */
  #offset = 0;
  #touchedAt = -Infinity;
  #hasLeft = false;
  #isHeld = false;
  #isAway = false;
  #travel: Travel | undefined;

  /** `changed` is called when the current line has left what is in view, or has come back into it. */
  constructor(box: HTMLElement, changed: (isAway: boolean) => void) {
    this.#box = box;
    this.#changed = changed;
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'pointermove', 'keydown', 'focusin']) {
      box.addEventListener(type, this.#touch, {passive: true});
    }
    box.addEventListener('scroll', this.#scrolled, {passive: true});
  }

  /** Follows nothing while something else in the box is to be seen, nor at once when it has been. */
  hold(isHeld: boolean): void {
    if (this.#isHeld && !isHeld) this.#leave();
    this.#isHeld = isHeld;
  }

  /** Another line is the current one. */
  follow(line: HTMLElement | undefined): void {
    this.#line = line;
    const isAlone = performance.now() - this.#touchedAt > QUIET;
    if (line && isAlone && !this.#hasLeft && !this.#isHeld) this.#bringIntoView(line);
    this.#look();
  }

  /** Forgets that the visitor had gone somewhere else: they have chosen what plays. */
  settle(): void {
    this.#touchedAt = -Infinity;
    this.#hasLeft = false;
  }

  /** Goes back to the current line, and on with following. */
  resume(): void {
    this.settle();
    if (this.#line) this.show(this.#line);
  }

  /** Scrolls so that a line can be read with what comes before and after it. */
  show(line: HTMLElement): void {
    this.#bringIntoView(line);
    this.#look();
  }

  #bringIntoView(line: HTMLElement, attempts = 3): void {
    const {clientHeight: height, scrollTop, scrollHeight} = this.#box;
    const {top, bottom} = this.#placeOf(line);
    if (top >= 0 && bottom <= height * 0.8) return;
    const above = Math.max(0, Math.min(height * 0.2, height - (bottom - top)));
    const target = Math.max(0, Math.min(scrollTop + top - above, scrollHeight - height));
    const travel = {
      top: target,
      until: performance.now() + TRAVEL,
      distance: Math.abs(target - scrollTop),
    };
    this.#travel = travel;
    const isNear = travel.distance < height;
    const isSmooth = isNear && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#box.scrollTo({top: target, behavior: isSmooth ? 'smooth' : 'instant'});
    if (isSmooth || attempts === 0) return;
    // Blocks that were skipped so far had only about the height that they get now.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (this.#travel === travel) this.#bringIntoView(line, attempts - 1);
      });
    });
  }

  #look(): void {
    const place = this.#line && this.#placeOf(this.#line);
    this.#offset = place?.top ?? 0;
    const {clientHeight: height} = this.#box;
    // A box that isn't shown has no height.
    const isAway = place !== undefined && height > 0 && (place.bottom <= 0 || place.top >= height);
    if (isAway === this.#isAway) return;
    this.#isAway = isAway;
    this.#changed(isAway);
  }

  #placeOf(line: HTMLElement): {top: number; bottom: number} {
    const box = this.#box.getBoundingClientRect();
    const {top, bottom} = line.getBoundingClientRect();
    const edge = box.top + this.#box.clientTop;
    return {top: top - edge, bottom: bottom - edge};
  }

  readonly #touch = (event: Event): void => {
    // What scrolls away under a pointer is told to it as a move by nothing.
    if (event instanceof PointerEvent && event.type === 'pointermove') {
      if (event.movementX === 0 && event.movementY === 0) return;
    }
    this.#touchedAt = performance.now();
    this.#travel = undefined;
  };

  readonly #scrolled = (): void => {
    const before = this.#offset;
    const isOurs = this.#isTravelling();
    this.#look();
    // A browser scrolls by itself when what is above changes its height; then the line stays where it was.
    if (isOurs || !this.#line || Math.abs(this.#offset - before) <= 1) return;
    this.#leave();
  };

  #leave(): void {
    this.#touchedAt = performance.now();
    this.#hasLeft = this.#isAway;
  }

  #isTravelling(): boolean {
    const travel = this.#travel;
    if (!travel || travel.distance === 0 || performance.now() > travel.until) return false;
    const distance = Math.abs(this.#box.scrollTop - travel.top);
    const isOurs = distance < travel.distance;
    // Positions are in whole pixels here, in parts of them there.
    travel.distance = isOurs && distance > 1.5 ? distance : 0;
    return isOurs;
  }
}
