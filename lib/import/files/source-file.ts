/** A file to be read: one that was chosen, or one out of a chosen archive. */
export interface SourceFile {
  /** A label, never a path. */
  name: string;
  /** The bytes, no more than `most`. Rejects with `ImportFault`. */
  read: (most: number) => Promise<Uint8Array>;
}
