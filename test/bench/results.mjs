import {ratio, spread} from './stats.mjs';

/** What came of a contender's visits, by round. A round in which it failed is a gap. */
export class Results {
  visits = [];
  #figures;
  #base;

  /** `figures`: by name, what is told of a visit. `base`: the results that this contender's are compared with. */
  constructor(contender, figures, base = this) {
    this.contender = contender;
    this.#figures = figures;
    this.#base = base;
  }

  /** The median, the least and the most of a figure. */
  of(name) {
    return spread(this.#all(name));
  }

  /** The median of a figure's ratios to the base's in the same rounds. */
  ratio(name, base = this.#base) {
    return ratio(this.#all(name), base.#all(name));
  }

  #all(name) {
    return this.visits.map((visit) => (visit ? this.#figures[name](visit) : NaN));
  }
}
