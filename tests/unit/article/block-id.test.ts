import { describe, expect, it } from 'vitest';
import { blocks, paragraph } from '@/tests/support/an-article';

const ids = (...texts: string[]) => blocks(...texts.map(paragraph)).map((block) => block.id);

describe('block ids', () => {
  it('stay when other paragraphs come, go and move', () => {
    const [first, second] = ids('One.', 'Two.');
    expect(ids('New.', 'Two.', 'One.')).toEqual([expect.any(String), second, first]);
  });

  it('change with the text', () => {
    expect(ids('One.')).not.toEqual(ids('One!'));
  });

  it('tell paragraphs that say the same apart, in page order', () => {
    const [first, second] = ids('Again.', 'Again.');
    expect(second).not.toBe(first);
    expect(ids('Again.', 'Between.', 'Again.')).toEqual([first, expect.any(String), second]);
  });

  it('are given to blocks within blocks', () => {
    const [quote] = blocks({ kind: 'quote', blocks: blocks(paragraph('Said.')) });
    expect(quote?.kind === 'quote' && quote.blocks[0]?.id).toBeTruthy();
  });
});
