import type { Article, Block, Picture, Span, TableBlock, TableCell } from '@/lib/article/article';
import { blockText, spansText } from '@/lib/article/article-text';
import type { Highlight } from '@/lib/article/highlight';

/**
 * The article as Markdown (CommonMark with GFM tables and strike): headline, dek, who, where and when, text with pictures by
 * address, footnotes; then what the person wrote about it, and what they highlighted, each passage with its note. Whatever Markdown would take for its own in the publisher's text is escaped, so the text reads the same.
 */
export function articleMarkdown(
  article: Article,
  highlights: readonly Highlight[] = [],
  storyNote?: string,
): string {
  const { authors, blocks, dek, footnotes = [], lead, publishedAt, site, title, url } = article;
  const facts = [
    authors.map((author) => author.name).join(', '),
    site.name,
    publishedAt?.slice(0, 10) ?? '',
  ].filter(Boolean);
  const parts = [
    `# ${escape(title)}`,
    dek && `*${escape(dek)}*`,
    `${facts.map(escape).join(' · ')}  \n<${url}>`,
    lead && picture(lead),
    ...blocks.map(block),
    ...footnotes.map(
      (note) => `[^${label(note.id)}]: ${indent(note.blocks.map(block).join('\n\n'), '    ').trimStart()}`,
    ),
    (storyNote || highlights.length > 0) && '---',
    ...lines(storyNote ?? ''),
    ...highlights.map((highlight) =>
      [quoted(lines(highlight.quote)), ...lines(highlight.note ?? '')].filter(Boolean).join('\n\n'),
    ),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'paragraph':
      return inline(one.spans);
    case 'question':
      return marked('**', one.spans);
    case 'heading':
      return heading(one.level, oneLine(inline(one.spans)));
    case 'list':
      return one.items
        .map((item, index) => listItem(one.ordered ? `${(one.start ?? 1) + index}.` : '-', item))
        .join('\n');
    case 'quote':
      return quoted([...one.blocks.map(block), one.cite ? `— ${escape(one.cite)}` : '']);
    case 'pullquote':
      return quoted([inline(one.spans), one.cite ? `— ${escape(one.cite)}` : '']);
    case 'figure':
      return [...one.pictures.map(picture), caption(one.caption, one.credit)].filter(Boolean).join('\n\n');
    case 'table':
      return [caption(one.caption, undefined), table(one.rows)].filter(Boolean).join('\n\n');
    case 'code': {
      // A fence longer than any run of backticks inside.
      const longest = Math.max(0, ...(one.text.match(/`+/g) ?? []).map((run) => run.length));
      const fence = '`'.repeat(Math.max(3, longest + 1));
      // One word, so that nothing of a page's choice ends the line.
      return `${fence}${/^[\w+#.-]*/.exec(one.language ?? '')?.[0]}\n${one.text}\n${fence}`;
    }
    case 'math':
      return `$$\n${formula(one.tex ?? blockText(one))}\n$$`;
    case 'embed':
      return [
        `[${escape(one.title ?? one.provider)}](<${one.url}>)`,
        one.text ? quoted([escape(one.text)]) : '',
      ]
        .filter(Boolean)
        .join('\n\n');
    case 'rule':
      return '---';
    case 'note':
      return quoted(one.blocks.map(block));
    case 'answer':
      return one.blocks.map(block).join('\n\n');
    case 'update': {
      const head = [one.timeText ?? one.at, one.title].filter((text) => text !== undefined);
      return [head.length ? heading(3, head.map(escape).join(' · ')) : '', ...one.blocks.map(block)]
        .filter(Boolean)
        .join('\n\n');
    }
  }
}

function inline(spans: readonly Span[]): string {
  return spans.map(span).join('');
}

function span(one: Span): string {
  switch (one.kind) {
    case 'text':
      return escape(one.text);
    case 'break':
      return '  \n';
    case 'link':
      return `[${inline(one.spans)}](<${address(one.href)}>)`;
    case 'footnoteRef':
      return `[^${label(one.note)}]`;
    case 'math':
      // Without its source only the signs of a formula are known.
      return one.tex ? `$${formula(one.tex)}$` : escape(spansText([one]));
    case 'code':
      return code(one.spans.map(rawText).join(''));
    case 'strong':
      return marked('**', one.spans);
    case 'emphasis':
      return marked('*', one.spans);
    case 'strike':
      return marked('~~', one.spans);
    case 'sup':
    case 'sub':
    case 'mark':
      return inline(one.spans);
  }
}

/** Markdown wants a mark to touch the words: the space at the ends stays outside. */
function marked(mark: string, spans: readonly Span[]): string {
  const text = inline(spans);
  const core = text.trim();
  return core ? text.replace(core, () => `${mark}${core}${mark}`) : text;
}

function rawText(one: Span): string {
  if (one.kind === 'text') return one.text;
  return 'spans' in one ? one.spans.map(rawText).join('') : '';
}

/** Between more backticks than stand in it (CommonMark, 6.1). */
function code(text: string): string {
  const plain = fold(text);
  if (!plain.trim()) return plain;
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** Number signs at a heading's end are taken for a part of its frame. */
function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${text.replace(/(?<=^| )#+$/, String.raw`\$&`)}`;
}

/** A page may call its notes anything; Markdown ends a name at a bracket or a space, and what begins with '<' could be markup. */
function label(note: string): string {
  return note.replaceAll(/[^\p{L}\p{N}_.-]/gu, '-');
}

/** TeX as it means the same and means nothing to Markdown: no markup, no link, no end of the paragraph, no block of code. */
function formula(tex: string): string {
  return tex
    .replaceAll('<', '\\lt ')
    .replaceAll('>', '\\gt ')
    .replaceAll('](', ']{}(')
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll(/^(?=```|~~~)/gm, '{}');
}

/** The URL parser leaves nearly everything in a mail address as it is, and brackets in every address. */
function address(href: string): string {
  return href.replaceAll(/[<>\\\s]/g, encodeURIComponent).replaceAll(/[[\]]/g, String.raw`\$&`);
}

function cell({ spans }: TableCell): string {
  return oneLine(inline(spans)).replaceAll('|', '\\|');
}

/** Where Markdown has room for one line only. */
function oneLine(text: string): string {
  return text.replaceAll(/ *\n/g, ' ');
}

/** What the person marked and wrote has lines of its own. */
function lines(text: string): string[] {
  return text.split('\n').map(escape);
}

function picture(one: Picture): string {
  return [`![${escape(one.alt ?? '')}](<${one.src}>)`, caption(one.caption, one.credit)]
    .filter(Boolean)
    .join('\n\n');
}

function caption(text: string | undefined, credit: string | undefined): string {
  const both = [text, credit && `(${credit})`].filter(Boolean).join(' ');
  return both && `*${escape(both)}*`;
}

function listItem(mark: string, blocks: readonly Block[]): string {
  const text = blocks.map(block).join('\n\n');
  return `${mark} ${indent(text, ' '.repeat(mark.length + 1)).trimStart()}`;
}

function table(source: TableBlock['rows']): string {
  const [head = [], ...body] = inColumns(source);
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/**
 * Markdown knows no cell that reaches over others: those it covers are empty, and what follows stands in its own column. Columns in
 * which no cell begins are left out, however far a page says that one reaches.
 */
function inColumns(rows: TableBlock['rows']): string[][] {
  /** For each column, the first row that is not covered from above. */
  const free: number[] = [];
  const placed = rows.map((row, index) => {
    const texts = new Map<number, string>();
    let column = 0;
    for (const one of row) {
      while ((free[column] ?? 0) > index) column++;
      texts.set(column, cell(one));
      const after = column + (one.colSpan ?? 1);
      for (; column < after; column++) free[column] = index + (one.rowSpan ?? 1);
    }
    return texts;
  });
  const columns = [...new Set(placed.flatMap((texts) => [...texts.keys()]))].toSorted((a, b) => a - b);
  return placed.map((texts) => columns.map((column) => texts.get(column) ?? ''));
}

function quoted(parts: string[]): string {
  return indent(parts.filter(Boolean).join('\n\n'), '> ');
}

function indent(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => `${by}${line}`.trimEnd())
    .join('\n');
}

/** White space is one space, as the reader draws it; what does not break keeps. */
function fold(text: string): string {
  return text.replaceAll(/[\t\n\r\f ]+/g, ' ');
}

/** Characters that mean something to Markdown anywhere in a line, and those that do at its start. */
function escape(text: string): string {
  return fold(text)
    .replaceAll(/[\\`*_[\]<>~$]|&(?=#?\w+;)/g, String.raw`\$&`)
    .replace(/^( ?)([#=+-]|\d{1,9}[.)])(?=[ =-]|$)/, (_, space: string, mark: string) =>
      mark.length > 1 ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
    );
}
