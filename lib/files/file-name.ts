/** In bytes of UTF-8, the ending included: the least that a file system in use allows (eCryptfs: 143). */
const longest = 140;
/** Room for ' 99999', which tells files of one title apart. */
const roomForNumber = 6;

/** Names of devices, which Windows takes for them with any ending. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** What Windows forbids, and what Obsidian cannot link to (`#`, `^`, `[`, `]`). */
const forbidden = /[<>:"/\\|?*#^[\]]/g;
/**
 * Control characters, halves of pairs and what is invisible: an override of the writing direction makes 'gpj.exe' read
 * 'exe.jpg'. What joins letters and emoji (U+200C, U+200D) stays: words of Persian need it.
 */
const unseen = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029]/gu;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Names for files of any titles, that every system takes and none confuses: without what is forbidden somewhere, cut between
 * letters where too long, and no two the same, whatever their case. The same titles in the same order get the same names.
 */
export class FileNames {
  #next = new Map<string, number>();
  #taken = new Set<string>();

  /** `ending` with its dot: '.md'. `otherwise`: for a title of which nothing is left. */
  take(title: string, ending: string, otherwise: string): string {
    const stem = safeStem(title, ending) || otherwise;
    const key = keyOf(stem);
    for (let number = this.#next.get(key) ?? 1; ; number++) {
      const name = number === 1 ? `${stem}${ending}` : `${stem} ${number}${ending}`;
      if (this.#taken.has(keyOf(name))) continue;
      this.#taken.add(keyOf(name));
      this.#next.set(key, number + 1);
      return name;
    }
  }
}

function safeStem(title: string, ending: string): string {
  const plain = title.normalize('NFC').replaceAll(unseen, ' ').replaceAll(forbidden, ' ');
  const cut = cutTo(trimmed(plain), longest - ending.length - roomForNumber);
  const stem = trimmed(cut);
  return reserved.test(stem) ? `_${stem}` : stem;
}

/** A name that begins with a dot is hidden, and Windows drops dots and spaces at the end. */
function trimmed(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
    .replace(/[ .]+$/, '');
}

function cutTo(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let left = bytes;
  let cut = '';
  // No name is longer than its bytes, so that a title of a million letters is not looked at whole.
  for (const { segment } of graphemes.segment(text.slice(0, bytes + 1))) {
    left -= encoder.encode(segment).length;
    if (left < 0) break;
    cut += segment;
  }
  return cut;
}

/** Files of these names would be one on some system: case, and on a Mac the way accents are written, do not count. */
function keyOf(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}
