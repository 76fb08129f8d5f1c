import { walkHtml } from './walk-html';

/** A link of a page that is a list of them. */
export interface ListedLink {
  attributes: ReadonlyMap<string, string>;
  title: string;
  /** The heading it stands under. */
  heading: string;
}

/** The links of a page, each with the `H1` above it. */
export function linksUnderHeadings(html: string): ListedLink[] {
  const links: ListedLink[] = [];
  let heading = '';
  let into: 'heading' | 'title' | undefined;
  walkHtml(html, {
    open: (name, attributes) => {
      if (name === 'h1') [heading, into] = ['', 'heading'];
      if (name !== 'a') return;
      links.push({ attributes, title: '', heading });
      into = 'title';
    },
    text: (said) => {
      const last = links.at(-1);
      if (into === 'heading') heading += said;
      else if (into === 'title' && last) last.title += said;
    },
    close: (name) => {
      if (name === 'h1' || name === 'a') into = undefined;
    },
  });
  return links;
}
