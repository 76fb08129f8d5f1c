/** Told to `String.fromCharCode` at once: more may not fit on the stack. */
const atOnce = 4096;

/**
 * A text as its UTF-16 code units: each is looked at several times, and asking a string for one costs more than the look. `units`: where they are
 * written, from the beginning on.
 */
export function toUnits(text: string, units = new Uint16Array(text.length)): Uint16Array {
  for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index);
  return units;
}

/** The text that code units are. */
export function toText(units: Uint16Array, from = 0, to = units.length): string {
  let text = '';
  for (let at = from; at < to; at += atOnce)
    text += String.fromCharCode.apply(
      undefined,
      units.subarray(at, Math.min(to, at + atOnce)) as unknown as number[],
    );
  return text;
}
