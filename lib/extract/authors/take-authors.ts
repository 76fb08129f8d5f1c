import type { Author } from '@/lib/article/article';
import type { Desk } from '@/lib/extract/desk';
import type { StatedAuthor } from '@/lib/extract/structured/stated-author';
import type { Page } from '@/lib/extract/page/page';
import { BYLINE_START } from '@/lib/extract/wording/bylines';
import { findAuthorCards, type AuthorCard } from './find-author-cards';
import { findByline, type BylineName } from './find-byline';
import { findSignature } from './find-signature';
import { isDepartment, isPublisher } from './is-publisher';
import { sameName, splitByline } from './names';

/**
 * The authors in byline order, each joined from what the page states (JSON-LD, meta), its byline and its author card.
 * Cards are taken out of the text.
 */
export function takeAuthors(desk: Desk): Author[] {
  const { page } = desk;
  const byline = findByline(page, desk.headline);
  const stated = statedAuthors(page);
  const names = namesInOrder(stated, byline, page);
  const cards = findAuthorCards(page, names, desk.lines);
  for (const card of cards) desk.leaveOut(card.element, 'author', 'author card');
  const people = page.story?.people ?? [];
  const order = names.length ? names : cards.slice(0, 1).map((card) => card.name);
  const signature = order.length ? undefined : findSignature(desk);
  if (signature) {
    desk.leaveOut(signature.element, 'author', 'signature');
    return [{ name: signature.text, kind: 'organization' }];
  }
  return order.map((name) =>
    joinAuthor(
      name,
      cards.find((card) => sameName(card.name, name)),
      [...stated, ...people].filter((each) => sameName(each.name, name)),
      byline.find((each) => sameName(each.name, name)),
    ),
  );
}

/** Stated names are the cleanest; but where only the publisher is stated, a person in the byline is the author. */
function namesInOrder(stated: readonly StatedAuthor[], byline: readonly BylineName[], page: Page): string[] {
  const people = byline.filter((each) => !isDepartment(each.name, page));
  const shown = people.length ? people : byline;
  const isStated = (each: BylineName) => stated.some((author) => sameName(each.name, author.name));
  const isInByline =
    stated.length > 0 && stated.every((author) => shown.some((each) => sameName(each.name, author.name)));
  const isPublisherOnly = stated.every((author) => author.isOrganization);
  // Beside a stated name stand those who signed with it; further away, the authors of other stories.
  const place = (each: BylineName) => page.lines.findIndex(({ element }) => element === each.line);
  const places = shown.filter(isStated).map(place);
  const beside = shown.filter(
    (each) => isStated(each) || places.some((at) => Math.abs(at - place(each)) <= NEIGHBOURS),
  );
  const chosen = isPublisherOnly && shown.length ? shown : isInByline ? beside : stated;
  return [...new Set(chosen.map((author) => author.name))];
}

function statedAuthors(page: Page): StatedAuthor[] {
  const authors = (page.story?.authors ?? []).flatMap(separate).map((author) => ({
    ...author,
    isOrganization: author.isOrganization || isPublisher(author.name, page),
  }));
  const isNamed = authors.some((author) => !author.isOrganization);
  const metas = isNamed
    ? []
    : [...META_NAMES.flatMap((name) => page.metas.all(name)), ...labelledMetas(page)];
  const names = metas
    .filter((value) => value.length < LONGEST_META && !/:\/\/|\S@\S/.test(value))
    .flatMap(splitByline);
  const people = [...new Set(names)].map((name) => ({
    name,
    isOrganization: isPublisher(name, page),
    links: [],
  }));
  return people.length ? people : authors;
}

/** Cards for sharing say 'Written by' in one tag and the name in the next. */
function labelledMetas({ metas }: Page): string[] {
  return [1, 2].flatMap((i) =>
    BYLINE_START.test(metas.find(`twitter:label${i}`) ?? '') ? metas.all(`twitter:data${i}`) : [],
  );
}

const META_NAMES = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'sailthru.author',
  'cxenseparse:author',
  'twitter:misc:written by',
];
const LONGEST_META = 120;
/** Lines between the names of one byline. */
const NEIGHBOURS = 2;

/** One entry that names several people; a single name stays as it is stated. */
function separate(author: StatedAuthor): StatedAuthor[] {
  const names = splitByline(author.name);
  if (names.length < 2)
    return author.isOrganization ? [author] : [{ ...author, name: names[0] ?? author.name }];
  return names.map((name) => ({ ...author, name, isOrganization: false }));
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
