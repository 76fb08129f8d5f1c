import type { Article, Block } from '@/lib/article/article';
import { articleText } from '@/lib/article/article-text';
import { withBlockIds } from '@/lib/article/block-id';
import { canonicalUrl } from '@/lib/article/canonical-url';
import { readingMinutes } from '@/lib/article/reading-time';
import { takeAuthors } from './authors/take-authors';
import { groupNotes } from './blocks/group-notes';
import { joinCredits } from './blocks/join-credits';
import { readBlocks, type BlockOptions } from './blocks/read-blocks';
import { tidyBlocks } from './blocks/tidy-blocks';
import { findBody } from './body/find-body';
import { findStatedBlocks } from './body/stated-blocks';
import { judgeCompleteness } from './body/judge-completeness';
import type { Deadline } from './deadline';
import { Desk } from './desk';
import { countWords } from './dom/count-words';
import { readFootnotes } from './footnotes/read-footnotes';
import { takeFootnotes } from './footnotes/take-footnotes';
import { dropFurniture } from './furniture/drop-furniture';
import { findDates } from './metadata/find-dates';
import { takeDek } from './metadata/take-dek';
import { directionOf, findLanguage, findStatedLanguage } from './metadata/find-language';
import { findSection } from './metadata/find-section';
import { findStatedMinutes } from './metadata/find-stated-minutes';
import { findTags } from './metadata/find-tags';
import { findHeadline } from './metadata/find-headline';
import { getSite } from './metadata/get-site';
import { openPage, type Page } from './page/page';
import { openWithFigure } from './pictures/open-with-figure';
import { takeLead } from './pictures/take-lead';
import { groupAnswers } from './questions/group-answers';
import { groupUpdates } from './updates/group-updates';
import { stateUpdates } from './updates/state-updates';
import { takeUpdates } from './updates/take-updates';
import { placeStories } from './related/place-stories';
import { takeRelated } from './related/take-related';
import { finish, type Steps } from './steps';

/** Reads the article out of a page at one go. `url` is the tab's address. The document is only read. */
export function extractArticle(document: Document, options: { url: string }): Article {
  return finish(extractInSteps(document, options));
}

/**
 * The same in steps. The document is read in the first; all others work on a private copy. Steps that take something out of the text
 * ('take…') come before those that drop what is left over. With a deadline, a step throws OutOfTime when it has passed.
 */
export function* extractInSteps(
  document: Document,
  options: { url: string; deadline?: Deadline },
): Steps<Article> {
  const page = openPage(document, options.url, options.deadline);
  yield;
  const headline = findHeadline(page);
  const body = yield* findBody(page, headline);
  const desk = new Desk(page, body.root, body.lines, headline);
  const statedReadingMinutes = findStatedMinutes(page, headline);
  const section = findSection(page);
  const authors = takeAuthors(desk);
  yield;
  // The standfirst first: it may stand between headline and picture, and the text begins after it.
  const dek = takeDek(desk, authors);
  const seen = takeLead(desk);
  yield;
  const notes = takeFootnotes(desk);
  const updates = takeUpdates(desk);
  yield;
  const stories = takeRelated(desk);
  yield;
  dropFurniture(desk);
  yield;

  const storyMarks = new Map<Block, number[]>();
  const reading: BlockOptions = {
    base: page.base,
    storiesAt: (element) => desk.storiesAt(element),
    updateAt: (element) => updates.get(element),
    storyMarks,
  };
  const found = readBlocks(body.root, reading);
  const footnotes = readFootnotes(notes, (element) => withBlockIds(readBlocks(element, reading)));
  yield;
  const isMark = (block: Block) => storyMarks.has(block);
  const told = stateUpdates(groupUpdates(groupNotes(found), isMark), page.story?.updates ?? [], isMark);
  const grouped = groupAnswers(told, isMark);
  const tidy = tidyBlocks(grouped, { lead: seen.picture, isMark });
  const opening = seen.isSeen
    ? { lead: seen.picture, blocks: tidy }
    : openWithFigure(tidy, seen.picture, isMark);
  const { lead, blocks: drafts } = joinCredits(opening.blocks, opening.lead, isMark);
  yield;
  const stated = findStatedBlocks(page.story?.body, drafts);
  const { blocks, related } = placeStories(stated ?? drafts, storyMarks, stories, withBlockIds);

  const text = articleText({ blocks });
  const statedLanguage = findStatedLanguage(page, body.root);
  const language = findLanguage(text, statedLanguage);
  return {
    url: canonicalUrl(options.url, page.canonical ?? page.metas.find('og:url')),
    sourceUrl: options.url,
    title: headline.title,
    ...(dek ? { dek } : {}),
    ...(section ? { section } : {}),
    tags: findTags(page),
    site: getSite(page),
    authors,
    // A template writes its dates in the page's language, whatever the story is in.
    ...findDates(desk, statedLanguage ?? language),
    ...(language ? { language } : {}),
    direction: directionOf(text || headline.title),
    ...(lead ? { lead } : {}),
    blocks,
    ...(footnotes.length ? { footnotes } : {}),
    related,
    wordCount: countWords(text, language),
    readingMinutes: readingMinutes(text.length, language),
    ...(statedReadingMinutes ? { statedReadingMinutes } : {}),
    completeness: judgeCompleteness(desk, text, language),
    receipt: {
      bodyFrom: stated ? 'json-ld' : body.from,
      keptShare: keptShare(text, page),
      leftOut: desk.leftOut,
    },
  };
}

/** The text's share of all that the page says, 0 to 1. */
function keptShare(text: string, { lines }: Page): number {
  const all = lines.reduce((sum, line) => sum + line.text.length + 1, 0);
  return all ? Math.min(1, text.length / all) : 0;
}
