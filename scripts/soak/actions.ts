import type { Article } from '@/lib/article/article';
import { pick } from '../random.ts';
import type { Model, ModelStory } from './model.ts';
import type { LibraryOnDisk } from './read-library.ts';

/** Something a person does: what is said to the background, and what is then so. */
export interface Action {
  message: { name: string; data: object };
  after: Model;
}

const tags = ['sea', 'trade', 'weather', 'rail', 'later'];
const colours = ['yellow', 'green', 'blue', 'pink'];

/** An action that is possible now; the same for the same random numbers. */
export function nextAction(random: () => number, model: Model, disk: LibraryOnDisk, step: number): Action {
  const kept = Object.entries(model.stories).filter(([, story]) => !story.binned);
  const binned = Object.entries(model.stories).filter(([, story]) => story.binned);
  const marks = Object.entries(model.highlights).filter(
    ([, { url }]) => model.stories[url]?.binned === false,
  );
  const after = structuredClone(model);
  const some = <T>(all: T[]) => all.filter(() => random() < 3 / all.length).slice(0, 5);
  const change = (
    chosen: [string, ModelStory][],
    name: string,
    data: object,
    to: (story: ModelStory) => void,
  ) => {
    for (const [url] of chosen) to(after.stories[url] as ModelStory);
    return { message: { name, data: { ids: chosen.map(([url]) => disk.idOf[url]), ...data } }, after };
  };
  const once = (wanted: object) => ({ changeId: `soak-${step}`, change: wanted });
  const possible: (() => Action | undefined)[] = [
    () => {
      const isNew = kept.length < 4 || (random() < 0.7 && kept.length < 400);
      const [url, before] = isNew ? [`https://courier.example/${step}`, undefined] : pick(random, kept);
      const revision = (before?.revision ?? 0) + 1;
      const article = storyOf(url, revision);
      const fresh = { binned: false, favourite: false, archived: false, tags: [] };
      after.stories[url] = { ...fresh, ...before, title: article.title, revision };
      return { message: { name: 'saveArticle', data: { article, saveId: `soak-${step}` } }, after };
    },
    () => {
      const on = random() < 0.6;
      const shelf = random() < 0.5 ? ('favourite' as const) : ('archived' as const);
      return change(some(kept), 'changeArticles', once({ kind: shelf, on }), (story) => (story[shelf] = on));
    },
    () => {
      const [tag, on] = [pick(random, tags), random() < 0.6];
      return change(some(kept), 'changeArticles', once({ kind: 'tag', tag, on }), (story) => {
        const others = story.tags.filter((one) => one !== tag);
        story.tags = (on ? [...others, tag] : others).toSorted();
      });
    },
    () => change(some(kept).slice(0, 2), 'removeArticles', {}, (story) => (story.binned = true)),
    () => change(some(binned), 'restoreArticles', {}, (story) => (story.binned = false)),
    () => {
      const [gone] = some(binned);
      if (!gone) return undefined;
      const [url] = gone;
      delete after.stories[url];
      for (const [quote, mark] of Object.entries(after.highlights))
        if (mark.url === url) delete after.highlights[quote];
      const data = { ids: [disk.idOf[url]], ...once({ kind: 'deleted' }) };
      return { message: { name: 'changeArticles', data }, after };
    },
    () => {
      const used = [...new Set(kept.flatMap(([, story]) => story.tags))].toSorted();
      if (used.length === 0) return undefined;
      const [tag, to] = [pick(random, used), pick(random, tags)];
      for (const story of Object.values(after.stories))
        story.tags = [...new Set(story.tags.map((one) => (one === tag ? to : one)))].toSorted();
      return { message: { name: 'renameTag', data: { tag, to } }, after };
    },
    () => {
      if (kept.length === 0) return undefined;
      const [url] = pick(random, kept);
      const [quote, colour] = [`passage ${step}`, pick(random, colours)];
      after.highlights[quote] = { url, colour, removed: false };
      const draft = { articleId: disk.idOf[url], block: 'a', quote, prefix: '', suffix: '', colour };
      return { message: { name: 'addHighlight', data: { draft } }, after };
    },
    () => {
      if (marks.length === 0) return undefined;
      const [quote] = pick(random, marks);
      const mark = after.highlights[quote];
      if (!mark) return undefined;
      const id = disk.highlightIdOf[quote];
      if (random() < 0.5) {
        const changed = { colour: pick(random, colours), note: `note ${step}` };
        Object.assign(mark, changed);
        return { message: { name: 'changeHighlight', data: { id, change: changed } }, after };
      }
      mark.removed = !mark.removed;
      return {
        message: { name: mark.removed ? 'removeHighlight' : 'restoreHighlight', data: { id } },
        after,
      };
    },
  ];
  // A save is what happens most.
  const choices = [possible[0], possible[0], possible[0], ...possible];
  for (;;) {
    const action = pick(random, choices)?.();
    if (action && (action.message.data as { ids?: unknown[] }).ids?.length !== 0) return action;
  }
}

/** A story whose word 'story<number>' is in no other; its headline ends with its revision. */
function storyOf(url: string, revision: number): Article {
  const number = url.split('/').at(-1) ?? '';
  const text = `Told on story${number} for the time of ${revision}. ${'The harbour was quiet and the boats came home. '.repeat(10)}`;
  return {
    url,
    sourceUrl: url,
    title: `Story ${number}, told ${revision}`,
    tags: [],
    site: { name: 'The Courier', domain: 'courier.example' },
    authors: [{ name: `Writer ${Number(number) % 5}`, kind: 'person' }],
    language: 'en',
    direction: 'ltr',
    blocks: [{ id: 'a', kind: 'paragraph', spans: [{ kind: 'text', text }] }],
    related: [],
    wordCount: 100,
    readingMinutes: { low: 1, high: 1 },
    completeness: 'full',
    receipt: { bodyFrom: 'readability', keptShare: 0.5, leftOut: [] },
  };
}
