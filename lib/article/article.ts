/**
 * The one article shape. Extraction makes it, the library keeps it, components draw it.
 *
 * Everything is JSON-shaped: the same object can be a message, a database row and a test fixture. Dates are
 * ISO 8601 strings, addresses are absolute `http(s)` URLs (a link may also be `mailto:`), text is plain text with
 * white space folded. There is no markup anywhere: the page is hostile, and what is not in these types cannot be shown.
 */
export interface Article {
  /** Canonical address: the identity of the story. See canonical-url.ts. */
  url: string;
  /** The address in the tab when the page was read. */
  sourceUrl: string;
  /** Headline, without the name of the site. */
  title: string;
  /** Standfirst: the sentence or two between headline and text. Never repeated in the blocks. */
  dek?: string;
  /** Kicker or section, as the publisher writes it. */
  section?: string;
  /** Topic words the publisher gave. */
  tags: string[];
  site: Site;
  /** In byline order. */
  authors: Author[];
  publishedAt?: string;
  modifiedAt?: string;
  /** BCP 47. */
  language?: string;
  direction: Direction;
  /** The picture that opens the story. It is not repeated in the blocks. */
  lead?: Picture;
  blocks: Block[];
  footnotes?: Footnote[];
  /** The publisher's own 'read also', in page order. */
  related: RelatedStory[];
  wordCount: number;
  /** Our own estimate, in minutes, as a range. See reading-time.ts. */
  readingMinutes: MinuteRange;
  /** What the page itself says ('2 min read'), in minutes. */
  statedReadingMinutes?: number;
  completeness: Completeness;
  receipt: Receipt;
}

export type Direction = 'ltr' | 'rtl';

/**
 * 'cut': a paywall or 'continue reading' ended the text. 'doubtful': the text may not be an article at all. 'none': the page was never
 * read, an imported link; there are no blocks.
 */
export type Completeness = 'full' | 'cut' | 'doubtful' | 'none';

export interface MinuteRange {
  low: number;
  high: number;
}

export interface Site {
  name: string;
  /** Host without 'www.'. */
  domain: string;
  iconUrl?: string;
}

export interface Author {
  name: string;
  kind: 'person' | 'organization';
  /** 'Senior News Editor'. */
  role?: string;
  bio?: string;
  avatarUrl?: string;
  profileUrl?: string;
  /** Other pages of the author: social profiles, own site. */
  links?: string[];
}

export interface Picture {
  src: string;
  /** Pixels, as the page declares them or the file has them; together they reserve the space. */
  width?: number;
  height?: number;
  alt?: string;
  caption?: string;
  /** Photographer and agency, kept apart from the caption. */
  credit?: string;
}

export interface RelatedStory {
  title: string;
  url: string;
  teaser?: string;
  imageUrl?: string;
  /** 'inline' stood between two blocks of the text, 'after' below its end. */
  placement: 'inline' | 'after';
  /** Id of the block it stood after; none when it stood before the first. */
  afterBlock?: string;
}

export interface Footnote {
  /** What a FootnoteRef points at. */
  id: string;
  /** As printed: '1', '*', 'a'. */
  label: string;
  blocks: Block[];
}

/** What was kept and what was dropped, for the person ('left out: 1 donation box') and for debugging. */
export interface Receipt {
  /** Which step found the text: 'scored lines', 'json-ld' … */
  bodyFrom: string;
  /** Share of the page's visible words that the blocks hold, 0 to 1. */
  keptShare: number;
  leftOut: LeftOut[];
}

export interface LeftOut {
  reason: LeftOutReason;
  /** The start of what was left out, at most 280 characters, so that a person can judge. */
  text: string;
  /** Name of the rule that dropped it. */
  rule: string;
}

export type LeftOutReason =
  | 'advertisement'
  | 'author' // byline and author card: shown as data
  | 'comments'
  | 'donation'
  | 'headline' // headline, dek, date or picture said again
  | 'legal'
  | 'navigation'
  | 'newsletter'
  | 'paywall'
  | 'related' // shown as data
  | 'share'
  | 'tags'
  | 'other';

/** Every block carries an id that stays the same as long as its text does. See block-id.ts. */
export type Block = { id: string } & BlockContent;

export type BlockContent =
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | QuoteBlock
  | PullquoteBlock
  | FigureBlock
  | TableBlock
  | CodeBlock
  | MathBlock
  | EmbedBlock
  | RuleBlock
  | NoteBlock
  | QuestionBlock
  | AnswerBlock
  | UpdateBlock;

export interface ParagraphBlock {
  kind: 'paragraph';
  spans: Span[];
}

export interface HeadingBlock {
  kind: 'heading';
  level: 2 | 3 | 4 | 5 | 6;
  spans: Span[];
}

export interface ListBlock {
  kind: 'list';
  ordered: boolean;
  /** First number of an ordered list, when it is not 1. */
  start?: number;
  items: Block[][];
}

export interface QuoteBlock {
  kind: 'quote';
  blocks: Block[];
  cite?: string;
}

/** A sentence set large; kept only when the text does not already say it. */
export interface PullquoteBlock {
  kind: 'pullquote';
  spans: Span[];
  cite?: string;
}

export interface FigureBlock {
  kind: 'figure';
  /** More than one makes a gallery. */
  pictures: Picture[];
  /** Of the whole gallery; a picture's own stands in the picture. */
  caption?: string;
  credit?: string;
}

export interface TableBlock {
  kind: 'table';
  caption?: string;
  rows: TableCell[][];
}

export interface TableCell {
  header: boolean;
  spans: Span[];
  colSpan?: number;
  rowSpan?: number;
}

export interface CodeBlock {
  kind: 'code';
  /** Line breaks and indentation as written. */
  text: string;
  language?: string;
}

export interface MathBlock {
  kind: 'math';
  tex?: string;
  tree?: MathNode;
}

/** A MathML element as data: only the presentation elements that math-elements.ts names. */
export interface MathNode {
  element: string;
  text?: string;
  children?: MathNode[];
}

/** A video, a post, a chart: shown as a link card, never loaded. */
export interface EmbedBlock {
  kind: 'embed';
  provider: string;
  url: string;
  title?: string;
  /** Text of an embedded post. */
  text?: string;
}

export interface RuleBlock {
  kind: 'rule';
}

export interface NoteBlock {
  kind: 'note';
  purpose: 'editor' | 'correction';
  blocks: Block[];
}

export interface QuestionBlock {
  kind: 'question';
  spans: Span[];
}

export interface AnswerBlock {
  kind: 'answer';
  blocks: Block[];
}

/** One entry of a live blog. */
export interface UpdateBlock {
  kind: 'update';
  at?: string;
  /** The time as the page prints it, when it gives no exact one. */
  timeText?: string;
  title?: string;
  blocks: Block[];
}

export type Span =
  | { kind: 'text'; text: string }
  | { kind: 'link'; href: string; spans: Span[] }
  | { kind: MarkKind; spans: Span[] }
  | { kind: 'math'; tex?: string; tree?: MathNode }
  | { kind: 'footnoteRef'; note: string; label: string }
  | { kind: 'break' };

export type MarkKind = 'strong' | 'emphasis' | 'code' | 'sup' | 'sub' | 'mark' | 'strike';
