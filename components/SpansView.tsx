import type { Span } from '@/lib/article/article';
import type { LeafMark } from '@/lib/article/leaf-marks';
import { spanLength } from '@/lib/article/running-text';
import { FootnoteMark } from './FootnoteMark';
import { MarkedText } from './MarkedText';
import { MathView } from './MathView';
import { OutsideLink } from './OutsideLink';

interface Props {
  spans: readonly Span[];
  /** What is highlighted of the leaf the spans are of. */
  marks?: readonly LeafMark[];
  /** Where the spans begin in their leaf. */
  start?: number;
}

/** A run of text with its marks and links. Nothing here can carry markup: spans are data, drawn as elements we choose. */
export function SpansView({ spans, marks = [], start = 0 }: Props) {
  let next = start;
  return (
    <>
      {spans.map((span, index) => {
        const from = next;
        // Where nothing is marked nobody needs to know where a span begins.
        if (marks.length) next += spanLength(span);
        // Spans have no identity and never move within their block.
        return <SpanView key={index} span={span} marks={marks} start={from} />;
      })}
    </>
  );
}

function SpanView({ span, marks, start }: { span: Span; marks: readonly LeafMark[]; start: number }) {
  switch (span.kind) {
    case 'text':
      return <MarkedText text={span.text} start={start} marks={marks} />;
    case 'break':
      return <br />;
    case 'math':
      return <MathView math={span} display="inline" />;
    case 'footnoteRef':
      return <FootnoteMark note={span.note} label={span.label} />;
    case 'link':
      return (
        <OutsideLink href={span.href}>
          <SpansView spans={span.spans} marks={marks} start={start} />
        </OutsideLink>
      );
    default: {
      const Mark = markElements[span.kind];
      return (
        <Mark>
          <SpansView spans={span.spans} marks={marks} start={start} />
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
