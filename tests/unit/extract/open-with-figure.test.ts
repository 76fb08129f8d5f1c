import { expect, test } from 'vitest';
import { openWithFigure } from '@/lib/extract/pictures/open-with-figure';
import { blocks, paragraph } from '@/tests/support/an-article';

const STATED = { src: 'https://post.example/share/card.jpg' };
const PICTURE = { src: 'https://post.example/photos/lock.jpg', alt: 'A lock in the snow' };
const isMark = (block: { kind: string }) => block.kind === 'rule';

test('a picture that begins the text opens the story, and is not shown twice', () => {
  const text = blocks(
    { kind: 'rule' },
    { kind: 'figure', pictures: [PICTURE], caption: 'The lock in February.', credit: 'Tilda Brook' },
    paragraph('She sent back the clock.'),
  );
  expect(openWithFigure(text, STATED, isMark)).toEqual({
    lead: { ...PICTURE, caption: 'The lock in February.', credit: 'Tilda Brook' },
    blocks: [text[0], text[2]],
  });
});

test('a picture further down stays where it is, and so does a gallery', () => {
  const later = blocks(paragraph('She sent back the clock.'), { kind: 'figure', pictures: [PICTURE] });
  expect(openWithFigure(later, STATED, isMark)).toEqual({ lead: STATED, blocks: later });
  const gallery = blocks({ kind: 'figure', pictures: [PICTURE, STATED] });
  expect(openWithFigure(gallery, undefined, isMark)).toEqual({ lead: undefined, blocks: gallery });
});
