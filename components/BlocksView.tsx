import type {
  Block,
  HeadingBlock,
  ListBlock,
  NoteBlock,
  TableBlock,
  UpdateBlock,
} from '@/lib/article/article';
import { words } from '@/lib/words/words';
import { FigureView } from './FigureView';
import { MathView } from './MathView';
import { OutsideLink } from './OutsideLink';
import { SpansView } from './SpansView';

/** The text of an article, block by block. */
export function BlocksView({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block) => (
        <BlockView key={block.id} block={block} />
      ))}
    </>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p dir="auto">
          <SpansView spans={block.spans} />
        </p>
      );
    case 'heading':
      return <HeadingView block={block} />;
    case 'list':
      return <ListView block={block} />;
    case 'quote':
      return (
        <blockquote>
          <BlocksView blocks={block.blocks} />
          {block.cite && <footer>{block.cite}</footer>}
        </blockquote>
      );
    case 'pullquote':
      return (
        <blockquote class="pullquote">
          <p dir="auto">
            <SpansView spans={block.spans} />
          </p>
          {block.cite && <footer>{block.cite}</footer>}
        </blockquote>
      );
    case 'figure':
      return (
        <FigureView
          pictures={block.pictures}
          caption={block.caption ?? block.pictures[0]?.caption}
          credit={block.credit ?? block.pictures[0]?.credit}
        />
      );
    case 'table':
      return <TableView block={block} />;
    case 'code':
      return (
        // Scrolls inside itself, so the keyboard must reach it.
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'math':
      return (
        <div class="formula">
          <MathView math={block} display="block" />
        </div>
      );
    case 'embed':
      return (
        <OutsideLink href={block.url} class="embed">
          <span class="embed-provider">{block.provider}</span>
          {block.title && <span class="embed-title">{block.title}</span>}
          {block.text && <span class="embed-text">{block.text}</span>}
        </OutsideLink>
      );
    case 'rule':
      return <hr />;
    case 'note':
      return <NoteView block={block} />;
    case 'question':
      return (
        <p class="question" dir="auto">
          <span class="visually-hidden">{words.article.question}: </span>
          <SpansView spans={block.spans} />
        </p>
      );
    case 'answer':
      return (
        <div class="answer">
          <BlocksView blocks={block.blocks} />
        </div>
      );
    case 'update':
      return <UpdateView block={block} />;
  }
}

function HeadingView({ block }: { block: HeadingBlock }) {
  const Heading = `h${block.level}` as const;
  return (
    <Heading dir="auto">
      <SpansView spans={block.spans} />
    </Heading>
  );
}

function ListView({ block }: { block: ListBlock }) {
  const items = block.items.map((item, index) => (
    <li key={item[0]?.id ?? index}>
      <BlocksView blocks={item} />
    </li>
  ));
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
}

function TableView({ block }: { block: TableBlock }) {
  return (
    // Wide tables scroll inside themselves, so the keyboard must reach them.
    <div class="table" tabIndex={0} role="group" aria-label={block.caption}>
      <table>
        {block.caption && <caption>{block.caption}</caption>}
        <tbody>
          {block.rows.map((row, rowIndex) => (
            // Cells have no identity of their own and never move.
            <tr key={rowIndex}>
              {row.map((cell, cellIndex) => {
                const Cell = cell.header ? 'th' : 'td';
                return (
                  <Cell key={cellIndex} colSpan={cell.colSpan} rowSpan={cell.rowSpan} dir="auto">
                    <SpansView spans={cell.spans} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NoteView({ block }: { block: NoteBlock }) {
  const title = block.purpose === 'correction' ? words.article.correction : words.article.editorNote;
  return (
    <aside class="note" aria-label={title}>
      <p class="note-title">{title}</p>
      <BlocksView blocks={block.blocks} />
    </aside>
  );
}

function UpdateView({ block }: { block: UpdateBlock }) {
  const time = block.timeText ?? (block.at && words.article.clock(block.at));
  return (
    <section class="update">
      {time && <time dateTime={block.at}>{time}</time>}
      {block.title && <h3 dir="auto">{block.title}</h3>}
      <BlocksView blocks={block.blocks} />
    </section>
  );
}
