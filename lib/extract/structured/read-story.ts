import { asList, createResolver, decodeEntities, findText, isNode, typesOf } from './json-ld-values';
import { readImages, type StatedImage } from './stated-image';
import { readPeople, type StatedAuthor } from './stated-author';
import { readUpdates, type StatedUpdate } from './stated-update';
import { readJsonLd, type JsonLdNode } from './read-json-ld';

/** What the publisher states about the story in JSON-LD. Every member may be missing, and may be wrong. */
export interface StatedStory {
  headline?: string | undefined;
  alternativeHeadline?: string | undefined;
  description?: string | undefined;
  section?: string | undefined;
  /** As stated: each may be a list. */
  keywords: string[];
  authors: StatedAuthor[];
  /** Every Person of the page, to complete an author who is only named in the byline. */
  people: StatedAuthor[];
  publishedAt?: string | undefined;
  modifiedAt?: string | undefined;
  language?: string | undefined;
  images: StatedImage[];
  /** The text as stated, its line breaks kept. */
  body?: string | undefined;
  /** Entries of a live blog, as far as they have a time. */
  updates: StatedUpdate[];
  isFree?: boolean | undefined;
  /** Selectors of the parts that are not free; of one class or id each. */
  paidParts: string[];
  /** Words of the whole text. */
  wordCount?: number | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
}

const STORY_TYPE = /(Article|BlogPosting|Reportage|Review|Report|LiveBlogPosting|SocialMediaPosting|Recipe)$/;

/** Reads the node that describes this page's story: of several, the one with its address, else the one that says most. */
export function readStory(document: Document, url: string): StatedStory | undefined {
  const nodes = readJsonLd(document);
  const resolve = createResolver(nodes);
  const node = findStoryNode(nodes, url);
  if (!node) return undefined;
  return {
    headline: findText(node['headline']),
    alternativeHeadline: findText(node['alternativeHeadline']),
    description: findText(node['description']),
    section: findText(node['articleSection']),
    keywords: asList(node['keywords']).flatMap((keyword) => findText(keyword) ?? []),
    authors: readPeople(node['author'] ?? node['creator'], resolve, url),
    people: nodes
      .filter((each) => typesOf(each).includes('Person'))
      .flatMap((each) => readPeople(each, resolve, url)),
    publishedAt: findText(node['datePublished']) ?? findText(node['dateCreated']),
    modifiedAt: findText(node['dateModified']),
    language: findText(node['inLanguage']),
    images: readImages([node['image'], node['thumbnailUrl']], resolve, url),
    body: findLongText(node['articleBody']) ?? findLongText(node['text']),
    updates: readUpdates(node['liveBlogUpdate'], resolve),
    isFree: readFree(node['isAccessibleForFree']),
    paidParts: readPaidParts(node['hasPart']),
    wordCount: Number.parseInt(findText(node['wordCount']) ?? '', 10) || undefined,
    publisher: findText(firstNode(node['publisher'], resolve)?.['name']),
    url: findText(node['url']) ?? findText(firstNode(node['mainEntityOfPage'], resolve)?.['@id']),
  };
}

function findStoryNode(nodes: readonly JsonLdNode[], url: string): JsonLdNode | undefined {
  const stories = nodes.filter(
    (node) => typesOf(node).some((type) => STORY_TYPE.test(type)) && node['headline'],
  );
  const path = pathOf(url);
  const named = stories.find((node) =>
    [node['url'], node['mainEntityOfPage'], node['@id']].some((value) => pathOf(addressIn(value)) === path),
  );
  // A fact check may be stated by what it checks, without a headline.
  const check = nodes.find((node) => typesOf(node).includes('ClaimReview'));
  return named ?? stories[0] ?? check;
}

function addressIn(value: unknown): string {
  const first = asList(value)[0];
  if (typeof first === 'string') return first;
  return isNode(first) && typeof first['@id'] === 'string' ? first['@id'] : '';
}

function pathOf(address: string): string {
  const url = URL.parse(address);
  return url && url.pathname.length > 1 ? url.pathname.replace(/\/$/, '') : address;
}

function firstNode(value: unknown, resolve: (value: unknown) => unknown): JsonLdNode | undefined {
  const first = resolve(asList(value)[0]);
  return isNode(first) ? first : undefined;
}

/** Text with its line breaks: most publishers state paragraphs so. */
function findLongText(value: unknown): string | undefined {
  const first = asList(value)[0];
  return typeof first === 'string' ? decodeEntities(first).trim() || undefined : undefined;
}

function readFree(value: unknown): boolean | undefined {
  const text = JSON.stringify(asList(value)[0])?.replaceAll('"', '').toLowerCase();
  if (text === 'true') return true;
  return text === 'false' ? false : undefined;
}

function readPaidParts(value: unknown): string[] {
  return asList(value)
    .filter(isNode)
    .filter((part) => readFree(part['isAccessibleForFree']) === false)
    .flatMap((part) => asList(part['cssSelector']))
    .filter((selector) => typeof selector === 'string')
    .filter((selector) => /^[.#][\w-]+$/.test(selector));
}
