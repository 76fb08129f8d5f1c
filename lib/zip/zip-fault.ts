/**
 * Why an archive cannot be read.
 *
 * - 'not-a-zip': something else
 * - 'damaged': cut off, changed, or lying about itself
 * - 'encrypted': with a password
 * - 'too-large': beyond its limits, whatever its headers say
 * - 'unreadable': the browser could not read the file from the disk
 */
export type ZipFaultReason = 'not-a-zip' | 'damaged' | 'encrypted' | 'too-large' | 'unreadable';

/** Thrown by whatever reads an archive. */
export class ZipFault extends Error {
  override name = 'ZipFault';

  constructor(
    readonly reason: ZipFaultReason,
    detail?: string,
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
  }
}
