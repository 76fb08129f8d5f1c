/** Whether a text is an address and nothing else. 'Opinion: Tolls' is none, though the URL parser takes it for one. */
export function looksLikeAddress(text: string | undefined): boolean {
  return /^\s*[a-z][a-z\d+.-]*:\/\/\S+\s*$/i.test(text ?? '');
}
