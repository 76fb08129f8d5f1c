/** What an export says about itself, given from outside so that the same stories give the same file. */
export interface ExportOptions {
  madeAt: Date;
  /** What was chosen, as a person calls it: 'Library', a search, a story's headline. */
  title: string;
}
