/** What makes two tags the same one: 'Ferries' and 'ferries'. Names the tag's list. */
export function tagKey(tag: string): string {
  return tag.normalize('NFKC').toLowerCase();
}
