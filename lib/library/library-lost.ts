/** Thrown by every write while the library is not the one that was written last. See sentinel/guard-library.ts. */
export class LibraryLost extends Error {
  override name = 'LibraryLost';
}
