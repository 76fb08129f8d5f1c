import type { Span } from '@/lib/article/article';
import { words } from '@/lib/words/words';
import { MathView } from './MathView';
import { OutsideLink } from './OutsideLink';

/** A run of text with its marks and links. Nothing here can carry markup: spans are data, drawn as elements we choose. */
export function SpansView({ spans }: { spans: readonly Span[] }) {
  return (
    <>
      {spans.map((span, index) => (
        // Spans have no identity and never move within their block.
        <SpanView key={index} span={span} />
      ))}
    </>
  );
}

function SpanView({ span }: { span: Span }) {
  switch (span.kind) {
    case 'text':
      return <>{span.text}</>;
    case 'break':
      return <br />;
    case 'math':
      return <MathView math={span} display="inline" />;
    case 'footnoteRef':
      return (
        <sup class="footnote-ref">
          <a
            href={`#note-${span.note}`}
            id={`ref-${span.note}`}
            aria-label={words.article.footnote(span.label)}
          >
            {span.label}
          </a>
        </sup>
      );
    case 'link':
      return (
        <OutsideLink href={span.href}>
          <SpansView spans={span.spans} />
        </OutsideLink>
      );
    default: {
      const Mark = markElements[span.kind];
      return (
        <Mark>
          <SpansView spans={span.spans} />
        </Mark>
      );
    }
  }
}

const markElements = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  sup: 'sup',
  sub: 'sub',
  mark: 'mark',
  strike: 's',
} as const;
