/** What the book's table of contents and package need of a story's page; the page itself is written and gone. */
export interface Chapter {
  file: string;
  url: string;
  /** Never empty. */
  title: string;
  language: string | undefined;
  direction: 'ltr' | 'rtl';
  hasMath: boolean;
}
