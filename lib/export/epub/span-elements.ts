import type { MarkKind, Span } from '@/lib/article/article';
import { cutAtMarks, type LeafMark } from '@/lib/article/leaf-marks';
import { spanLength } from '@/lib/article/running-text';
import { type Child, element } from '@/lib/export/xml/xml';
import { bookAddress } from './book-address';
import { mathElement } from './math-element';
import type { StoryContext } from './story-context';

const markElements: Record<MarkKind, string> = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  sup: 'sup',
  sub: 'sub',
  mark: 'mark',
  strike: 's',
};

/** The text of a leaf, with its marks, links and what is highlighted of it. */
export function leafSpans(leaf: string, spans: readonly Span[], context: StoryContext): Child {
  return spanElements(spans, { context, marks: context.marks.get(leaf) ?? [], isInLink: false }, 0);
}

/** The same for a leaf of plain text. */
export function leafText(leaf: string, text: string, { marks }: StoryContext): Child {
  return markedText(text, 0, marks.get(leaf) ?? []);
}

interface Inside {
  context: StoryContext;
  marks: readonly LeafMark[];
  /** A link in a link is no XHTML. */
  isInLink: boolean;
}

function spanElements(spans: readonly Span[], inside: Inside, start: number): Child {
  let next = start;
  return spans.map((span) => {
    const from = next;
    next += spanLength(span);
    return spanElement(span, inside, from);
  });
}

function spanElement(span: Span, inside: Inside, start: number): Child {
  switch (span.kind) {
    case 'text':
      return markedText(span.text, start, inside.marks);
    case 'break':
      return element('br');
    case 'math':
      return mathElement(span, 'inline');
    case 'footnoteRef':
      return noteMark(span.note, span.label, inside);
    case 'link': {
      const text = spanElements(span.spans, { ...inside, isInLink: true }, start);
      return inside.isInLink ? text : element('a', { href: bookAddress(span.href) }, text);
    }
    default:
      return element(markElements[span.kind], {}, spanElements(span.spans, inside, start));
  }
}

function noteMark(note: string, label: string, { context, isInLink }: Inside): Child {
  const number = context.notes.get(note);
  if (number === undefined || isInLink) return element('sup', {}, label);
  const id = context.marked.has(number) ? undefined : `ref-${number}`;
  context.marked.add(number);
  const attributes = { id, href: `#note-${number}`, 'epub:type': 'noteref', role: 'doc-noteref' };
  return element('sup', {}, element('a', attributes, label));
}

function markedText(text: string, start: number, marks: readonly LeafMark[]): Child {
  if (marks.length === 0) return text;
  return cutAtMarks(text, start, marks).map(({ highlights, text: piece }) => {
    const top = highlights.at(-1);
    return top ? element('mark', { class: top.colour }, piece) : piece;
  });
}
