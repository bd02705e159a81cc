import { inflateRawSync } from 'node:zlib';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;

interface Entry {
  name: string;
  method: number;
  packed: number;
  /** Where its own header stands in the file. */
  at: number;
}

/** The zip breaks its own rules, is locked, or unpacks to more than was allowed. */
export class UnreadableZip extends Error {}

function fail(): never {
  throw new UnreadableZip('zip');
}

/** The list at the end of a zip file; its last mark stands before a comment of 65,535 bytes at most. */
function readEntries(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== endMark) fail();
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > end || zip.readUInt32LE(at) !== entryMark) fail();
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const isLocked = (zip.readUInt16LE(at + 8) & 1) === 1;
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    if (isLocked) fail();
    entries.push({
      name,
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function unpack(zip: Buffer, { at, method, packed }: Entry, most: number): Buffer {
  if (at + 30 > zip.length || zip.readUInt32LE(at) !== fileMark) fail();
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const bytes = zip.subarray(start, start + packed);
  if (bytes.length !== packed) fail();
  if (method === 0) return packed > most ? fail() : bytes;
  if (method !== 8) fail();
  try {
    // What the zip says of its size is not believed.
    return inflateRawSync(bytes, { maxOutputLength: Math.max(most, 1) });
  } catch {
    return fail();
  }
}

/**
 * Some files of a zip, unpacked.
 * @param wanted which ones, by their path
 * @param most bytes that they may have together, unpacked
 * @throws UnreadableZip
 */
export function readZipParts(
  zip: Buffer,
  wanted: (path: string) => boolean,
  most: number,
): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  let left = most;
  for (const entry of readEntries(zip)) {
    if (!wanted(entry.name)) continue;
    const part = unpack(zip, entry, left);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}
