import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ArticleView } from '@/components/ArticleView';
import { nothingInLibrary, type StoryInLibrary } from '@/components/story-in-library';
import type { Article } from '@/lib/article/article';
import type { ReadingSettings } from '@/lib/settings/reading-settings';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';

let page: HTMLElement;

function show(
  article: Article,
  inLibrary: Partial<StoryInLibrary> = {},
  pictures: ReadingSettings['pictures'] = 'on',
): HTMLElement {
  page = document.createElement('div');
  document.body.append(page);
  render(
    <ArticleView
      article={article}
      inLibrary={{ ...nothingInLibrary, ...inLibrary }}
      pictures={pictures}
      marks={new Map()}
    />,
    page,
  );
  return page;
}

afterEach(() => {
  render(null, page);
  page.remove();
});

const text = (selector: string) => page.querySelector(selector)?.textContent;
const texts = (selector: string) =>
  [...page.querySelectorAll(selector)].map((element) => element.textContent);

describe('the story', () => {
  it('shows who wrote it, each author with portrait, role and bio', () => {
    show(
      anArticle({
        authors: [
          {
            name: 'Ada Lind',
            kind: 'person',
            role: 'City editor',
            bio: 'Stone and steel.',
            avatarUrl: 'https://courier.example/a.jpg',
            profileUrl: 'https://courier.example/ada',
          },
          { name: 'Bo Ek', kind: 'person' },
        ],
      }),
    );
    expect(text('.byline-names')).toBe('By Ada Lind and Bo Ek');
    expect(texts('.author-card h2')).toEqual(['Ada Lind', 'Bo Ek']);
    expect(text('.author-role')).toBe('City editor');
    expect(text('.author-bio')).toBe('Stone and steel.');
    expect(page.querySelector('.author-card img')?.getAttribute('src')).toBe('https://courier.example/a.jpg');
    expect(texts('.author-card .portrait')[1]).toBe('BE');
  });

  it('says the caption of each picture of a gallery once', () => {
    show(
      anArticle({
        blocks: blocks({
          kind: 'figure',
          pictures: [
            { src: 'https://courier.example/1.jpg', caption: 'The keel' },
            { src: 'https://courier.example/2.jpg', caption: 'The oars' },
          ],
        }),
      }),
    );
    expect(text('.gallery')?.trim()).toBe('The keel The oars');
  });

  it('keeps caption and credit apart', () => {
    show(
      anArticle({
        lead: { src: 'https://courier.example/b.jpg', caption: 'The bridge', credit: 'Jo Ek/Courier' },
      }),
    );
    expect(text('.caption')).toBe('The bridge');
    expect(text('.credit')).toBe('Jo Ek/Courier');
  });

  it('says of each related story whether the library has it', () => {
    show(
      anArticle({
        related: [
          {
            title: 'The old ferry',
            url: 'https://courier.example/ferry',
            teaser: 'It sailed…',
            placement: 'after',
          },
          { title: 'The new road', url: 'https://courier.example/road', placement: 'inline' },
          { title: 'The pier', url: 'https://courier.example/pier?utm_source=feed', placement: 'after' },
        ],
      }),
      {
        known: new Map([
          ['https://courier.example/road', { href: '/reader.html?id=r', isRead: false }],
          ['https://courier.example/pier', { href: '/reader.html?id=p', isRead: true }],
        ]),
      },
    );
    expect(texts('.related-title')).toEqual(['The old ferry', 'The new road', 'The pier']);
    expect(texts('.related-mark')).toEqual(['New', 'Saved', 'Read']);
    expect(text('.related-teaser')).toBe('It sailed…');
    expect([...page.querySelectorAll('.related a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://courier.example/ferry',
      '/reader.html?id=r',
      '/reader.html?id=p',
    ]);
  });

  it('shows saved stories like it with the reasons, and prints of one text under one title', () => {
    const match = {
      siteName: 'The Courier',
      readingMinutes: { low: 2, high: 3 },
      direction: 'ltr' as const,
      isRead: false,
      copies: [],
    };
    show(anArticle(), {
      matches: [
        {
          ...match,
          title: 'Talks in Astana',
          href: '/reader.html?id=t',
          publishedAt: '2026-03-02',
          share: 0.4,
          reasons: [
            { kind: 'names', names: ['Tokayev', 'Putin'] },
            { kind: 'words', words: ['pipeline'] },
            { kind: 'days', days: 1 },
          ],
          copies: [{ siteName: 'Evening Post', href: '/reader.html?id=e' }],
        },
        {
          ...match,
          title: 'Steel by rail',
          href: '/reader.html?id=s',
          isRead: true,
          reasons: [{ kind: 'words', words: ['rail', 'steel'] }],
        },
      ],
    });
    expect(texts('.match-title')).toEqual(['Talks in Astana', 'Steel by rail']);
    expect(texts('.match-facts')).toEqual([
      'The CourierMar 2, 20262–3 min read40% read',
      'The Courier2–3 min readRead',
    ]);
    expect(texts('.match-reasons')).toEqual([
      'Same names: Tokayev, Putin; a day apart',
      'Same words: rail, steel',
    ]);
    expect(texts('.match-copies')).toEqual(['The same text from: Evening Post']);
    expect(page.querySelector('.match-copies a')?.getAttribute('href')).toBe('/reader.html?id=e');
  });

  it('leads from an author to what else is saved of them', () => {
    show(anArticle({ authors: [{ name: 'Ada Lind', kind: 'person' }] }), {
      byAuthor: new Map([['Ada Lind', { count: 3, href: '/library.html?list=author%3Aa' }]]),
    });
    expect(text('.author-others')).toBe('3 more by Ada Lind in your library');
  });

  it('opens every link of the page away from Lede, telling nothing of the reader', () => {
    show(
      anArticle({
        blocks: blocks({
          kind: 'paragraph',
          spans: [{ kind: 'link', href: 'https://courier.example/x', spans: [{ kind: 'text', text: 'x' }] }],
        }),
      }),
    );
    const link = page.querySelector('.text a');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer nofollow');
  });

  it('shows markup in a text as text', () => {
    show(
      anArticle({
        title: '<img src=x onerror=alert(1)>',
        blocks: blocks(paragraph('<script>run()</script>')),
      }),
    );
    expect(text('h1')).toBe('<img src=x onerror=alert(1)>');
    expect(text('.text p')).toBe('<script>run()</script>');
    expect(page.querySelector('script, header img')).toBeNull();
  });

  it('reserves the space of a picture whose size is known, and fetches it without a referrer', () => {
    show(anArticle({ lead: { src: 'https://courier.example/b.jpg', width: 800, height: 450 } }));
    const picture = page.querySelector('figure img');
    expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).toEqual(['800', '450']);
    expect(picture?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('fetches no picture when pictures are off, and one when it is asked for', async () => {
    const lead = { src: 'https://courier.example/b.jpg', alt: 'A bridge' };
    const authors = [
      { name: 'Ada Lind', kind: 'person' as const, avatarUrl: 'https://courier.example/a.jpg' },
    ];
    show(anArticle({ lead, authors }), {}, 'off');
    expect(page.querySelectorAll('img')).toHaveLength(0);
    expect(text('.picture-off span:last-child')).toBe('A bridge');
    page.querySelector<HTMLButtonElement>('.picture-off')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect([...page.querySelectorAll('img')].map((image) => image.src)).toEqual([
      'https://courier.example/b.jpg',
    ]);
  });

  it('says when a paywall cut the story and what to do', () => {
    show(anArticle({ completeness: 'cut' }));
    expect(text('.text .warning')).toMatch(/only the beginning.*click Lede again/);
  });

  it('says what was left out, and not what is shown elsewhere', () => {
    const leftOut = [
      { reason: 'newsletter' as const, text: 'Our morning letter', rule: 'call' },
      { reason: 'author' as const, text: 'Ada Lind', rule: 'author card' },
      { reason: 'donation' as const, text: 'Support us', rule: 'call' },
      { reason: 'newsletter' as const, text: 'Our evening letter', rule: 'call' },
    ];
    show(anArticle({ receipt: { bodyFrom: 'readability', keptShare: 0.5, leftOut } }));
    expect(text('.receipt summary span')).toBe('Left out: 2 newsletter boxes, 1 donation box');
    expect(texts('.receipt li')).toEqual(['Our morning letter', 'Our evening letter', 'Support us']);
  });

  it('sets the story in its own language and direction', () => {
    show(anArticle({ language: 'ar', direction: 'rtl' }));
    const story = page.querySelector('article');
    expect([story?.lang, story?.dir]).toEqual(['ar', 'rtl']);
  });

  it('draws every kind of block', () => {
    show(
      anArticle({
        blocks: blocks(
          { kind: 'heading', level: 3, spans: [{ kind: 'text', text: 'Stone' }] },
          { kind: 'list', ordered: true, start: 3, items: [blocks(paragraph('third'))] },
          { kind: 'quote', blocks: blocks(paragraph('Said.')), cite: 'The mayor' },
          { kind: 'pullquote', spans: [{ kind: 'text', text: 'At last' }] },
          {
            kind: 'table',
            caption: 'Costs',
            rows: [[{ header: true, spans: [{ kind: 'text', text: 'Year' }], colSpan: 2 }]],
          },
          { kind: 'code', text: 'a\n  b' },
          { kind: 'math', tree: { element: 'math', children: [{ element: 'mi', text: 'x' }] } },
          { kind: 'embed', provider: 'Videos', url: 'https://videos.example/1', title: 'Opening' },
          { kind: 'rule' },
          { kind: 'note', purpose: 'correction', blocks: blocks(paragraph('It was Monday.')) },
          { kind: 'question', spans: [{ kind: 'text', text: 'Why?' }] },
          { kind: 'answer', blocks: blocks(paragraph('Because.')) },
          { kind: 'update', timeText: '9:00', title: 'Ribbon cut', blocks: blocks(paragraph('Cut.')) },
        ),
      }),
    );
    expect(text('.text > h3')).toBe('Stone');
    expect(page.querySelector('ol')?.getAttribute('start')).toBe('3');
    expect(text('blockquote footer')).toBe('The mayor');
    expect(text('.pullquote')).toBe('At last');
    expect(page.querySelector('th')?.getAttribute('colspan')).toBe('2');
    expect(text('caption')).toBe('Costs');
    expect(text('pre')).toBe('a\n  b');
    expect(text('math mi')).toBe('x');
    expect(text('.embed-title')).toBe('Opening');
    expect(page.querySelectorAll('hr')).toHaveLength(1);
    expect(text('.note')).toBe('CorrectionIt was Monday.');
    expect(text('.question')).toBe('Question: Why?');
    expect(text('.answer')).toBe('Because.');
    expect(text('.update')).toBe('9:00Ribbon cutCut.');
  });

  it('links a footnote there and back', () => {
    show(
      anArticle({
        blocks: blocks({ kind: 'paragraph', spans: [{ kind: 'footnoteRef', note: 'n1', label: '1' }] }),
        footnotes: [{ id: 'n1', label: '1', blocks: blocks(paragraph('See the report.')) }],
      }),
    );
    expect(page.querySelector('.footnote-ref a')?.getAttribute('href')).toBe('#note-n1');
    expect(page.querySelector('#note-n1 > a')?.getAttribute('href')).toBe('#ref-n1');
  });
});
