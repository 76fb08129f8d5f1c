/** What two copies of one marked passage have in common, however each program wrote its white space. */
export function foldQuote(quote: string): string {
  return quote.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
