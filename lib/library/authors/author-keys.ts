import type { Author } from '@/lib/article/article';
import { canonicalUrl } from '@/lib/article/canonical-url';

/** How a person is recognised in another article: by the address of a profile, and by the name on a site. */
export interface AuthorKeys {
  profile: string | undefined;
  name: string;
}

/** Every time the same for the same author as a site names them. */
export function authorKeys(author: Pick<Author, 'name' | 'profileUrl'>, siteDomain: string): AuthorKeys {
  return {
    profile: author.profileUrl && canonicalUrl(author.profileUrl),
    // No profile address has a space.
    name: `${foldName(author.name)} @ ${siteDomain}`,
  };
}

/** 'José  MARTÍ-Pérez' and 'Jose Marti Perez' are one name. Only the accents of Latin, Greek and Cyrillic are dropped. */
function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
