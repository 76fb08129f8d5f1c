import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/import/draft';
import { makeStory } from '@/lib/import/make-story';
import { type ImportReading, readImport } from '@/lib/import/read-import';
import { parseImportedStory } from '@/lib/library/import/parse-imported-story';
import { zipOf } from '@/tests/support/zip-of';

const now = new Date('2026-03-02T08:00:00Z');

async function read(content: BlobPart): Promise<ImportReading> {
  const reading = await readImport([new File([content], 'download')], now);
  if (reading === 'backup') throw new Error('That is a backup.');
  return reading;
}

/** Address and title of each story, where none was left out. */
async function stories(content: BlobPart): Promise<(string | undefined)[][]> {
  const { broken, drafts } = await read(content);
  expect(broken).toEqual([]);
  return drafts.map(({ title, url }) => [url.replace('https://courier.example/', ''), title]);
}

async function first(content: BlobPart): Promise<Draft & { savedAt: string }> {
  const [draft] = (await read(content)).drafts;
  if (!draft) throw new Error('There is no story.');
  return draft;
}

const pocket = 'title,url,time_added,tags,status\n';

describe('a table is read as its owner meant it', () => {
  it('below empty lines, and below the line by which Excel says what parts the cells', async () => {
    const text = `${pocket}Tolls,https://courier.example/tolls,1404208805,a|b,unread\n`;
    for (const table of [`\r\n\n${text}`, `sep=,\r\n${text}`, `"sep=;"\n${text.replaceAll(',', ';')}`])
      expect(await first(table)).toMatchObject({ title: 'Tolls', tags: ['a', 'b'] });
  });

  it('though quotes or commas of a title stand as they are', async () => {
    const rows = [
      '"The "best" tolls, and "the rest"",https://courier.example/tolls,1404208805,,unread',
      'Rain, snow, or hail,https://courier.example/rain,1404208805,,unread',
      '"Wind ""now""",https://courier.example/wind,1404208805,,unread',
    ];
    expect(await stories(pocket + rows.join('\n'))).toEqual([
      ['tolls', 'The "best" tolls, and "the rest"'],
      ['rain', 'Rain, snow, or hail'],
      ['wind', 'Wind "now"'],
    ]);
  });

  it('with addresses as people write them', async () => {
    const addresses = [
      'courier.example/tolls',
      '//courier.example/rain',
      'www.gazeta.example',
      'gazeta.example:80/a',
    ];
    const rows = addresses.map((url) => `x,${url},1404208805,,unread`);
    expect((await stories(pocket + rows.join('\n'))).map(([url]) => url)).toEqual([
      'tolls',
      'rain',
      'https://www.gazeta.example/',
      'https://gazeta.example:80/a',
    ]);
    const { broken } = await read(
      `${pocket}x,index.html,0,,unread\nx,mailto:ana@courier.example/a,0,,unread\n`,
    );
    expect(broken.map(({ reason }) => reason)).toEqual(['no-address', 'not-web']);
  });

  it('of any program, or of none: by what its columns are called', async () => {
    const readeck =
      'url,title,created,labels,is_archived,is_marked,type\r\n' +
      'https://courier.example/tolls,Tolls,2024-01-02T00:00:00Z,"[""a""]",true,false,article\r\n';
    expect(await first(readeck)).toMatchObject({
      title: 'Tolls',
      savedAt: '2024-01-02T00:00:00.000Z',
      tags: ['a'],
      isArchived: true,
    });
    const own = 'Name;Link;Folder;Tags\nTolls;https://courier.example/tolls;Harbour;"a, b"\n';
    expect(await first(own)).toMatchObject({ title: 'Tolls', tags: ['Harbour', 'a', 'b'] });
  });

  it('with tags that are no list, a tag too long for its last emoji, and a zone by its name', async () => {
    const reader = 'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n';
    expect(
      await first(`${reader}x,https://courier.example/,1,"sea, wind",2025-01-20 22:13:02 UTC,0,new,True\n`),
    ).toMatchObject({ tags: ['sea', 'wind'], savedAt: '2025-01-20T22:13:02.000Z' });
    const { tags } = await first(`${pocket}x,https://courier.example/,0,${'a'.repeat(99)}😀|😀,Archived\n`);
    expect(tags).toEqual(['a'.repeat(99), '😀']);
  });

  it('with a title that begins with a word and a colon, and an address where there is none to be seen', async () => {
    const titles = ['Opinion: Tolls', 'Re: rain', 'https://courier.example/wind', '\u200B'];
    const rows = titles.map((title, at) => `${title},https://courier.example/${at},0,,unread`);
    const { drafts } = await read(pocket + rows.join('\n'));
    expect(drafts.map((draft) => makeStory(draft).article.title)).toEqual([
      'Opinion: Tolls',
      'Re: rain',
      'courier.example/2',
      'courier.example/3',
    ]);
  });

  it('with the headline, where another row of the page has its address in its place', async () => {
    const url = 'https://courier.example/tolls';
    expect(await stories(`${pocket}${url},${url},0,,unread\nTolls,${url},0,,unread\n`)).toEqual([
      ['tolls', 'Tolls'],
    ]);
  });

  it('with a tag whose letters grow as they are written', async () => {
    const draft = await first(`${pocket}x,https://courier.example/,0,${'\u0958'.repeat(60)},unread`);
    expect(parseImportedStory(makeStory(draft)).tags).toEqual(['\u0915\u093C'.repeat(50)]);
  });

  it('with a title in which the references of the page were left', async () => {
    const draft = await first(
      `${pocket}Tea &amp; tolls &#8211; <b> in a &lt;p&gt;,https://courier.example/,0,,unread\n`,
    );
    expect(makeStory(draft).article.title).toBe('Tea & tolls – <b> in a <p>');
  });
});

describe('JSON of a program that is none of ours', () => {
  it('gives its addresses, and what else is called by its name', async () => {
    expect(await stories('["https://courier.example/tolls","https://courier.example/rain"]')).toHaveLength(2);
    const item = {
      url: 'https://courier.example/tolls',
      title: 'Tolls',
      tags: ['sea'],
      starred: true,
      addedAt: 1.7e9,
    };
    expect(await first(JSON.stringify([item]))).toMatchObject({
      title: 'Tolls',
      tags: ['sea'],
      isFavourite: true,
      savedAt: '2023-11-14T22:13:20.000Z',
    });
  });

  it('gives them also where each line is a record of its own', async () => {
    const lines = ['tolls', 'rain'].map((name) =>
      JSON.stringify({ url: `https://courier.example/${name}`, title: name }),
    );
    expect(await stories(lines.join('\n'))).toEqual([
      ['tolls', 'tolls'],
      ['rain', 'rain'],
    ]);
  });

  it('gives the bookmarks that Firefox put away, with the folders of their owner', async () => {
    const bookmark = (name: string) => ({
      title: name,
      uri: `https://courier.example/${name}`,
      dateAdded: 1.7e15,
    });
    const menu = {
      root: 'bookmarksMenuFolder',
      title: 'menu',
      children: [
        {
          title: 'Harbour',
          children: [{ ...bookmark('tolls'), tags: 'sea,wind' }, { type: 'text/x-moz-place-separator' }],
        },
        bookmark('rain'),
      ],
    };
    const file = JSON.stringify({ root: 'placesRoot', title: '', children: [menu] });
    expect(await first(file)).toMatchObject({
      tags: ['Harbour', 'sea', 'wind'],
      savedAt: '2023-11-14T22:13:20.000Z',
    });
    expect((await stories(file)).map(([url]) => url)).toEqual(['tolls', 'rain']);
  });

  it('gives the texts of an old wallabag', async () => {
    const entry = {
      url: 'https://courier.example/tolls',
      is_read: '1',
      is_fav: '0',
      content: '<p>Tolls rise.',
    };
    const draft = await first(JSON.stringify([entry]));
    expect(draft).toMatchObject({ isArchived: true, isFavourite: false });
    expect(makeStory(draft, await draft.text?.()).article.blocks).toHaveLength(1);
  });
});

describe('a file in another wrapping', () => {
  const csv = `${pocket}Tolls,https://courier.example/tolls,0,,unread\n`;

  it('as an archive in an archive, also when another one in it is damaged', async () => {
    const inner = new Uint8Array(await zipOf({ 'part.csv': csv }).arrayBuffer());
    expect(await stories(zipOf({ 'mine/pocket.zip': inner }))).toEqual([['tolls', 'Tolls']]);
    const reading = await read(zipOf({ 'a.zip': inner.slice(0, -30), 'b.zip': inner }));
    expect(reading.drafts).toHaveLength(1);
    expect(reading.broken).toMatchObject([{ file: 'a.zip', reason: 'damaged-file' }]);
  });

  it('as UTF-16 that does not say so', async () => {
    for (const littleEndian of [true, false]) {
      const view = new DataView(new ArrayBuffer(csv.length * 2));
      for (let at = 0; at < csv.length; at++) view.setUint16(at * 2, csv.charCodeAt(at), littleEndian);
      expect(await stories(view)).toEqual([['tolls', 'Tolls']]);
    }
  });
});

describe('a list of addresses', () => {
  it('may have boxes, numbers, brackets, and addresses without https', async () => {
    const list = [
      '- [Tolls [update]](https://courier.example/tolls_(2))',
      '- [x] https://courier.example/rain',
      '2. Wind (https://courier.example/wind).',
      '<https://courier.example/sea>',
      'www.courier.example/ferry',
    ];
    const expected = [
      ['tolls_(2)', 'Tolls [update]'],
      ['rain', undefined],
      ['wind', 'Wind'],
      ['sea', undefined],
      ['https://www.courier.example/ferry', undefined],
    ];
    expect(await stories(list.join('\n'))).toEqual(expected);
    expect(await stories(list.slice(3).join('\n'))).toEqual(expected.slice(3));
  });

  it('may have all addresses in one line', async () => {
    const line =
      'https://courier.example/a,b, https://courier.example/rain,https://courier.example/wind | Wind';
    expect(await stories(line)).toEqual([
      ['a,b', undefined],
      ['rain', undefined],
      ['wind', 'Wind'],
    ]);
  });

  it('is no letter that mentions one', async () => {
    const letter = [
      'Dear Ana,',
      'have you read',
      'https://courier.example/tolls',
      'yet?',
      'Yours,',
      'Bo',
      'PS: No hurry.',
    ];
    await expect(read(letter.join('\n'))).rejects.toThrow('unknown');
  });

  it('is no file of bytes, though an address stands in it', async () => {
    const pdf = '%PDF-1.7\n\0\u0001\n<rdf:RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#">';
    await expect(read(pdf)).rejects.toThrow('unknown');
  });
});

it('a note of Obsidian becomes a link to where it is from, not to each address in it', async () => {
  const note = [
    '---',
    'title: Tolls rise',
    "source: 'https://courier.example/tolls'",
    'author:',
    '  - "[[Ana Reyl]]"',
    'tags: [clippings, sea]',
    '---',
    'See [the list](https://gazeta.example/).',
  ];
  expect(await first(note.join('\r\n'))).toMatchObject({ authors: ['Ana Reyl'], tags: ['sea'] });
  expect(await stories(note.join('\n'))).toEqual([['tolls', 'Tolls rise']]);
});

it('Instapaper’s page of links is read with its folders', async () => {
  const list = (name: string, at: string) =>
    `<h1>${name}</h1>\n<ol>\n<li><a href="https://courier.example/${at}">Tea &amp; ${at}</a>\n</ol>\n`;
  const lists = list('Unread', 'tolls') + list('Archive', 'rain') + list('Harbour', 'wind');
  const html = `<!DOCTYPE html>\n<html><head><title>Instapaper: Export</title></head><body>${lists}</body></html>`;
  const { drafts, sources } = await read(html);
  expect(sources).toEqual(['instapaper']);
  expect(drafts.map(({ isArchived, tags, title }) => [title, isArchived, tags])).toEqual([
    ['Tea & tolls', false, []],
    ['Tea & rain', true, []],
    ['Tea & wind', false, ['Harbour']],
  ]);
});
