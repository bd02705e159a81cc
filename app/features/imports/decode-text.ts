/** How the text of a file is written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Looks at how often every second byte is zero: Latin text of two bytes a letter is half zeros. */
function zerosAt(start: Uint8Array, offset: 0 | 1): number {
  let zeros = 0;
  for (let at = offset; at < start.length; at += 2) if (start[at] === 0) zeros += 1;
  return start.length < 2 ? 0 : zeros / (start.length / 2);
}

/**
 * Tells the encoding of a file by its first bytes: by its mark, by zeros between letters; else UTF-8 or
 * Windows-1252, which only reading it whole can tell apart.
 */
export function markedEncoding(start: Uint8Array): Encoding | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  if (zerosAt(start, 1) > 0.4 && zerosAt(start, 0) < 0.1) return 'utf-16le';
  if (zerosAt(start, 0) > 0.4 && zerosAt(start, 1) < 0.1) return 'utf-16be';
  return null;
}

type Bytes = AsyncIterable<Uint8Array>;

/** The encoding of a file that is read once for this. @param open begins to read it anew */
export async function detectEncoding(open: () => Bytes): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const part of open()) {
      if (isFirst) {
        const marked = markedEncoding(part.subarray(0, 4096));
        if (marked) return marked;
      }
      isFirst = false;
      strict.decode(part, { stream: true });
    }
    strict.decode();
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The text of a file, part by part, without a mark at its beginning. */
export async function* decodeText(bytes: Bytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const part of bytes) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}
