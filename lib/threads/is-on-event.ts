/** So many of a thread's words must stand in a headline. */
const enough = 2;
/** Letters that must be the same at a word's beginning: names are inflected in most languages. */
const sameLetters = 5;

/** Whether a headline is on the event of a thread: whether it names what the thread's stories share. */
export function isOnEvent(headline: string, shared: readonly string[]): boolean {
  const words = headline.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const named = shared.filter((name) => {
    const beginning = name.toLowerCase().slice(0, sameLetters);
    return words.some((word) => word.startsWith(beginning));
  });
  return named.length >= enough;
}
