/**
 * Why the library cannot be used now.
 * 'blocked': another window of Lede holds it back while it should be brought up to date.
 * 'superseded': a newer Lede has taken it over; what runs here is old code.
 */
export type LibraryFaultReason = 'blocked' | 'superseded';

export class LibraryFault extends Error {
  override name = 'LibraryFault';

  constructor(readonly reason: LibraryFaultReason) {
    super(`The library is ${reason}.`);
  }
}
