/** Work in steps that ends with a result: between any two of them others may be let work. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** In milliseconds; browsers call a task that is longer a long one: a page does not answer to the person meanwhile. */
const STRETCH = 50;

/** Takes all steps at one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Takes the steps, and lets others work between two of them whenever it has worked for a while. `check` is asked after each, and ends it by throwing. */
export async function finishInTurns<Result>(steps: Steps<Result>, check: () => void): Promise<Result> {
  for (let since = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    check();
    if (performance.now() - since < STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
