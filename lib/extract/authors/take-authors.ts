import type { Author } from '@/lib/article/article';
import type { Desk } from '@/lib/extract/desk';
import type { StatedAuthor } from '@/lib/extract/structured/stated-author';
import { findAuthorCards, type AuthorCard } from './find-author-cards';
import { findByline, type BylineName } from './find-byline';
import { sameName, splitByline } from './names';

/**
 * The authors in byline order, each joined from what the page states (JSON-LD, meta), its byline and its author card.
 * Cards are taken out of the text.
 */
export function takeAuthors(desk: Desk): Author[] {
  const { page } = desk;
  const byline = findByline(page);
  const stated = statedAuthors(desk);
  const names = stated.length ? stated.map((author) => author.name) : byline.map((author) => author.name);
  const cards = findAuthorCards(page, names);
  for (const card of cards) desk.leaveOut(card.element, 'author', 'author card');
  const people = page.story?.people ?? [];
  const order = names.length ? names : cards.slice(0, 1).map((card) => card.name);
  return order.map((name) =>
    joinAuthor(
      name,
      cards.find((card) => sameName(card.name, name)),
      [...stated, ...people].filter((each) => sameName(each.name, name)),
      byline.find((each) => sameName(each.name, name)),
    ),
  );
}

function statedAuthors({ page }: Desk): StatedAuthor[] {
  const authors = (page.story?.authors ?? []).flatMap((author) =>
    author.isOrganization ? [author] : splitByline(author.name).map((name) => ({ ...author, name })),
  );
  if (authors.length) return authors;
  const metas = [
    ...page.metas.all('author'),
    ...page.metas.all('article:author'),
    ...page.metas.all('parsely-author'),
  ];
  const names = metas.filter((value) => !/^https?:/.test(value)).flatMap(splitByline);
  return [...new Set(names)].map((name) => ({ name, isOrganization: false, links: [] }));
}

function joinAuthor(
  name: string,
  card: AuthorCard | undefined,
  stated: readonly StatedAuthor[],
  byline: BylineName | undefined,
): Author {
  const find = (key: 'role' | 'bio' | 'avatarUrl' | 'profileUrl') =>
    stated.map((each) => each[key]).find((value) => value !== undefined);
  const role = card?.role ?? find('role');
  const bio = card?.bio ?? find('bio');
  const avatarUrl = card?.avatarUrl ?? find('avatarUrl');
  const profileUrl = card?.profileUrl ?? byline?.profileUrl ?? find('profileUrl');
  const links = [...new Set(stated.flatMap((each) => each.links))].filter((link) => link !== profileUrl);
  return {
    name,
    kind: stated.some((each) => each.isOrganization) ? 'organization' : 'person',
    ...(role ? { role } : {}),
    ...(bio ? { bio } : {}),
    ...(avatarUrl ? { avatarUrl } : {}),
    ...(profileUrl ? { profileUrl } : {}),
    ...(links.length ? { links } : {}),
  };
}
