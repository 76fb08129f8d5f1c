import type { Span } from '@/lib/article/article';

/** The spans without the first characters of their text, and without the white space after these. */
export function dropStart(spans: readonly Span[], characters: number): Span[] {
  return drop(spans, { left: characters, isTrimming: true });
}

interface Cut {
  left: number;
  isTrimming: boolean;
}

function drop(spans: readonly Span[], cut: Cut): Span[] {
  return spans.flatMap((span): Span[] => {
    if (!cut.left && !cut.isTrimming) return [span];
    if (span.kind === 'text') {
      const rest = span.text.slice(cut.left);
      cut.left -= span.text.length - rest.length;
      const text = cut.left ? '' : rest.trimStart();
      if (text) cut.isTrimming = false;
      return text ? [{ kind: 'text', text }] : [];
    }
    if (span.kind === 'break' || !('spans' in span)) {
      if (span.kind !== 'break' && !cut.left) cut.isTrimming = false;
      return span.kind === 'break' ? [] : [span];
    }
    const inner = drop(span.spans, cut);
    return inner.length ? [{ ...span, spans: inner }] : [];
  });
}
