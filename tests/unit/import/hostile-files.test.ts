import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCsv } from '@/lib/import/csv/read-csv';
import { ImportFault } from '@/lib/import/import-fault';
import { makeStory } from '@/lib/import/make-story';
import { type ImportReading, readImport } from '@/lib/import/read-import';
import { parseImportedStory } from '@/lib/library/import/parse-imported-story';
import { importFile, importZip } from '@/tests/support/import-files';
import { backupOf, zipOf } from '@/tests/support/zip-of';

const now = new Date('2026-03-02T08:00:00Z');
const file = (content: BlobPart, name = 'file') => new File([content], name);

async function verdict(...files: File[]): Promise<string> {
  try {
    const reading = await readImport(files, now);
    return reading === 'backup' ? 'backup' : reading.sources.join();
  } catch (error) {
    if (error instanceof ImportFault) return error.reason;
    throw error;
  }
}

async function read(...files: File[]): Promise<ImportReading> {
  const reading = await readImport(files, now);
  if (reading === 'backup') throw new Error('That is a backup.');
  return reading;
}

describe('a file is told by what is in it', () => {
  it.each([
    ['pocket', 'pocket/part_000001.csv'],
    ['pocket', 'pocket/annotations/part_000000.json'],
    ['pocket', 'ril_export.html'],
    ['instapaper', 'instapaper-old.csv'],
    ['reader', 'readwise-reader.csv'],
    ['raindrop', 'raindrop.csv'],
    ['matter', 'matter.csv'],
    ['omnivore', 'omnivore/metadata_0_to_20.json'],
    ['wallabag', 'wallabag.json'],
    ['karakeep', 'karakeep.json'],
    ['linkwarden', 'linkwarden.json'],
    ['pinboard', 'pinboard.json'],
    ['bookmarks', 'bookmarks.html'],
    ['list', 'addresses.txt'],
  ])('as %s: %s, whatever it is called, and in an archive too', async (source, name) => {
    const content = await importFile(name).arrayBuffer();
    expect(await verdict(file(content, 'download'))).toBe(source);
    expect(await verdict(file(zipOf({ 'a/b.txt': new Uint8Array(content) }), 'x.csv'))).toBe(source);
  });

  it('and one of Lede’s own goes the way of backups', async () => {
    expect(await verdict(file(await backupOf({})))).toBe('backup');
  });

  it('which is told to be chosen alone, and as the zip it is', async () => {
    const backup = file(await backupOf({}));
    expect(await verdict(file('https://courier.example/'), backup)).toBe('backup-apart');
    expect(await verdict(file('{"format":"lede-backup","version":1}', 'manifest.json'))).toBe('backup-apart');
    const packed = zipOf({ 'lede.zip': new Uint8Array(await backup.arrayBuffer()) });
    expect(await verdict(file(packed))).toBe('backup-apart');
    expect(await verdict(file(zipOf({ 'lede/manifest.json': '{"format":"lede-backup"}' })))).toBe('backup');
  });

  it('in UTF-16 and in what old Windows programs wrote', async () => {
    const text = 'title,url,time_added,tags,status\nStraße,https://courier.example/a,1404208805,,unread\n';
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...text.split('').flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ]);
    const narrow = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    for (const bytes of [wide, narrow])
      expect((await read(file(bytes))).drafts.map(({ title }) => title)).toEqual(['Straße']);
  });
});

describe('a file that cannot be imported says why', () => {
  it.each<[string, string, BlobPart]>([
    ['an empty file', 'empty', ''],
    ['an empty list', 'empty', '[]'],
    ['a table that ends after its head', 'empty', 'title,url,time_added,tags,status\n'],
    ['a letter', 'unknown', 'Dear diary'],
    [
      'a page of the web',
      'unknown',
      '<!doctype html><title>x</title><p><a href="https://courier.example/">x</a>',
    ],
    ['JSON of something else', 'unknown', '{"name":"x"}'],
    [
      'JSON of something else that is full of addresses',
      'unknown',
      '{\n"home":"https://courier.example/",\n"next":"https://courier.example/2"}',
    ],
    ['JSON that was cut off', 'damaged', '[{"href":"https://courier.example/","descr'],
  ])('%s', async (_name, reason, content) => {
    expect(await verdict(file(content))).toBe(reason);
  });

  it('an archive that was cut off, or is of something else', async () => {
    const bytes = new Uint8Array(await importZip('pocket').arrayBuffer());
    expect(await verdict(file(bytes.slice(0, -40)))).toBe('damaged');
    expect(await verdict(file(zipOf({ 'letter.txt': 'Dear diary' })))).toBe('unknown');
  });

  it('an archive that is encrypted', async () => {
    const bytes = new Uint8Array(await importZip('pocket').arrayBuffer());
    const view = new DataView(bytes.buffer);
    let at = view.getUint32(bytes.length - 6, true);
    while (view.getUint32(at, true) === 0x02014b50) {
      view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
      const local = view.getUint32(at + 42, true);
      view.setUint16(local + 6, view.getUint16(local + 6, true) | 1, true);
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    expect(await verdict(file(bytes))).toBe('encrypted');
  });
});

describe('an archive that wants to hurt', () => {
  it('swells no further than is allowed', async () => {
    const bomb = zipOf({ 'part_000000.csv': new Uint8Array(50_000_000) });
    expect(await verdict(file(bomb))).toBe('too-large');
  });

  it('that lies about the size of a part names it, and the rest goes on', async () => {
    const csv = 'title,url,time_added,tags,status\nTolls,https://courier.example/tolls,1404208805,,unread\n';
    const bytes = zipSync({ 'a.csv': strToU8(csv), 'b.csv': strToU8(csv.replaceAll('tolls', 'rain')) });
    const view = new DataView(bytes.buffer);
    // The checksum of the first, in its header and in the directory.
    const directory = view.getUint32(bytes.length - 6, true);
    for (const at of [14, directory + 16]) view.setUint32(at, 7, true);
    const reading = await read(file(bytes));
    expect(reading.drafts.map(({ url }) => url)).toEqual(['https://courier.example/rain']);
    expect(reading.broken).toEqual([{ file: 'a.csv', row: 0, name: 'a.csv', reason: 'damaged-file' }]);
  });

  it('with marks that cannot be read gives the stories without them', async () => {
    const bytes = new Uint8Array(await importZip('omnivore').arrayBuffer());
    const view = new DataView(bytes.buffer);
    let at = view.getUint32(bytes.length - 6, true);
    while (view.getUint32(at, true) === 0x02014b50) {
      const length = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
      if (name.startsWith('highlights/')) view.setUint32(at + 16, 7, true);
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    const [whole, damaged] = [await read(importZip('omnivore')), await read(file(bytes))];
    expect(damaged.drafts.map(({ url }) => url)).toEqual(whole.drafts.map(({ url }) => url));
    expect(damaged.broken.filter(({ reason }) => reason === 'damaged-file')).not.toEqual([]);
  });

  it('chosen with a sound file is named, and the sound one read', async () => {
    const cut = new Uint8Array(await importZip('pocket').arrayBuffer()).slice(0, -40);
    const reading = await read(file(cut, 'cut.zip'), file('https://courier.example/'));
    expect(reading.drafts).toHaveLength(1);
    expect(reading.broken).toEqual([{ file: 'cut.zip', row: 0, name: 'cut.zip', reason: 'damaged-file' }]);
  });

  it('with a text that stands twice gives the first', async () => {
    const one = new Uint8Array(
      await importZip('omnivore', { 'content/tolls-18d.html': '<p>The second.' }).arrayBuffer(),
    );
    const bytes = Buffer.from(one);
    for (let at = bytes.indexOf('tolls-18d'); at >= 0; at = bytes.indexOf('tolls-18d'))
      bytes.write('tolls-18c', at);
    const [draft] = (await read(file(bytes))).drafts;
    expect(JSON.stringify(draft?.text && (await draft.text()))).toContain('port authority');
  });

  it('with names that climb out of it is read like any other: names are labels', async () => {
    const csv = await importFile('pocket/part_000001.csv').text();
    expect((await read(file(zipOf({ '../../etc/part.csv': csv })))).drafts).toHaveLength(2);
  });
});

describe('a row that wants to hurt', () => {
  it('cannot reach our objects by its keys', async () => {
    const reading = await read(importFile('wallabag.json'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(JSON.stringify(reading)).not.toContain('polluted');
    const { row } = readCsv('url,__proto__,constructor\nhttps://a.example/,x,y\n').rows[0] ?? {};
    expect([row?.('_proto_'), row?.('constructor'), row?.('toString')]).toEqual(['x', 'y', '']);
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://courier.example/1',
    'chrome-extension://abc/library.html',
    'view-source:https://courier.example/',
    'https://',
    `https://courier.example/${'a'.repeat(9_000)}`,
  ])('has no address: %s', async (href) => {
    const pins = [
      { href, description: 'x', toread: 'no' },
      { href: 'https://courier.example/', description: 'y' },
    ];
    const reading = await read(file(JSON.stringify(pins)));
    expect(reading.broken).toHaveLength(1);
    expect(reading.drafts.map(({ title }) => title)).toEqual(['y']);
  });

  it('makes a story that the library takes, however odd its members', async () => {
    const odd = {
      url: 'https://courier.example/odd',
      is_archived: 'maybe',
      is_starred: {},
      title: ['x'],
      tags: [null, 7, {}, '\u0000', 'a'.repeat(5_000), '\ud800'],
      created_at: '99999-99-99',
      language: 'not a language',
      preview_picture: 'javascript:alert(1)',
      published_by: 'nobody',
      annotations: [{ quote: 7 }, null, { quote: '  ' }, { quote: 'x'.repeat(200_000) }],
      content: '<div>'.repeat(20_000) + 'deep',
    };
    const [draft] = (await read(file(JSON.stringify([odd])))).drafts;
    if (!draft?.text) throw new Error('There is no text.');
    const story = makeStory(draft, await draft.text());
    expect(parseImportedStory(JSON.parse(JSON.stringify(story)))).toMatchObject({
      article: { title: 'courier.example/odd', url: 'https://courier.example/odd' },
      tags: ['a'.repeat(100), '\ufffd'],
      highlights: [{ quote: 'x'.repeat(50_000) }],
    });
  });

  it('with quotes that never close costs no more than its line, a thousand times over', () => {
    const started = performance.now();
    const { rows } = readCsv(
      `url,title\n${'https://courier.example/,"x\n'.repeat(20_000)}https://courier.example/,y\n`,
    );
    expect(rows).toHaveLength(20_001);
    expect(rows.at(-1)?.isBroken).toBe(false);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
