// @vitest-environment node
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { everyBlock } from '@/tests/support/every-block';
import { aHighlight, aStory, exported } from '@/tests/support/export-story';
import { hostileArticles } from '@/tests/support/hostile-stories';
import { unzip } from '@/tests/support/unzip';

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

/** The elements of a document in their order, as another reader finds them. Throws when it is not well formed. */
function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes: { ...attributes } }));
  parser.write(xml).close();
  return tags;
}

function page(body: string): string {
  return /<h1 dir="auto">[\s\S]*<\/section><\/body>/.exec(body)?.[0] ?? '';
}

it('draws a story as its reader does', async () => {
  const story = aStory(
    {
      language: 'fa',
      direction: 'rtl',
      title: 'Fish & <chips>',
      blocks: blocks(
        {
          kind: 'paragraph',
          spans: [
            { kind: 'text', text: 'The bridge opened ' },
            {
              kind: 'link',
              href: 'https://courier.example/?a=1&b=[2]',
              spans: [{ kind: 'text', text: 'on Monday' }],
            },
            { kind: 'footnoteRef', note: 'x y', label: '*' },
          ],
        },
        { kind: 'math', tree: { element: 'math', children: [{ element: 'mi', text: 'x' }] } },
      ),
      footnotes: [{ id: 'x y', label: '*', blocks: blocks(paragraph('Said twice.')) }],
    },
    {},
    [aHighlight('opened on', { note: 'Check.' })],
  );
  const files = await unzip(await exported('epub', [story]));
  const text = files.get('EPUB/story-00001.xhtml') ?? '';
  expect(text).toContain(' lang="fa" xml:lang="fa" dir="rtl"><head>');
  expect(page(text)).toBe(
    [
      '<h1 dir="auto">Fish &amp; &lt;chips&gt;</h1>',
      '<p class="facts" dir="ltr"><a href="https://courier.example/story">https://courier.example/story</a></p></header>',
      '<p dir="auto">The bridge <mark class="yellow">opened </mark>',
      '<a href="https://courier.example/?a=1&amp;b=%5B2%5D"><mark class="yellow">on</mark> Monday</a>',
      '<sup><a id="ref-1" href="#note-1" epub:type="noteref" role="doc-noteref">*</a></sup></p>',
      '<p class="formula" dir="ltr"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mi>x</mi></math></p>',
      '<section class="footnotes" epub:type="footnotes" role="doc-endnotes"><h2 lang="en" xml:lang="en" dir="ltr">Notes</h2>',
      '<aside id="note-1" epub:type="footnote" role="doc-footnote"><p><a href="#ref-1" role="doc-backlink">*</a></p>',
      '<p dir="auto">Said twice.</p></aside></section>',
      '<section class="highlights"><h2 lang="en" xml:lang="en" dir="ltr">Highlights</h2>',
      '<blockquote><p dir="auto">opened on</p></blockquote><p dir="auto" class="own-note">Check.</p></section>',
      '</section></body>',
    ].join(''),
  );
  const opf = files.get('EPUB/package.opf') ?? '';
  expect(opf).toContain(
    '<item id="story-1" href="story-00001.xhtml" media-type="application/xhtml+xml" properties="mathml"/>',
  );
  expect(opf).toContain('<spine page-progression-direction="rtl">');
  expect(opf).toContain('<dc:language>fa</dc:language>');
  expect(opf).toContain('<meta property="dcterms:modified">2026-03-04T12:00:00Z</meta>');
});

it('says where a picture is left out, and keeps what it shows', async () => {
  const lead = {
    src: 'https://courier.example/b.jpg',
    alt: 'A bridge',
    caption: 'The bridge',
    credit: 'Jo Ek',
  };
  const files = await unzip(await exported('epub', [aStory({ lead })]));
  expect(files.get('EPUB/story-00001.xhtml')).toContain(
    '<figure><p class="left-out" dir="auto"><a href="https://courier.example/b.jpg"><span lang="en" xml:lang="en" dir="ltr">Picture, not in this book.</span></a> A bridge</p><figcaption class="caption" dir="auto">The bridge <span class="credit">Jo Ek</span></figcaption></figure>',
  );
  expect(files.get('EPUB/cover.xhtml')).toContain('Pictures are left out');
});

it('draws a formula that is none as its signs', async () => {
  const broken = {
    element: 'math',
    children: [{ element: 'mfrac', children: [{ element: 'mi', text: 'a' }] }],
  };
  const files = await unzip(
    await exported('epub', [aStory({ blocks: blocks({ kind: 'math', tree: broken }) })]),
  );
  expect(files.get('EPUB/story-00001.xhtml')).toContain('<code class="tex">a</code>');
  expect(files.get('EPUB/package.opf')).not.toContain('mathml');
});

it('is the same to the byte when it is made again, and another book of other stories', async () => {
  const made = async (url: string) => [
    ...new Uint8Array(await (await exported('epub', [aStory({ url })])).arrayBuffer()),
  ];
  const [one, again, other] = [
    await made('https://a.example/'),
    await made('https://a.example/'),
    await made('https://b.example/'),
  ];
  expect(one).toEqual(again);
  expect(one).not.toEqual(other);
});

describe('a book of all a page may do, and worse', () => {
  let files: Map<string, string>;
  beforeAll(async () => {
    const stories = [
      aStory(everyBlock, {}, [aHighlight('every day', { note: 'why?' })]),
      ...hostileArticles(60).map((article) =>
        aStory(article, {}, [aHighlight('\u0000<b>', { note: ']]>\uD800' })]),
      ),
    ];
    files = await unzip(await exported('epub', stories));
  });

  it('is well-formed XML, every file', () => {
    const read = [...files]
      .filter(([name]) => /\.(?:xhtml|opf|xml)$/.test(name))
      .map(([, text]) => tagsOf(text));
    expect(read.length).toBe(65);
  });

  it('begins with its type and says where its package is', () => {
    expect([...files.keys()].slice(0, 2)).toEqual(['mimetype', 'META-INF/container.xml']);
    expect(files.get('mimetype')).toBe('application/epub+zip');
    const [rootfile] = tagsOf(files.get('META-INF/container.xml') ?? '').filter(
      ({ name }) => name === 'rootfile',
    );
    expect(files.has(rootfile?.attributes['full-path'] ?? '')).toBe(true);
  });

  it('names each file once, and shows each page once', () => {
    const tags = tagsOf(files.get('EPUB/package.opf') ?? '');
    const items = tags.filter(({ name }) => name === 'item').map(({ attributes }) => attributes);
    const inBook = [...files.keys()].filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf'));
    expect(items.map((item) => `EPUB/${item['href']}`)).toHaveLength(inBook.length);
    expect(new Set(items.map((item) => `EPUB/${item['href']}`))).toEqual(new Set(inBook));
    const pages = items.filter((item) => item['media-type'] === 'application/xhtml+xml');
    const shown = tags.flatMap(({ name, attributes }) => (name === 'itemref' ? attributes['idref'] : []));
    expect(shown).toHaveLength(pages.length);
    expect(new Set(shown)).toEqual(new Set(pages.map((item) => item['id'])));
  });

  it('has no name twice on a page, no way that leads nowhere, no link in a link, and loads nothing', () => {
    const loading = ['script', 'img', 'iframe', 'object', 'video'];
    const wrong = [...files].flatMap(([name, text]) => {
      if (!name.endsWith('.xhtml')) return [];
      const tags = tagsOf(text);
      const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
      const hrefs = tags.flatMap(({ attributes }) => attributes['href'] ?? []);
      return [
        ...ids.filter((id, index) => ids.indexOf(id) !== index),
        ...hrefs.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1))),
        ...hrefs.filter((href) => !/^(?:#|https?:|mailto:)/.test(href) && !files.has(`EPUB/${href}`)),
        ...tags.filter((tag) => loading.includes(tag.name) || tag.attributes['src']).map((tag) => tag.name),
        ...(/<a [^>]*>(?:(?!<\/a>).)*<a /s.exec(text) ?? []),
      ].map((what) => `${name}: ${what}`);
    });
    expect(wrong).toEqual([]);
  });

  it('leads to every story from its contents', () => {
    const links = tagsOf(files.get('EPUB/contents.xhtml') ?? '').flatMap(
      ({ attributes }) => attributes['href'] ?? [],
    );
    const stories = [...files.keys()].filter((name) => name.includes('story-')).map((name) => name.slice(5));
    expect(links.filter((href) => href.startsWith('story-')).slice(0, stories.length)).toEqual(stories);
  });
});

it('is a book also of a story that is nothing but an address', async () => {
  const files = await unzip(await exported('epub', [aStory(anArticle({ title: '\u200B', blocks: [] }))]));
  expect(files.get('EPUB/contents.xhtml')).toContain('>https://courier.example/story</a>');
  expect(files.get('EPUB/story-00001.xhtml')).toContain('The text of this story is not in the library.');
});
