import { expect, it } from 'vitest';
import { articleText } from '@/lib/article/article-text';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';

it('is the text one reads, a block a line, without captions, cards, authors and other stories', () => {
  const article = anArticle({
    authors: [{ name: 'Ada Lind', kind: 'person', bio: 'Never in the text.' }],
    lead: { src: 'https://courier.example/1.jpg', caption: 'Never in the text.' },
    related: [{ title: 'Never in the text.', url: 'https://courier.example/2', placement: 'after' }],
    blocks: blocks(
      { kind: 'heading', level: 2, spans: [{ kind: 'text', text: 'Stone' }] },
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'One' },
          { kind: 'strong', spans: [{ kind: 'text', text: ' two' }] },
          { kind: 'footnoteRef', note: 'n', label: '1' },
          { kind: 'break' },
          { kind: 'link', href: 'https://courier.example/', spans: [{ kind: 'text', text: 'three' }] },
        ],
      },
      { kind: 'figure', pictures: [{ src: 'https://courier.example/2.jpg' }], caption: 'Never in the text.' },
      { kind: 'list', ordered: false, items: [blocks(paragraph('a')), blocks(paragraph('b'))] },
      { kind: 'embed', provider: 'Videos', url: 'https://videos.example/', title: 'Never in the text.' },
      { kind: 'quote', blocks: blocks(paragraph('Said.')) },
      {
        kind: 'table',
        rows: [
          [
            { header: true, spans: [{ kind: 'text', text: 'x' }] },
            { header: false, spans: [{ kind: 'text', text: 'y' }] },
          ],
        ],
      },
      { kind: 'rule' },
    ),
  });
  expect(articleText(article)).toBe('Stone\nOne two three\na\nb\nSaid.\nx y');
});
