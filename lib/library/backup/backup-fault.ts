/**
 * Why a file or snapshot cannot be restored.
 *
 * - 'not-a-backup': no zip, or a zip of something else
 * - 'damaged': cut off, changed, or lying about itself; also a part that does not match its SHA-256
 * - 'encrypted': a zip with a password
 * - 'too-large': beyond `backupLimits`, whatever its headers say
 * - 'newer-version': made by a later Lede
 * - 'unreadable': the browser could not read the file from the disk
 */
export type BackupFaultReason =
  | 'not-a-backup'
  | 'damaged'
  | 'encrypted'
  | 'too-large'
  | 'newer-version'
  | 'unreadable';

/** Thrown by whatever reads a backup. */
export class BackupFault extends Error {
  override name = 'BackupFault';

  constructor(
    readonly reason: BackupFaultReason,
    detail?: string,
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
  }
}
