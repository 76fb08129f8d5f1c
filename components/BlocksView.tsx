import type { Block, HeadingBlock, ListBlock, NoteBlock, UpdateBlock } from '@/lib/article/article';
import { titleLeaf } from '@/lib/article/running-text';
import { words } from '@/lib/words/words';
import { CodeView } from './CodeView';
import { FigureView } from './FigureView';
import { LeafSpans, LeafText } from './LeafSpans';
import { MathView } from './MathView';
import { OutsideLink } from './OutsideLink';
import { TableView } from './TableView';

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
        <p dir="auto" data-leaf={block.id}>
          <LeafSpans leaf={block.id} spans={block.spans} />
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
          <p dir="auto" data-leaf={block.id}>
            <LeafSpans leaf={block.id} spans={block.spans} />
          </p>
          {block.cite && <footer>{block.cite}</footer>}
        </blockquote>
      );
    case 'figure':
      return <FigureView figure={block} id={block.id} />;
    case 'table':
      return <TableView block={block} />;
    case 'code':
      return <CodeView block={block} />;
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
        <p class="question" dir="auto" data-leaf={block.id}>
          <span class="visually-hidden" lang={words.language}>
            {words.article.question}:{' '}
          </span>
          <LeafSpans leaf={block.id} spans={block.spans} />
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

function HeadingView({ block }: { block: HeadingBlock & { id: string } }) {
  const Heading = `h${block.level}` as const;
  return (
    <Heading dir="auto" data-leaf={block.id}>
      <LeafSpans leaf={block.id} spans={block.spans} />
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

function NoteView({ block }: { block: NoteBlock }) {
  const title = block.purpose === 'correction' ? words.article.correction : words.article.editorNote;
  return (
    <aside class="note" aria-label={title}>
      <p class="note-title" lang={words.language} dir={words.direction}>
        {title}
      </p>
      <BlocksView blocks={block.blocks} />
    </aside>
  );
}

function UpdateView({ block }: { block: UpdateBlock & { id: string } }) {
  const time = block.timeText ?? (block.at && words.article.clock(block.at));
  return (
    <section class="update">
      {time && <time dateTime={block.at}>{time}</time>}
      {block.title && (
        <h3 dir="auto" data-leaf={titleLeaf(block.id)}>
          <LeafText leaf={titleLeaf(block.id)} text={block.title} />
        </h3>
      )}
      <BlocksView blocks={block.blocks} />
    </section>
  );
}
