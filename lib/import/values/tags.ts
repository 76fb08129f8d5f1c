import { findLine } from './find-text';

/** The longest tag of the library, in UTF-16 units. */
const longest = 100;
const most = 500;

/** Tags from a list of unknown values, each once, as written; letters as the library writes them, which may be longer. */
export function tagsOf(values: readonly unknown[]): string[] {
  return [
    ...new Set(values.flatMap((value) => findLine(findLine(value)?.normalize('NFC'), longest)?.trim() ?? [])),
  ].slice(0, most);
}

/** Tags from a text that joins them. */
export function splitTags(text: string | undefined, separator: string): string[] {
  return tagsOf((text ?? '').split(separator));
}

/** Tags from the JSON of a list; a text that is none is split at commas. */
export function jsonTags(text: string | undefined): string[] {
  try {
    const value: unknown = JSON.parse(text || '[]');
    return Array.isArray(value) ? tagsOf(value) : [];
  } catch {
    return splitTags(text, ',');
  }
}

/**
 * Tags from a list as Python writes it: `['peanut, butter', "don't"]`. Quotes of either kind, a backslash before what is meant as it
 * stands. A text that begins with neither bracket nor quote is split at commas.
 */
export function pythonTags(text: string | undefined): string[] {
  if (text && /^\s*[^\s[{'"]/.test(text)) return splitTags(text, ',');
  const tags: string[] = [];
  let quote = '';
  let tag = '';
  let isEscaped = false;
  for (const sign of text ?? '') {
    if (!quote) {
      if (sign === "'" || sign === '"') [quote, tag] = [sign, ''];
    } else if (isEscaped) {
      tag += sign;
      isEscaped = false;
    } else if (sign === '\\') isEscaped = true;
    else if (sign === quote) {
      tags.push(tag);
      quote = '';
    } else tag += sign;
  }
  return tagsOf(tags);
}
