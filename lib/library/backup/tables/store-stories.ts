import type { Article } from '@/lib/article/article';
import { meetAuthors } from '@/lib/library/authors/meet-authors';
import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import { isRevised } from '@/lib/library/revisions/keep-revision';
import { rowOf } from '@/lib/library/rows/row-of';
import { type RowChange, rowTables, writeRows } from '@/lib/library/rows/write-rows';
import { indexTables } from '@/lib/library/search/index-article';
import { indexTexts } from '@/lib/library/search/index-text';
import { type IndexedTexts, indexedTexts } from '@/lib/library/search/indexed-texts';
import type { Revision, SavedArticle, SavedContent } from '@/lib/library/tables';
import type { StoryEntry } from './articles-backup';
import { findStories, type FoundStory } from './find-stories';

interface Written {
  change: RowChange;
  content: SavedContent;
  /** The text that was replaced. */
  revision: Revision | undefined;
}

/**
 * Merges stories into the library, all or none, and found by a search. A text that is replaced by another is kept as a
 * revision.
 */
export function storeStories(entries: readonly StoryEntry[]): Promise<void> {
  return writeLibrary(tables, async () => {
    for (const wave of waves(entries)) await storeWave(wave);
  });
}

const tables = [...rowTables, 'contents', 'revisions', 'authors', ...indexTables] as const;

/** Stories that have neither address nor id in common: a file may name one twice, and the second must meet the first. */
function waves(entries: readonly StoryEntry[]): StoryEntry[][] {
  const found: StoryEntry[][] = [];
  let rest = [...entries];
  while (rest.length > 0) {
    const seen = new Set<string>();
    const wave = rest.filter(({ article, facts }) => {
      const isFirst = !seen.has(article.url) && !seen.has(facts.id);
      seen.add(article.url).add(facts.id);
      return isFirst;
    });
    found.push(wave);
    rest = rest.filter((entry) => !wave.includes(entry));
  }
  return found;
}

async function storeWave(entries: readonly StoryEntry[]): Promise<void> {
  const changed = (await findStories(entries)).filter(
    ({ merged: { judgement } }) => judgement === 'new' || judgement === 'newer-there',
  );
  if (changed.length === 0) return;
  const texts = await database.contents.bulkGet(changed.map(({ here, entry }) => here?.id ?? entry.facts.id));
  const stories = changed.map((story, index) => withText(story, texts[index]?.article));
  const docs = await docsOf(stories);
  const people = await peopleOf(stories, await knownPeople(entries));
  const written = stories.map((story) => toWrite(story, docs.get(story), people.get(story)));
  await writeRows(written.map(({ change }) => change));
  await database.contents.bulkPut(written.map(({ content }) => content));
  await database.revisions.bulkPut(written.flatMap(({ revision }) => revision ?? []));
}

/** A story with the text it is to have, and the one it has. */
interface Story extends FoundStory {
  article: Article;
  textHere: Article | undefined;
}

function withText(found: FoundStory, textHere: Article | undefined): Story {
  const article = textHere && found.merged.textFrom === 'here' ? textHere : found.entry.article;
  return { ...found, article, textHere };
}

function toWrite(story: Story, doc: number | undefined, authorIds: string[] = []): Written {
  const { article, entry, here, merged, textHere } = story;
  const id = here?.id ?? merged.facts.id;
  const isTheirs = article === entry.article;
  const revision = here && textHere && isTheirs ? revisionOf(here, textHere, article) : undefined;
  const facts = {
    ...merged.facts,
    id,
    authorIds,
    ...(revision && { revisionAt: merged.facts.updatedAt }),
    ...(doc !== undefined && { doc }),
  };
  return { change: { before: here, after: rowOf(article, facts) }, content: { id, article }, revision };
}

/** The number each text is found by: its own where what is searched stays the same. The others are indexed together, which is many times quicker. */
async function docsOf(stories: readonly Story[]): Promise<Map<Story, number>> {
  const docs = new Map<Story, number>();
  const others: { story: Story; texts: IndexedTexts }[] = [];
  for (const story of stories) {
    const texts = indexedTexts(story.article);
    const before = story.textHere && indexedTexts(story.textHere);
    const doc = JSON.stringify(texts) === JSON.stringify(before) ? story.here?.doc : undefined;
    if (doc === undefined) others.push({ story, texts });
    else docs.set(story, doc);
  }
  const numbers = await indexTexts(
    database,
    others.map(({ texts }) => texts),
  );
  others.forEach(({ story }, index) => docs.set(story, numbers[index] as number));
  return docs;
}

function revisionOf(here: SavedArticle, before: Article, after: Article): Revision | undefined {
  if (!isRevised(before, after)) return undefined;
  return { id: crypto.randomUUID(), articleId: here.id, at: here.updatedAt, article: before };
}

/** The authors' ids of each story. Who is in the library under another id, or was left out of the file, is found by what the article says. */
async function peopleOf(
  stories: readonly Story[],
  known: ReadonlySet<string>,
): Promise<Map<Story, string[]>> {
  const people = new Map<Story, string[]>();
  const strangers: Story[] = [];
  for (const story of stories) {
    const { article, entry, here } = story;
    const { authorIds } = entry;
    const areKnown = authorIds.length === article.authors.length && authorIds.every((one) => known.has(one));
    if (article !== entry.article) people.set(story, here?.authorIds ?? []);
    else if (areKnown) people.set(story, authorIds);
    else strangers.push(story);
  }
  const ids = await meetAuthors(
    strangers.map(({ article, entry }) => ({ ...article, at: entry.facts.updatedAt })),
  );
  strangers.forEach((story, index) => people.set(story, ids[index] ?? []));
  return people;
}

async function knownPeople(entries: readonly StoryEntry[]): Promise<Set<string>> {
  const named = [...new Set(entries.flatMap(({ authorIds }) => authorIds))];
  return new Set(await database.authors.where(':id').anyOf(named).primaryKeys());
}
