/** A file that goes into a zip. */
export interface ExportFile {
  name: string;
  text: string;
  /** When it was last changed. */
  at: Date;
  /** Not deflated. */
  isStored?: boolean;
}
