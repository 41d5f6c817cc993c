/** Waits for things to become so, which somebody else tells of with `look`. */
export class Waiting {
  readonly #looks = new Set<() => void>();

  /** Waits until something is so, no longer than a number of milliseconds, if one is given. */
  until(isSo: () => boolean, patience?: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#looks.delete(look);
        resolve();
      };
      const look = () => {
        if (isSo()) done();
      };
      const timer = patience === undefined ? undefined : setTimeout(done, patience);
      this.#looks.add(look);
      look();
    });
  }

  /** Something has changed. */
  look(): void {
    for (const look of [...this.#looks]) look();
  }
}
