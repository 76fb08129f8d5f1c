import type { Article, Block, Picture, Span } from '@/lib/article/article';
import { blockText } from '@/lib/article/article-text';

/**
 * The article as Markdown (CommonMark with GFM tables and strike): headline, dek, who, where and when, text with pictures by
 * address, footnotes. Whatever Markdown would take for its own in the publisher's text is escaped, so the text reads the same.
 */
export function articleMarkdown(article: Article): string {
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
      (note) => `[^${note.id}]: ${indent(note.blocks.map(block).join('\n\n'), '    ').trimStart()}`,
    ),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'paragraph':
      return inline(one.spans);
    case 'question':
      return `**${inline(one.spans)}**`;
    case 'heading':
      return `${'#'.repeat(one.level)} ${inline(one.spans)}`;
    case 'list':
      return one.items
        .map((item, index) => listItem(one.ordered ? `${(one.start ?? 1) + index}.` : '-', item))
        .join('\n');
    case 'quote':
      return quoted([...one.blocks.map(block), one.cite ? `— ${escape(one.cite)}` : '']);
    case 'pullquote':
      return quoted([inline(one.spans), one.cite ? `— ${escape(one.cite)}` : '']);
    case 'figure':
      return [...one.pictures.map(picture), one.pictures.length > 1 ? caption(one.caption, one.credit) : '']
        .filter(Boolean)
        .join('\n\n');
    case 'table':
      return table(one.rows.map((row) => row.map((cell) => inline(cell.spans).replaceAll('|', '\\|'))));
    case 'code': {
      // A fence longer than any run of backticks inside.
      const longest = Math.max(0, ...(one.text.match(/`+/g) ?? []).map((run) => run.length));
      const fence = '`'.repeat(Math.max(3, longest + 1));
      return `${fence}${one.language ?? ''}\n${one.text}\n${fence}`;
    }
    case 'math':
      return `$$\n${blockText(one)}\n$$`;
    case 'embed':
      return `[${escape(one.title ?? one.provider)}](<${one.url}>)`;
    case 'rule':
      return '---';
    case 'note':
      return quoted(one.blocks.map(block));
    case 'answer':
      return one.blocks.map(block).join('\n\n');
    case 'update': {
      const head = [one.timeText ?? one.at, one.title].filter((text) => text !== undefined);
      return [head.length ? `### ${head.map(escape).join(' · ')}` : '', ...one.blocks.map(block)]
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
      return `[${inline(one.spans)}](<${one.href}>)`;
    case 'footnoteRef':
      return `[^${one.note}]`;
    case 'math':
      return one.tex ? `$${one.tex}$` : '';
    case 'code':
      return `\`${one.spans.map(rawText).join('')}\``;
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
  if (one.kind === 'text') return one.text.replaceAll('`', 'ˋ');
  return 'spans' in one ? one.spans.map(rawText).join('') : '';
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

function table(rows: string[][]): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const line = (cells: string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n');
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

/** Characters that mean something to Markdown anywhere in a line, and those that do at its start. */
function escape(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>~$]/g, String.raw`\$&`)
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, (_, space: string, mark: string) =>
      mark.length > 1 ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
    );
}
