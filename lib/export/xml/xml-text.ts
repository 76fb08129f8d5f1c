/** All that XML 1.0 does not allow in a document, escaped or not (https://www.w3.org/TR/xml/#charsets). */
// oxlint-disable-next-line no-control-regex
const notAllowed = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without what no XML document can hold. Halves of pairs become U+FFFD. */
export function xmlChars(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(notAllowed, '');
}

/** A text as it stands between tags. */
export function xmlText(text: string): string {
  return xmlChars(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text as it stands between double quotes in a tag. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
