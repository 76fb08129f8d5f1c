/** Reading a page took longer than it may. */
export class OutOfTime extends Error {
  override name = 'OutOfTime';
}

/**
 * When reading has to be done. Nobody can interrupt a running script from outside, so the steps ask between themselves,
 * and inside loops whose length the page decides.
 */
export class Deadline {
  readonly #end: number;

  /** `milliseconds` from now; without it there is no end. */
  constructor(milliseconds = Infinity) {
    this.#end = performance.now() + milliseconds;
  }

  /** Throws OutOfTime when time is up. */
  check(): void {
    if (performance.now() > this.#end) throw new OutOfTime();
  }
}
