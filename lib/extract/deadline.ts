/** Reading a page took longer than it may. */
export class OutOfTime extends Error {
  override name = 'OutOfTime';
}

/** Short steps between two looks at the clock, which take longer than such a step. */
const STEPS = 16;

/**
 * When reading has to be done. Nobody can interrupt a running script from outside, so the steps ask between themselves,
 * and inside loops whose length the page decides.
 */
export class Deadline {
  readonly #end: number;
  #steps = 0;

  /** `milliseconds` from now; without it there is no end. */
  constructor(milliseconds = Infinity) {
    this.#end = performance.now() + milliseconds;
  }

  /** Throws OutOfTime when time is up. */
  check(): void {
    if (performance.now() > this.#end) throw new OutOfTime();
  }

  /** As check, for each of many short steps: looks at the clock now and again. */
  step(): void {
    if (this.#steps++ % STEPS === 0) this.check();
  }
}
