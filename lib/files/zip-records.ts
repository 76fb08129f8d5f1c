/** One file of a zip, as its headers tell it. Sizes in bytes. */
export interface ZipEntry {
  /** UTF-8. */
  name: Uint8Array;
  isStored: boolean;
  crc: number;
  packed: number;
  size: number;
  /** Where its own header begins, from the start of the archive. */
  offset: number;
  /** When it was last changed, as a zip's clock tells it: local time, from 1980 to 2107, in steps of two seconds. */
  at: Date;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Sizes and places that do not fit are told in the zip64 records, and this stands in their place. */
const notHere32 = 0xffff_ffff;
const notHere16 = 0xffff;
/** Version 2.0: deflate. 4.5: zip64. */
const [plainVersion, zip64Version] = [20, 45];
/** The name is UTF-8. */
const utf8Flag = 0x800;

/*
 * The records of a zip archive (PKWARE's APPNOTE.TXT, 4.3). Every size is known before its file is written, so that no data
 * descriptors are needed, which some readers of books do not know.
 */

/** What stands before a file's bytes. */
export function localHeader(entry: ZipEntry): Bytes {
  const record = new Record(30 + entry.name.length);
  record.u32(0x0403_4b50);
  writeCommon(record, entry, plainVersion);
  record.u16(0);
  record.bytes(entry.name);
  return record.done();
}

/** What the directory says of a file. */
export function directoryHeader(entry: ZipEntry): Bytes {
  const isFar = entry.offset >= notHere32;
  const record = new Record(46 + entry.name.length + (isFar ? 12 : 0));
  record.u32(0x0201_4b50);
  record.u16(isFar ? zip64Version : plainVersion);
  writeCommon(record, entry, isFar ? zip64Version : plainVersion);
  record.u16(isFar ? 12 : 0);
  // No comment, the first disk, no attributes.
  record.u16(0, 0, 0);
  record.u32(0);
  record.u32(isFar ? notHere32 : entry.offset);
  record.bytes(entry.name);
  if (isFar) {
    record.u16(1, 8);
    record.u64(entry.offset);
  }
  return record.done();
}

/** What ends the archive. `offset`: where the directory begins, `size`: how long it is. */
export function endRecords(count: number, offset: number, size: number): Bytes {
  const isLarge = count >= notHere16 || offset >= notHere32 || size >= notHere32;
  const record = new Record(22 + (isLarge ? 76 : 0));
  if (isLarge) {
    record.u32(0x0606_4b50);
    // How long the rest of this record is.
    record.u64(44);
    record.u16(zip64Version, zip64Version);
    record.u32(0, 0);
    record.u64(count, count, size, offset);
    record.u32(0x0706_4b50, 0);
    record.u64(offset + size);
    record.u32(1);
  }
  record.u32(0x0605_4b50);
  record.u16(0, 0, Math.min(count, notHere16), Math.min(count, notHere16));
  record.u32(Math.min(size, notHere32), Math.min(offset, notHere32));
  record.u16(0);
  return record.done();
}

function writeCommon(record: Record, entry: ZipEntry, version: number): void {
  const { at, crc, isStored, name, packed, size } = entry;
  // The clock of a zip knows no year before and none after.
  const year = Math.min(2107, Math.max(1980, at.getFullYear() || 0));
  record.u16(version, utf8Flag, isStored ? 0 : 8);
  record.u16((at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1));
  record.u16(((year - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate());
  record.u32(crc, packed, size);
  record.u16(name.length);
}

/** Little-endian numbers, one after the other. */
class Record {
  #view: DataView<ArrayBuffer>;
  #at = 0;

  constructor(length: number) {
    this.#view = new DataView(new ArrayBuffer(length));
  }

  u16(...values: number[]): void {
    for (const value of values) {
      this.#view.setUint16(this.#at, value, true);
      this.#at += 2;
    }
  }

  u32(...values: number[]): void {
    for (const value of values) {
      this.#view.setUint32(this.#at, value, true);
      this.#at += 4;
    }
  }

  u64(...values: number[]): void {
    for (const value of values) {
      this.#view.setBigUint64(this.#at, BigInt(value), true);
      this.#at += 8;
    }
  }

  bytes(values: Uint8Array): void {
    new Uint8Array(this.#view.buffer).set(values, this.#at);
    this.#at += values.length;
  }

  done(): Bytes {
    return new Uint8Array(this.#view.buffer);
  }
}
