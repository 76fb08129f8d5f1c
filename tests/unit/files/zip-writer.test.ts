// @vitest-environment node
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { expect, it } from 'vitest';
import { crc32 } from '@/lib/files/crc32';
import { directoryHeader, endRecords } from '@/lib/files/zip-records';
import { ZipWriter } from '@/lib/files/zip-writer';

const at = new Date(2026, 2, 2, 8, 30, 10);

async function written(write: (zip: ZipWriter) => Promise<void>): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new ZipWriter(new WritableStream({ write: (chunk) => void chunks.push(chunk) }));
  await write(zip);
  await zip.close();
  return new Blob(chunks);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Read by another's reader, at its strictest. */
function open(file: Blob) {
  const strict = { useWebWorkers: false, strictness: 'strict', checkSignature: true } as const;
  return new ZipReader(new BlobReader(file), strict);
}

it('gives back every file as it was, with its name in any script and its time', async () => {
  const long = 'A ferry, a ferry and a ferry. '.repeat(20_000);
  const file = await written(async (zip) => {
    await zip.add('mimetype', bytesOf('application/epub+zip'), { at, isStored: true });
    await zip.add('паром – 渡し船.md', bytesOf(long), { at });
    await zip.add('empty', new Uint8Array(), { at });
  });
  const entries = await open(file).getEntries();
  expect(entries.map((entry) => [entry.filename, entry.uncompressedSize])).toEqual([
    ['mimetype', 20],
    ['паром – 渡し船.md', long.length],
    ['empty', 0],
  ]);
  for (const [index, text] of ['application/epub+zip', long, ''].entries()) {
    const entry = entries[index];
    if (!entry || entry.directory) throw new Error('no file');
    expect(await entry.getData(new TextWriter())).toBe(text);
    expect(entry.lastModDate).toEqual(at);
  }
});

it('begins a book as readers of books ask: the type, as it is, at byte 38', async () => {
  const file = await written((zip) =>
    zip.add('mimetype', bytesOf('application/epub+zip'), { at, isStored: true }),
  );
  expect(await file.slice(30, 58).text()).toBe('mimetypeapplication/epub+zip');
  // No extra field, no data descriptor.
  const head = new DataView(await file.arrayBuffer());
  expect([head.getUint16(28, true), head.getUint16(6, true) & 8]).toEqual([0, 0]);
});

it('is the same to the byte when it is written again', async () => {
  const write = (zip: ZipWriter) => zip.add('a.md', bytesOf('again'), { at });
  const [one, other] = [await written(write), await written(write)];
  expect(new Uint8Array(await one.arrayBuffer())).toEqual(new Uint8Array(await other.arrayBuffer()));
});

it('holds more files than a zip of the first kind can count', async () => {
  const file = await written(async (zip) => {
    for (let number = 0; number < 66_000; number++)
      await zip.add(`${number}`, new Uint8Array(), { at, isStored: true });
  });
  const entries = await open(file).getEntries();
  expect(entries.length).toBe(66_000);
  expect(entries.at(-1)?.filename).toBe('65999');
}, 60_000);

it('tells places beyond 4 GB in the records made for them', () => {
  const far = { name: bytesOf('a'), isStored: true, crc: 0, packed: 0, size: 0, offset: 5_000_000_000, at };
  const header = new DataView(directoryHeader(far).buffer);
  expect(header.getUint32(42, true)).toBe(0xffff_ffff);
  expect(header.getBigUint64(46 + 1 + 4, true)).toBe(5_000_000_000n);
  const end = new DataView(endRecords(1, 5_000_000_000, 59).buffer);
  expect(end.getBigUint64(48, true)).toBe(5_000_000_000n);
});

it('takes any time a story may claim', async () => {
  for (const odd of [new Date(Number.NaN), new Date(-1e13), new Date(8e15)]) {
    const file = await written((zip) => zip.add('a', bytesOf('x'), { at: odd }));
    expect((await open(file).getEntries()).length).toBe(1);
  }
});

// Known values: https://reveng.sourceforge.io/crc-catalogue/17plus.htm#crc.cat.crc-32-iso-hdlc
it('counts CRC-32 as everyone does', () => {
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
