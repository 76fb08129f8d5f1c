import type { Article } from '@/lib/article/article';
import { parseArticle } from '@/lib/article/parse-article';
import { findPeople, introduce } from './authors/meet-authors';
import { setAsideRow, setAsideTables } from './damaged/set-aside';
import { database } from './database';
import { findPage } from './links/find-page';
import { foldLinks } from './links/fold-links';
import { writeLibrary } from './open/write-library';
import { writeRelated } from './related/write-related';
import { isRevised, keepRevision } from './revisions/keep-revision';
import { personalFacts } from './rows/personal-facts';
import { rowOf } from './rows/row-of';
import { writeRows } from './rows/write-rows';
import { beginArticle, indexTables } from './search/index-article';
import type { SavedArticle } from './tables';

const saveTables = [
  ...setAsideTables,
  ...indexTables,
  ...(['authors', 'related', 'revisions', 'saves', 'highlights'] as const),
];

/**
 * Keeps an article. The canonical address is its identity: read again, the story is updated in place, keeps its id, its first save
 * time and all a person did with it, and comes out of the bin if it was there. If the words changed, the text of before becomes a
 * revision; a whole text is never replaced by a cut one. An imported link to the page becomes the story, with all the person gave it.
 *
 * Written in one transaction, so it is there whole or not at all: row, counts, content, authors, related stories, revision, what makes it
 * found, and the receipt of `saveId`, the client's name for this save: said again, nothing is done again, not even out of the bin.
 * Returns the article's id. Rejects with what Dexie reports when the disk refuses; see save-failure.ts.
 */
export function saveArticle(article: Article, now = new Date(), saveId?: string): Promise<string> {
  const at = now.toISOString();
  // Each turn to the database and back takes longer than what is done in it: all is asked at once, and what follows is written at once.
  return writeLibrary(saveTables, async () => {
    const [done, { known, links }, askedPeople, askedIndex] = await Promise.all([
      saveId ? database.saves.get(saveId) : undefined,
      findPage(article),
      findPeople([{ ...article, at }]),
      // Last: the text is taken apart while the database looks for the others.
      beginArticle(article),
    ]);
    if (done) return done.articleId;
    const before = (known && (await findSound(known, now))) ?? links[0];
    const kept = before && (await findArticle(before.id));
    const best = bestOf(kept, article);
    const id = before?.id ?? crypto.randomUUID();
    const revised = kept !== undefined && isRevised(kept, best);
    if (revised) await keepRevision(id, kept, before?.updatedAt ?? at);
    const personal = await foldLinks(links, { ...personalFacts(before), id });

    const credits = [{ ...best, at }];
    const isAsRead = best === article;
    const people = introduce(credits, isAsRead ? askedPeople : await findPeople(credits));
    const index = (isAsRead ? askedIndex : await beginArticle(best))({ doc: before?.doc, article: kept });
    const after = rowOf(best, {
      ...personal,
      id,
      doc: index.doc,
      authorIds: people.ids[0] ?? [],
      savedAt: firstSave([before, ...links]) ?? at,
      updatedAt: at,
      ...(revised && { revisionAt: at }),
    });
    await Promise.all([
      // First: it asks for what is counted, and writes that when the answer is there.
      writeRows([{ before, after }]),
      people.write(),
      database.contents.put({ id, article: best }),
      writeRelated(id, best, at, { isNew: !before }),
      saveId && database.saves.add({ id: saveId, articleId: id, at }),
      // Last, for the same reason as before.
      index.write(),
    ]);
    return id;
  });
}

/** The row, unless it is of the wrong shape: that one is set aside, and the story is new. */
async function findSound(row: SavedArticle, now: Date): Promise<SavedArticle | undefined> {
  return (await setAsideRow(row.id, now)) ? undefined : row;
}

/** Out of the bin a story is saved anew. */
function firstSave(rows: readonly (SavedArticle | undefined)[]): string | undefined {
  return rows.flatMap((row) => (row && !row.removedAt ? [row.savedAt] : [])).toSorted()[0];
}

/** What is on the disk under an id, if that is an article. */
async function findArticle(id: string): Promise<Article | undefined> {
  const parsed = parseArticle((await database.contents.get(id))?.article);
  return parsed.ok ? parsed.article : undefined;
}

/** Behind a paywall the same page shows only its beginning: that is no reason to lose the rest. */
function bestOf(kept: Article | undefined, read: Article): Article {
  if (!kept || kept.completeness === 'none') return read;
  return read.completeness === 'none' || (kept.completeness === 'full' && read.completeness !== 'full')
    ? kept
    : read;
}
