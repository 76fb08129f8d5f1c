import type { MarkKind, Span } from '@/lib/article/article';
import { findLinkAddress } from '@/lib/extract/dom/web-address';
import { findNoteReference } from '@/lib/extract/footnotes/note-references';
import { readMathSpan } from './read-math';

const MARKS: Record<string, MarkKind> = {
  B: 'strong',
  STRONG: 'strong',
  I: 'emphasis',
  EM: 'emphasis',
  CITE: 'emphasis',
  CODE: 'code',
  KBD: 'code',
  SAMP: 'code',
  TT: 'code',
  SUP: 'sup',
  SUB: 'sub',
  MARK: 'mark',
  S: 'strike',
  DEL: 'strike',
  STRIKE: 'strike',
};

/** The spans of a line of text, white space folded across marks and links. */
export function readSpans(element: Element, base: string): Span[] {
  const run = { endsInSpace: true };
  const spans = readChildren(element, base, run);
  return trimEnd(spans);
}

/** Whether the text so far ends in white space: the next text then starts without. */
interface Run {
  endsInSpace: boolean;
}

function readChildren(element: Element, base: string, run: Run): Span[] {
  const spans: Span[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) addText(child.nodeValue ?? '', spans, run);
    else if (child.nodeType === 1) spans.push(...readElement(child as Element, base, run));
  }
  return joinText(spans);
}

function addText(raw: string, spans: Span[], run: Run): void {
  let text = raw.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' ');
  if (run.endsInSpace) text = text.replace(/^ /, '');
  if (!text) return;
  run.endsInSpace = text.endsWith(' ');
  spans.push({ kind: 'text', text });
}

function readElement(element: Element, base: string, run: Run): Span[] {
  if (element.tagName === 'BR') {
    run.endsInSpace = true;
    return [{ kind: 'break' }];
  }
  if (element.localName === 'math') {
    run.endsInSpace = false;
    return readMathSpan(element);
  }
  const reference = element.tagName === 'A' ? findNoteReference(element) : undefined;
  if (reference) {
    run.endsInSpace = false;
    return [{ kind: 'footnoteRef', ...reference }];
  }
  const spans = readChildren(element, base, run);
  if (!spans.length) return [];
  // The mark of a footnote is raised by itself.
  if (element.tagName === 'SUP' && spans.every((span) => span.kind === 'footnoteRef')) return spans;
  const href = element.tagName === 'A' ? findLinkAddress(element.getAttribute('href'), base) : undefined;
  if (href) return [{ kind: 'link', href, spans }];
  const kind = MARKS[element.tagName];
  return kind ? [{ kind, spans }] : spans;
}

function joinText(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && span.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + span.text };
    else joined.push(span);
  }
  return joined;
}

function trimEnd(spans: readonly Span[]): Span[] {
  const last = spans.at(-1);
  if (!last) return [];
  if (last.kind === 'break') return trimEnd(spans.slice(0, -1));
  if (last.kind === 'text') {
    const text = last.text.trimEnd();
    return text ? [...spans.slice(0, -1), { kind: 'text', text }] : trimEnd(spans.slice(0, -1));
  }
  if ('spans' in last) {
    const inner = trimEnd(last.spans);
    return inner.length ? [...spans.slice(0, -1), { ...last, spans: inner }] : trimEnd(spans.slice(0, -1));
  }
  return [...spans];
}
