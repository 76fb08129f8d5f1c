/**
 * Why a file cannot be imported.
 *
 * - 'unknown': none of the formats
 * - 'empty': nothing in it
 * - 'damaged': an archive that was cut off, changed, or lies about itself; JSON that does not close
 * - 'encrypted': an archive with a password
 * - 'too-large': beyond `importLimits`, whatever its headers say
 * - 'backup-apart': a backup of our own among other files, or taken out of its zip
 * - 'unreadable': the browser could not read the file from the disk
 */
export type ImportFaultReason =
  | ('unknown' | 'empty' | 'damaged' | 'encrypted' | 'too-large' | 'unreadable')
  | 'backup-apart';

/** Thrown when a file as a whole cannot be read. */
export class ImportFault extends Error {
  override name = 'ImportFault';

  constructor(
    readonly reason: ImportFaultReason,
    detail?: string,
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
  }
}
