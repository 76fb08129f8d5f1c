import { describe, expect, it } from 'vitest';
import type { Block, BlockContent, Span } from '@/lib/article/article';
import { type Anchor, anchorAt } from '@/lib/article/anchor';
import { findPassage } from '@/lib/article/find-passage';
import type { Highlight } from '@/lib/article/highlight';
import { cutAtMarks, leafMarks } from '@/lib/article/leaf-marks';
import { parseHighlightChange, parseHighlightDraft } from '@/lib/article/parse-highlight';
import { cellLeaf, runningText, spanLength, titleLeaf } from '@/lib/article/running-text';
import { blocks, paragraph } from '@/tests/support/an-article';

const text = (words: string): Span => ({ kind: 'text', text: words });
const river = blocks(
  paragraph('The ferry left at nine, as the log says.'),
  paragraph('The ferry came back at noon with the mail, and nobody waited.'),
  paragraph('Then the fog closed in.'),
);

/** The anchor of the nth time the words stand in the text. */
function mark(of: readonly Block[], words: string, nth = 1): Anchor {
  const running = runningText({ blocks: of });
  let start = -1;
  for (let i = 0; i < nth; i++) start = running.text.indexOf(words, start + 1);
  const anchor = anchorAt(running, { start, end: start + words.length });
  if (!anchor || start < 0) throw new Error(`'${words}' is not in the text.`);
  return anchor;
}

function found(of: readonly Block[], anchor: Anchor): string | undefined {
  const running = runningText({ blocks: of });
  const passage = findPassage(running, anchor);
  return passage && running.text.slice(passage.start, passage.end);
}

describe('the running text', () => {
  it('has every stretch that is drawn, in reading order, and nothing that is not text', () => {
    const contents: BlockContent[] = [
      { kind: 'update', title: 'Ribbon cut', blocks: blocks(paragraph('Cut.')) },
      {
        kind: 'paragraph',
        spans: [
          text('Late'),
          { kind: 'footnoteRef', note: 'n', label: '1' },
          { kind: 'break' },
          { kind: 'strong', spans: [text('indeed')] },
        ],
      },
      {
        kind: 'table',
        rows: [
          [
            { header: true, spans: [text('Year')] },
            { header: false, spans: [] },
          ],
        ],
      },
      { kind: 'code', text: 'a\n  b' },
    ];
    const all = blocks(...contents);
    const { leaves, text: running } = runningText({ blocks: all });
    expect(running).toBe('Ribbon cut\nCut.\nLate\nindeed\nYear\na\n  b');
    expect(leaves.map((leaf) => running.slice(leaf.start, leaf.end))).toEqual([
      'Ribbon cut',
      'Cut.',
      'Late\nindeed',
      'Year',
      'a\n  b',
    ]);
    expect(leaves[0]?.id).toBe(titleLeaf(all[0]?.id ?? ''));
    expect(leaves[3]?.id).toBe(cellLeaf(all[2]?.id ?? '', 0, 0));
    expect(spanLength({ kind: 'strong', spans: [text('ab'), { kind: 'break' }] })).toBe(3);
  });
});

describe('what stands around the text', () => {
  const picture = (src: string, caption?: string) => ({ src, ...(caption && { caption }) });
  const around = {
    title: 'A ferry in the fog',
    dek: 'How the boat of nine came home at noon.',
    lead: { ...picture('https://courier.example/1.jpg', 'The pier at noon'), credit: 'M. Lund' },
    blocks: blocks(
      paragraph('A ferry in the fog is heard before it is seen.'),
      { kind: 'figure', pictures: [picture('https://courier.example/2.jpg', 'The bell')] },
      {
        kind: 'figure',
        pictures: [
          picture('https://courier.example/3.jpg', 'The log'),
          picture('https://courier.example/4.jpg'),
        ],
        caption: 'Two finds',
      },
      { kind: 'table', caption: 'Crossings', rows: [[{ header: false, spans: [text('Nine')] }]] },
    ),
  };

  it('is in the running text where it is drawn, each caption a leaf, and credits are not', () => {
    const { leaves, text: running } = runningText(around);
    const [, figure, gallery, table] = around.blocks.map((block) => block.id);
    expect(leaves.map((leaf) => [leaf.id, leaf.role, running.slice(leaf.start, leaf.end)])).toEqual([
      ['head:headline', 'head', 'A ferry in the fog'],
      ['head:dek', 'head', 'How the boat of nine came home at noon.'],
      ['head:lead:caption', 'caption', 'The pier at noon'],
      [around.blocks[0]?.id, 'text', 'A ferry in the fog is heard before it is seen.'],
      [`${figure}:caption`, 'caption', 'The bell'],
      [`${gallery}:0:caption`, 'caption', 'The log'],
      [`${gallery}:caption`, 'caption', 'Two finds'],
      [`${table}:caption`, 'caption', 'Crossings'],
      [`${table}:0:0`, 'text', 'Nine'],
    ]);
  });

  it('is found again after an update: in a headline and a dek that were changed, under a picture that moved', () => {
    const anchors = ['ferry in', 'came home at noon', 'The bell'].map((words) => {
      const running = runningText(around);
      const start = running.text.indexOf(words);
      return anchorAt(running, { start, end: start + words.length });
    });
    expect(anchors.map((anchor) => anchor?.block)).toEqual([
      'head:headline',
      'head:dek',
      `${around.blocks[1]?.id}:caption`,
    ]);
    const later = {
      ...around,
      title: 'Updated: a ferry in thick fog',
      dek: 'The boat of nine came home at one.',
      blocks: [
        ...around.blocks.slice(2),
        ...blocks(paragraph('It rang all day.'), {
          kind: 'figure',
          pictures: [picture('https://courier.example/5.jpg', 'The bell of the pier')],
        }),
      ],
    };
    const running = runningText(later);
    const inLeaf = anchors.map((anchor) => {
      const passage = anchor && findPassage(running, anchor);
      const leaf = running.leaves.find((one) => passage && passage.start < one.end);
      return [leaf?.role, passage && running.text.slice(passage.start, passage.end)];
    });
    expect(inLeaf).toEqual([
      ['head', 'ferry in'],
      ['head', 'came home at one'],
      ['caption', 'The bell'],
    ]);
  });

  it('gives way to the text where nothing tells which was meant', () => {
    const running = runningText(around);
    const passage = findPassage(running, {
      block: 'imported',
      quote: 'A ferry in the fog',
      prefix: '',
      suffix: '',
    });
    expect(passage?.start).toBe(running.text.indexOf('A ferry in the fog is heard'));
  });
});

describe('a passage', () => {
  it('is anchored by its words without the space around them, and what stands beside it', () => {
    const running = runningText({ blocks: river });
    const anchor = anchorAt(running, { start: 3, end: 10 });
    expect(anchor).toEqual({
      block: river[0]?.id,
      quote: 'ferry',
      prefix: 'The ',
      suffix: ' left at nine, as the log says.\n',
    });
    expect(anchorAt(running, { start: 3, end: 4 })).toBeUndefined();
  });

  it('is the one that was marked, though the same words stand elsewhere', () => {
    const running = runningText({ blocks: river });
    const second = findPassage(running, mark(river, 'The ferry', 2));
    expect(second?.start).toBe(running.leaves[1]?.start);
  });

  it('is found in a paragraph that was changed elsewhere, by what stands beside it', () => {
    const later = blocks(
      paragraph('Correction: The ferry did leave.'),
      paragraph('The ferry left at nine, as the log says.'),
      paragraph('The ferry came back at noon with the mail, and three people waited.'),
    );
    const running = runningText({ blocks: later });
    const passage = findPassage(running, mark(river, 'The ferry', 2));
    expect(running.text.slice(passage?.start, (passage?.start ?? 0) + 19)).toBe('The ferry came back');
  });

  it('is found when its paragraph moved, and when two became one', () => {
    const moved = blocks(paragraph('Then the fog closed in.'), paragraph('The ferry left at nine.'));
    expect(found(moved, mark(river, 'fog closed'))).toBe('fog closed');
    const joined = blocks(
      paragraph('The ferry came back at noon with the mail, and nobody waited. Then the fog closed in.'),
    );
    expect(found(joined, mark(river, 'nobody waited.\nThen the fog'))).toBe('nobody waited. Then the fog');
  });

  it('is found when a word of it was corrected, and though the page now writes other quotation marks', () => {
    const corrected = blocks(
      paragraph('The ferry came back at one with the mail, and nobody waited for it.'),
    );
    expect(found(corrected, mark(river, 'came back at noon with the mail'))).toBe(
      'came back at one with the mail',
    );
    const straight = blocks(paragraph('She said: “We’ll sail – now”, and went.'));
    const curly = blocks(paragraph('She said: "We\'ll sail - now", and went.'));
    expect(found(curly, mark(straight, '“We’ll sail – now”'))).toBe('"We\'ll sail - now"');
  });

  it('is gone when its words are gone, and not taken for something else', () => {
    const rewritten = blocks(paragraph('The ferry is out of service until spring, the council says.'));
    expect(found(rewritten, mark(river, 'came back at noon with the mail'))).toBeUndefined();
    expect(found([], mark(river, 'fog'))).toBeUndefined();
  });

  it('is found in Arabic and Japanese after a correction', () => {
    const arabic = blocks(paragraph('دخلت السفينة الأولى بعد السادسة بقليل، حين انقشع الضباب عن الرصيف.'));
    const arabicLater = blocks(
      paragraph('دخلت السفينة الأولى بعد السابعة بقليل، حين انقشع الضباب عن الرصيف.'),
    );
    expect(found(arabicLater, mark(arabic, 'الأولى بعد السادسة بقليل'))).toBe('الأولى بعد السابعة بقليل');
    const japanese = blocks(paragraph('最初の船が入港したのは朝六時を少し過ぎたころだった。霧が晴れた。'));
    const japaneseLater = blocks(
      paragraph('最初の船が入港したのは朝七時を少し過ぎたころだった。霧が晴れた。'),
    );
    expect(found(japaneseLater, mark(japanese, '入港したのは朝六時を少し過ぎたころだった'))).toBe(
      '入港したのは朝七時を少し過ぎたころだった',
    );
  });

  it('is looked for quickly in a long text that says the same thing again and again', () => {
    const long = blocks(...Array.from({ length: 2000 }, () => paragraph('The same words, over and over. ')));
    const began = performance.now();
    const anchor = { block: 'gone', quote: 'The same words, but not quite these.', prefix: '', suffix: '' };
    findPassage(runningText({ blocks: long }), anchor);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('marks', () => {
  const highlight = (words: string, at: string): Highlight => ({
    ...mark(river, words),
    id: words,
    articleId: 'a',
    colour: 'yellow',
    at,
  });
  const locate = (one: Highlight) => {
    const passage = findPassage(runningText({ blocks: river }), one);
    if (!passage) throw new Error('not found');
    return { highlight: one, passage };
  };

  it('are cut at the leaves they cross, and where they overlap', () => {
    const running = runningText({ blocks: river });
    const across = locate(highlight('log says.\nThe ferry came', '2026-01-01'));
    const over = locate(highlight('ferry came back', '2026-01-02'));
    const marks = leafMarks(running, [over, across]);
    expect([...marks.keys()]).toEqual([river[0]?.id, river[1]?.id]);
    const line = running.text.slice(running.leaves[1]?.start, running.leaves[1]?.end);
    const pieces = cutAtMarks(line, 0, marks.get(river[1]?.id ?? '') ?? []);
    expect(pieces.map((piece) => [piece.text, piece.highlights.length])).toEqual([
      ['The ', 1],
      ['ferry came', 2],
      [' back', 1],
      [' at noon with the mail, and nobody waited.', 0],
    ]);
    // The one that was made last is on top.
    expect(pieces[1]?.highlights.at(-1)?.id).toBe('ferry came back');
  });

  it('leave a text that they do not touch in one piece', () => {
    expect(cutAtMarks('The log', 10, [{ highlight: highlight('fog', ''), start: 2, end: 10 }])).toEqual([
      { text: 'The log', highlights: [] },
    ]);
  });
});

describe('what a page sends', () => {
  const draft = { articleId: 'a', block: 'b', quote: 'q', prefix: '', suffix: '', colour: 'blue' };

  it('is taken member by member, and refused when it is no highlight', () => {
    expect(parseHighlightDraft({ ...draft, note: 'mine', id: 'x', extra: 1 })).toEqual({
      ...draft,
      note: 'mine',
    });
    expect(parseHighlightDraft({ ...draft, colour: 'red' })).toBeUndefined();
    expect(parseHighlightDraft({ ...draft, quote: '  ' })).toBeUndefined();
    expect(parseHighlightDraft({ ...draft, note: 'n'.repeat(50_001) })).toBeUndefined();
    expect(parseHighlightDraft(null)).toBeUndefined();
  });

  it('changes colour and note, and nothing else', () => {
    expect(parseHighlightChange({ colour: 'pink', note: '', quote: 'other' })).toEqual({
      colour: 'pink',
      note: '',
    });
    expect(parseHighlightChange({ colour: 'red' })).toBeUndefined();
  });
});
