import type { Article, Block } from '@/lib/article/article';
import { articleText } from '@/lib/article/article-text';
import { withBlockIds } from '@/lib/article/block-id';
import { canonicalUrl } from '@/lib/article/canonical-url';
import { readingMinutes } from '@/lib/article/reading-time';
import { takeAuthors } from './authors/take-authors';
import { readBlocks } from './blocks/read-blocks';
import { tidyBlocks } from './blocks/tidy-blocks';
import { findBody } from './body/find-body';
import { findStatedBlocks } from './body/stated-blocks';
import { judgeCompleteness } from './body/judge-completeness';
import type { Deadline } from './deadline';
import { Desk } from './desk';
import { countWords } from './dom/count-words';
import { textOf } from './dom/text-of';
import { dropFurniture } from './furniture/drop-furniture';
import { findDates } from './metadata/find-dates';
import { takeDek } from './metadata/take-dek';
import { directionOf, findLanguage } from './metadata/find-language';
import { findSection, findTags } from './metadata/find-section';
import { findStatedMinutes } from './metadata/find-stated-minutes';
import { findHeadline } from './metadata/find-headline';
import { getSite } from './metadata/get-site';
import { openPage } from './page/page';
import { openWithFigure } from './pictures/open-with-figure';
import { takeLead } from './pictures/take-lead';
import { placeStories } from './related/place-stories';
import { takeRelated } from './related/take-related';

/**
 * Reads the article out of a page. `url` is the tab's address. The document is only read: every step works on a private
 * copy. Steps that take something out of the text ('take…') come before those that drop what is left over. With a
 * deadline, reading throws OutOfTime when it has passed.
 */
export function extractArticle(document: Document, options: { url: string; deadline?: Deadline }): Article {
  const page = openPage(document, options.url, options.deadline);
  const headline = findHeadline(page);
  const body = findBody(page, headline);
  const pageLength = textOf(page.body).length;
  const desk = new Desk(page, body.root, body.lines, headline);
  page.deadline.check();
  const statedReadingMinutes = findStatedMinutes(page);
  const section = findSection(page);
  const authors = takeAuthors(desk);
  page.deadline.check();
  // The standfirst first: it may stand between headline and picture, and the text begins after it.
  const dek = takeDek(desk);
  const seen = takeLead(desk);
  page.deadline.check();
  const stories = takeRelated(desk);
  dropFurniture(desk);
  page.deadline.check();

  const storyMarks = new Map<Block, number[]>();
  const found = readBlocks(body.root, {
    base: page.base,
    storiesAt: (element) => desk.storiesAt(element),
    storyMarks,
  });
  page.deadline.check();
  const isMark = (block: Block) => storyMarks.has(block);
  const tidy = tidyBlocks(found, { lead: seen.picture, isMark });
  const { lead, blocks: drafts } = seen.isSeen
    ? { lead: seen.picture, blocks: tidy }
    : openWithFigure(tidy, seen.picture, isMark);
  const stated = findStatedBlocks(page.story?.body, drafts);
  const { blocks, related } = placeStories(stated ?? drafts, storyMarks, stories, withBlockIds);

  const text = articleText({ blocks });
  const language = findLanguage(page);
  return {
    url: canonicalUrl(options.url, page.canonical ?? page.metas.find('og:url')),
    sourceUrl: options.url,
    title: headline.title,
    ...(dek ? { dek } : {}),
    ...(section ? { section } : {}),
    tags: findTags(page),
    site: getSite(page),
    authors,
    ...findDates(page, headline),
    ...(language ? { language } : {}),
    direction: directionOf(text || headline.title),
    ...(lead ? { lead } : {}),
    blocks,
    related,
    wordCount: countWords(text, language),
    readingMinutes: readingMinutes(text.length, language),
    ...(statedReadingMinutes ? { statedReadingMinutes } : {}),
    completeness: judgeCompleteness(page, text),
    receipt: {
      bodyFrom: stated ? 'json-ld' : body.from,
      keptShare: pageLength ? Math.min(1, text.length / pageLength) : 0,
      leftOut: desk.leftOut,
    },
  };
}
