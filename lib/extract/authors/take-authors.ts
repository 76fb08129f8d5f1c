import type { Author } from '@/lib/article/article';
import type { Desk } from '@/lib/extract/desk';
import type { StatedAuthor } from '@/lib/extract/structured/stated-author';
import type { Page } from '@/lib/extract/page/page';
import { BYLINE_LABEL, BYLINE_START } from '@/lib/extract/wording/bylines';
import { isNoAuthor } from '@/lib/extract/wording/no-authors';
import { findAuthorCards, type AuthorCard } from './find-author-cards';
import { findByline, findShownNames, isByline, NEIGHBOURS, type BylineName } from './find-byline';
import { linesBelow, linesNear } from './lines-near';
import { findMarkedPeople } from './find-marked-people';
import { findSignature, takeSignature } from './find-signature';
import { findTranslators } from './find-translators';
import { isDepartment, isPublisher } from './is-publisher';
import { isAgency, isFullName, isOrganizationName, looksLikeName, nameKey, sameName } from './names';
import { readBylineBox, type BylineBox } from './read-byline-box';
import { splitByline } from './split-byline';

/**
 * The authors in byline order, each joined from what the page states (JSON-LD, meta), its byline and its author card.
 * Cards are taken out of the text.
 */
export function takeAuthors(desk: Desk): Author[] {
  const { page } = desk;
  const near = linesNear(desk);
  const byline = findByline(page, near, linesBelow(desk));
  const stated = statedAuthors(page).map((author) => asPrinted(author, byline));
  const chosen = namesInOrder(stated, byline, page).slice(0, MOST_AUTHORS);
  const places = findShownNames(page, near, chosen);
  // In the order in which the page shows them, where it shows all of them.
  const shown = places.length === chosen.length ? places.map(({ name }) => name) : chosen;
  const translators = findTranslators(near);
  const names = [...new Set([...without(shown, translators), ...translators.map(({ name }) => name)])];
  const cards = findAuthorCards(page, names, desk.lines);
  for (const { line } of [...byline, ...places, ...translators])
    if (line && desk.lines.has(line) && isByline(line)) desk.leaveOut(line, 'author', 'byline');
  for (const card of cards) desk.leaveOut(card.element, 'author', 'author card');
  const people = groupByName([...stated, ...(page.story?.people ?? []), ...findMarkedPeople(page)]);
  const known = names.length ? names : cards.slice(0, 1).map((card) => card.name);
  const signature = findSignature(desk, known);
  if (signature) takeSignature(desk, signature);
  const order = known.length ? known : (signature?.names ?? []);
  return order.map((name) => {
    const named = [...translators, ...byline, ...places].find((each) => sameName(each.name, name));
    const others = order.filter((other) => other !== name);
    return joinAuthor(name, {
      card: cards.find((card) => sameName(card.name, name)),
      stated: people.get(nameKey(name)) ?? [],
      byline: named,
      isOrganization: isNoPerson(name, page) || (!known.length && signature?.isNewsroom === true),
      box: named?.line ? readBylineBox(named.line, name, others, page.base) : {},
    });
  });
}

function without(names: readonly string[], others: readonly BylineName[]): string[] {
  return names.filter((name) => !others.some((other) => sameName(other.name, name)));
}

function groupByName(people: readonly StatedAuthor[]): Map<string, StatedAuthor[]> {
  const groups = new Map<string, StatedAuthor[]>();
  for (const person of people) {
    const key = nameKey(person.name);
    groups.set(key, [...(groups.get(key) ?? []), person].slice(0, MOST_ALIKE));
  }
  return groups;
}

/** Stated names are the cleanest; but where only the publisher is stated, or who the page does not show, a person in the byline is the author. */
function namesInOrder(stated: readonly StatedAuthor[], byline: readonly BylineName[], page: Page): string[] {
  const people = byline.filter((each) => !isDepartment(each.name, page));
  const shown = people.length ? people : byline;
  const isStated = (each: BylineName) => stated.some((author) => sameName(each.name, author.name));
  const isInByline =
    stated.length > 0 && stated.every((author) => shown.some((each) => sameName(each.name, author.name)));
  // Who is stated and nowhere to be read filed the story; the byline names who wrote it.
  const isForReaders = stated.some(
    (author) => !author.isOrganization && page.lines.some(({ text }) => text.includes(author.name)),
  );
  // Beside a stated name stand those who signed with it; further away, the authors of other stories.
  const place = (each: BylineName) => page.lines.findIndex(({ element }) => element === each.line);
  const places = shown.filter(isStated).map(place);
  const beside = shown.filter(
    (each) => isStated(each) || places.some((at) => Math.abs(at - place(each)) <= NEIGHBOURS),
  );
  const chosen = !isForReaders && shown.length ? shown : isInByline ? beside : stated;
  return [...new Set(chosen.map((author) => author.name))];
}

function statedAuthors(page: Page): StatedAuthor[] {
  const named = (page.story?.authors ?? [])
    .flatMap((author) => separate(author, page))
    .filter(({ name }) => !isNoAuthor(name));
  const authors = named.map((author) => ({
    ...author,
    isOrganization: author.isOrganization || isNoPerson(author.name, page),
  }));
  const isNamed = authors.some((author) => !author.isOrganization);
  const metas = isNamed
    ? []
    : [
        ...META_NAMES.flatMap((name) => page.metas.all(name)),
        ...CATALOGUE_NAMES.flatMap((name) => page.metas.all(name)).map(givenNameFirst),
        ...labelledMetas(page),
      ];
  const names = metas
    .filter((value) => value.length < LONGEST_META && !/:\/\/|\S@\S/.test(value))
    .flatMap((value) => (looksLikeName(value) && isPublisher(value, page) ? [value] : splitByline(value)))
    .filter((name) => !isNoAuthor(name));
  const people = [...new Set(names)].map((name) => ({
    name,
    isOrganization: isNoPerson(name, page),
    links: [],
  }));
  return people.length ? people : authors;
}

/** 'Anna Kovalenko. The Sheet International': by the byline, where the name ends. */
function asPrinted(author: StatedAuthor, byline: readonly BylineName[]): StatedAuthor {
  const printed = byline.find(({ name }) => isFullName(name) && author.name.startsWith(`${name}. `));
  return printed ? { ...author, name: printed.name } : author;
}

function isNoPerson(name: string, page: Page): boolean {
  return isOrganizationName(name) || isPublisher(name, page) || isDepartment(name, page);
}

/** Catalogues put the family name first: 'Kovalenko, Anna'. Two names of two words each are two people. */
function givenNameFirst(name: string): string {
  const [family = '', given = '', more] = name.split(',').map((part) => part.trim());
  const isOne = given !== '' && more === undefined && !(isFullName(family) && isFullName(given));
  return isOne && !isAgency(family) && !isAgency(given) ? `${given} ${family}` : name;
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
  'byl',
  'byline',
  'sailthru.author',
  'cxenseparse:author',
  'twitter:misc:written by',
];
const CATALOGUE_NAMES = ['dc.creator', 'dcterms.creator', 'citation_author'];
const LONGEST_META = 120;
/** More names than any byline has, and statements about one person. */
const MOST_AUTHORS = 100;
const MOST_ALIKE = 10;

/** One entry that names several people; a single name stays as it is stated, and the publisher's, which may hold an 'and'. */
function separate(author: StatedAuthor, page: Page): StatedAuthor[] {
  if (isPublisher(author.name, page)) return [author];
  const names = splitByline(author.name);
  if (names.length < 2)
    return author.isOrganization ? [author] : [{ ...author, name: names[0] ?? author.name }];
  return names.map((name) => ({ ...author, name, isOrganization: false }));
}

/** What is known of one author, from each of the places that tell. */
interface AuthorSources {
  card: AuthorCard | undefined;
  stated: readonly StatedAuthor[];
  byline: BylineName | undefined;
  /** By the name alone. */
  isOrganization: boolean;
  box: BylineBox;
}

function joinAuthor(name: string, { card, stated, byline, isOrganization, box }: AuthorSources): Author {
  const find = (key: 'role' | 'bio' | 'avatarUrl' | 'profileUrl') =>
    stated.map((each) => each[key]).find((value) => value !== undefined);
  // 'Author' says nothing that a byline does not say.
  const role = [byline?.role, card?.role, find('role'), box.role].find((each) =>
    each?.replace(BYLINE_LABEL, '').trim(),
  );
  const bio = card?.bio ?? find('bio');
  const avatarUrl = card?.avatarUrl ?? find('avatarUrl') ?? box.avatarUrl;
  const profileUrl = card?.profileUrl ?? byline?.profileUrl ?? find('profileUrl');
  const links = [...new Set(stated.flatMap((each) => each.links))].filter((link) => link !== profileUrl);
  return {
    name,
    kind: isOrganization || stated.some((each) => each.isOrganization) ? 'organization' : 'person',
    ...(role ? { role } : {}),
    ...(bio ? { bio } : {}),
    ...(avatarUrl ? { avatarUrl } : {}),
    ...(profileUrl ? { profileUrl } : {}),
    ...(links.length ? { links } : {}),
  };
}
