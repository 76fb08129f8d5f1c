// @vitest-environment node
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BackupFault } from '@/lib/library/backup/backup-fault';
import { formatVersion } from '@/lib/library/backup/backup-format';
import { openZip } from '@/lib/library/backup/open-zip';
import { ZipWriter } from '@/lib/files/zip-writer';
import { backupOf, zipOf } from '@/tests/support/zip-of';

const lines = [{ name: 'reading', value: { theme: 'dark' } }, 'not even JSON'];

/** Why a file is refused, at its opening or when its parts are read; 'fine' when it is not. */
async function verdict(file: Blob): Promise<string> {
  try {
    const source = await openZip(file);
    for (const part of source.manifest.parts) await source.readPart(part);
    return 'fine';
  } catch (error) {
    if (error instanceof BackupFault) return error.reason;
    throw error;
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

describe('a backup file', () => {
  it('gives back its lines as they were written', async () => {
    const source = await openZip(await backupOf({ settings: lines }));
    const [part] = source.manifest.parts;
    expect(part && (await source.readPart(part))).toEqual([JSON.stringify(lines[0]), lines[1]]);
    expect(source.manifest.counts).toEqual({
      settings: 2,
      authors: 0,
      articles: 0,
      revisions: 0,
      highlights: 0,
      related: 0,
      threads: 0,
      imports: 0,
      importSteps: 0,
    });
  });

  it('is read as the writer streams it', async () => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const writer = new ZipWriter(new WritableStream({ write: (chunk) => void chunks.push(chunk) }));
    const large = new Uint8Array(1_000_000).map((_, index) => (index * index) % 251);
    await writer.add('articles-0001.jsonl', large);
    await writer.add('empty', new Uint8Array());
    await writer.close();
    // A zip, if not one of ours.
    expect(await verdict(new Blob(chunks))).toBe('not-a-backup');
  });

  it('may be packed again by hand, with other things in it', async () => {
    const source = await openZip(await backupOf({ settings: lines }));
    expect(source.manifest.parts).toHaveLength(1);
    const manifest = JSON.stringify({ ...source.manifest });
    const part = '{"name":"reading","value":{"theme":"dark"}}\nnot even JSON\n';
    const file = zipOf({
      'settings-0001.jsonl': part,
      'manifest.json': manifest,
      '__MACOSX/._manifest.json': 'x',
    });
    expect(await verdict(file)).toBe('fine');
    const inFolder = zipOf({
      'lede-backup/settings-0001.jsonl': part,
      'lede-backup/manifest.json': manifest,
      '__MACOSX/lede-backup/._manifest.json': 'x',
    });
    expect(await verdict(inFolder)).toBe('fine');
  });
});

describe('a file that is no whole backup is refused', () => {
  it.each([
    ['an empty file', ''],
    ['a text', 'Dear diary'],
    ['a page', '<!doctype html><title>x</title>'.repeat(500)],
  ])('%s', async (_name, content) => {
    expect(await verdict(new Blob([content]))).toBe('not-a-backup');
  });

  it('a zip of something else', async () => {
    expect(await verdict(zipOf({ 'letter.txt': 'Dear diary' }))).toBe('not-a-backup');
    expect(await verdict(zipOf({ 'manifest.json': 'Dear diary' }))).toBe('not-a-backup');
    expect(await verdict(zipOf({ 'manifest.json': '{"manifest_version":3}' }))).toBe('not-a-backup');
  });

  it('cut off, wherever it is cut', async () => {
    const bytes = await bytesOf(await backupOf({ settings: lines }));
    for (let length = 4; length < bytes.length; length += 7)
      expect(await verdict(new Blob([bytes.slice(0, length)])), `${length} bytes`).toBe('damaged');
  });

  it('with any one byte changed, or read as it was written', async () => {
    const bytes = await bytesOf(await backupOf({ settings: lines }));
    const verdicts = new Map<string, number>();
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const found = await verdict(new Blob([changed]));
      verdicts.set(found, (verdicts.get(found) ?? 0) + 1);
    }
    // A few bytes of a zip mean nothing (a time stamp); most do.
    expect(verdicts.get('damaged')).toBeGreaterThan(bytes.length / 2);
  });

  it('whose part is not what was hashed', async () => {
    const file = await backupOf(
      { settings: lines },
      {
        parts: [
          {
            name: 'settings-0001.jsonl',
            table: 'settings',
            rows: 2,
            bytes: 58,
            sha256: '0'.repeat(64),
          },
        ],
      },
    );
    expect(await verdict(file)).toBe('damaged');
  });

  it('that names a part it does not have', async () => {
    const part = {
      name: 'articles-0001.jsonl',
      table: 'articles',
      rows: 1,
      bytes: 1,
      sha256: '0'.repeat(64),
    };
    expect(await verdict(await backupOf({}, { parts: [part] }))).toBe('damaged');
  });

  it.each(['../../articles-0001.jsonl', '/etc/passwd', 'C:\\articles-0001.jsonl', 'settings-0001.jsonl'])(
    'that names a part %s',
    async (name) => {
      const part = { name, table: 'articles', rows: 1, bytes: 1, sha256: '0'.repeat(64) };
      expect(await verdict(await backupOf({}, { parts: [part] }))).toBe('damaged');
    },
  );

  it('of a later version, though it is otherwise fine', async () => {
    expect(await verdict(await backupOf({ settings: lines }, { version: formatVersion + 1 }))).toBe(
      'newer-version',
    );
  });

  it('with a version that is none', async () => {
    for (const version of [0, -1, 1.5, '1', null, {}])
      expect(await verdict(await backupOf({}, { version }))).toBe('damaged');
  });

  it('with a name that stands twice', async () => {
    const one = await bytesOf(zipOf({ 'manifest.json': 'x', 'manifest.jsoN': 'x' }));
    const lower = one.map((byte, index) =>
      byte === 0x4e && String.fromCharCode(...one.slice(index - 12, index)) === 'manifest.jso' ? 0x6e : byte,
    );
    expect(await verdict(new Blob([lower]))).toBe('damaged');
  });

  it('that is encrypted', async () => {
    const bytes = await bytesOf(zipOf({ 'manifest.json': '{}' }));
    const view = new DataView(bytes.buffer);
    // The flag of encryption, in the header before the data and in the directory.
    view.setUint16(6, view.getUint16(6, true) | 1, true);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
    expect(await verdict(new Blob([bytes]))).toBe('encrypted');
  });
});

describe('a file that wants to hurt', () => {
  it('swells no further than it says, and says no more than is allowed', async () => {
    const zeros = new Uint8Array(17_000_000);
    expect(await verdict(zipOf({ 'manifest.json': zeros }))).toBe('too-large');
    const part = {
      name: 'articles-0001.jsonl',
      table: 'articles',
      rows: 1,
      bytes: 17_000_000,
      sha256: '0'.repeat(64),
    };
    const file = zipOf({
      'manifest.json': JSON.stringify({
        format: 'lede-backup',
        version: 1,
        madeAt: '2026-03-02T08:00:00.000Z',
        parts: [part],
      }),
      'articles-0001.jsonl': zeros,
    });
    expect(await verdict(file)).toBe('too-large');
  });

  it('is stopped while it swells when its headers lie about its size', async () => {
    const bytes = await bytesOf(zipOf({ 'manifest.json': new Uint8Array(17_000_000) }));
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    for (const at of [22, directory + 24]) view.setUint32(at, 1_000, true);
    expect(await verdict(new Blob([bytes]))).toMatch(/damaged|too-large/);
  });

  it('cannot reach our objects by its keys', async () => {
    const manifest =
      '{"__proto__":{"format":"lede-backup"},"constructor":{"prototype":{"polluted":1}},"version":1}';
    expect(await verdict(zipOf({ 'manifest.json': manifest }))).toBe('not-a-backup');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is refused for too many entries', async () => {
    const files: Record<string, Uint8Array> = {};
    for (let index = 0; index < 5_050; index++) files[`x${index}`] = new Uint8Array();
    expect(await verdict(new Blob([zipSync(files, { level: 0 })]))).toBe('too-large');
  });
});
