import { findWebAddress } from '@/lib/extract/dom/web-address';
import { asList, findText, isNode, typesOf } from './json-ld-values';
import { readImages } from './stated-image';

export interface StatedAuthor {
  name: string;
  isOrganization: boolean;
  role?: string | undefined;
  bio?: string | undefined;
  avatarUrl?: string | undefined;
  profileUrl?: string | undefined;
  links: string[];
}

/** People of a JSON-LD value: names, Person and Organization nodes, references, lists of these. */
export function readPeople(
  value: unknown,
  resolve: (value: unknown) => unknown,
  base: string,
): StatedAuthor[] {
  // A list may hold lists: people first, their newsroom in a list of its own.
  return asList(value)
    .flat()
    .map(resolve)
    .flatMap((person) => {
      if (typeof person === 'string') return toPerson({ name: person }, resolve, base);
      if (!isNode(person)) return [];
      // One Person whose name is a list of names is a common mistake for several people.
      return asList(person['name']).length > 1
        ? asList(person['name']).flatMap((name) => toPerson({ name }, resolve, base))
        : toPerson(person, resolve, base);
    });
}

function toPerson(
  person: Record<string, unknown>,
  resolve: (value: unknown) => unknown,
  base: string,
): StatedAuthor[] {
  const name = findText(person['name']);
  if (!name || /^https?:/.test(name)) return [];
  const sameAs = asList(person['sameAs']).map((link) => findWebAddress(findText(link), base));
  return [
    {
      name,
      isOrganization: typesOf(person).some((type) => type.endsWith('Organization')),
      role: findText(person['jobTitle']),
      bio: findText(person['description']),
      avatarUrl: readImages(person['image'] ?? person['logo'], resolve, base)[0]?.src,
      profileUrl: findWebAddress(findText(person['url']), base) ?? sameAs.find((link) => link !== undefined),
      links: sameAs.filter((link) => link !== undefined),
    },
  ];
}
