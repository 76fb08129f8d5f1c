import type { ComponentChildren, RefObject } from 'preact';
import { words } from '@/lib/words/words';

/** A way to a list or a page of the library. */
export interface ShelfLink {
  href: string;
  label: string;
  /** None: nothing is counted there. */
  count?: number | undefined;
  isCurrent: boolean;
}

export interface ShelfGroup {
  title: string;
  links: readonly ShelfLink[];
  /** The page with all of them; none: all are here. */
  all?: ShelfLink | undefined;
}

interface Props {
  nav: RefObject<HTMLElement | null>;
  shelves: readonly ShelfLink[];
  groups: readonly ShelfGroup[];
  /** The pages beside the lists. */
  pages: readonly ShelfLink[];
}

/** The shelves, the sites, authors and tags with the most stories, and the pages beside the lists. */
export function Sidebar({ nav, shelves, groups, pages }: Props) {
  return (
    <nav ref={nav} class="shelves" id="shelves" aria-label={words.library.menu}>
      <p class="wordmark">{words.extension.name}</p>
      <Links links={shelves} />
      {groups
        .filter(({ links }) => links.length > 0)
        .map(({ title, links, all }) => (
          <section key={title}>
            <h2>{title}</h2>
            <Links links={links}>{all && <Shelf link={all} />}</Links>
          </section>
        ))}
      <section class="shelf-pages">
        <Links links={pages} />
      </section>
    </nav>
  );
}

function Links({ links, children }: { links: readonly ShelfLink[]; children?: ComponentChildren }) {
  return (
    <ul>
      {links.map((link) => (
        <Shelf key={link.href} link={link} />
      ))}
      {children}
    </ul>
  );
}

function Shelf({ link: { href, label, count, isCurrent } }: { link: ShelfLink }) {
  return (
    <li>
      <a href={href} aria-current={isCurrent ? 'page' : undefined}>
        <bdi>{label}</bdi>
        {count !== undefined && count > 0 && <span class="shelf-count">{words.library.number(count)}</span>}
      </a>
    </li>
  );
}
