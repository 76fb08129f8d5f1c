/** A stretch of words that both texts have, or only the later ('added') or the earlier one ('removed'). */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** So many pairs of words are compared; longer texts are told as replaced whole. 600 words against 600. */
const mostPairs = 360_000;

/** What became of the words of a text, in reading order: joined without the removed ones it is `after`, without the added ones `before`. */
export function diffWords(before: string, after: string): WordChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > mostPairs) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  const common = commonLengths(old, now);
  const changes: WordChange[] = [];
  const tell = (kind: WordChange['kind'], text: string) => {
    const last = changes.at(-1);
    if (last?.kind === kind) last.text += text;
    else changes.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && was === is) {
      tell('same', was);
      i++;
      j++;
    } else if (was !== undefined && (is === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      tell('removed', was);
      i++;
    } else {
      tell('added', is ?? '');
      j++;
    }
  }
  return changes;
}

/** Length of the longest common run of words from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (!row) continue;
      row[j] =
        old[i] === now[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly Uint16Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** Words, spaces and marks one by one; signs of scripts without spaces too. Nothing is lost. */
function wordsOf(text: string): string[] {
  return (
    text.match(
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[^\s\p{P}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+|\s+|\p{P}/gu,
    ) ?? []
  );
}
