import { safeQueryAll } from '@/lib/extract/page/safe-dom';
import { foldText } from '@/lib/extract/dom/text-of';
import { decodeEntities } from '@/lib/extract/structured/json-ld-values';

/** Properties of what stands in a list or beside the story. */
const OF_OTHERS = ':is(li, aside, nav, footer) meta[itemprop]';

/** The page's meta tags by lower-case name (name, property, itemprop or http-equiv); a name may stand several times. */
export class Metas {
  readonly #values = new Map<string, string[]>();

  constructor(document: Document) {
    const ofOthers = new Set(safeQueryAll(document, OF_OTHERS));
    for (const meta of safeQueryAll(document, 'meta[content]')) {
      if (ofOthers.has(meta)) continue;
      const content = foldText(decodeEntities(meta.getAttribute('content') ?? ''));
      if (!content) continue;
      for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
        const name = meta.getAttribute(attribute)?.toLowerCase();
        if (name) this.#values.set(name, [...(this.#values.get(name) ?? []), content]);
      }
    }
  }

  /** The first value of the first of the names that the page has. */
  find(...names: string[]): string | undefined {
    return names.map((name) => this.#values.get(name)?.[0]).find((value) => value !== undefined);
  }

  all(name: string): string[] {
    return this.#values.get(name) ?? [];
  }
}
