import { fileTypeFromBuffer } from 'file-type';

/** What a file is, by what is in it. */
export interface FileKind {
  kind: 'image' | 'document';
  mediaType: string;
  extension: string;
}

const images = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']);
const documents = new Set(['pdf', 'docx', 'odt', 'xlsx', 'ods', 'pptx', 'odp']);

/** Only letters, in UTF-8 or UTF-16 with its mark: no NUL, no controls. */
function readText(bytes: Uint8Array): string | null {
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Office files are zips; what runs by itself stands in them under these names. */
function holdsMacros(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ['vbaProject.bin', 'macrosheets/', 'Basic/script-lc.xml', 'macroEnabled'].some((name) =>
    buffer.includes(name),
  );
}

/** Tabs and commas make a table of text; its name says which of both somebody means. */
function kindOfText(name: string): FileKind {
  return /\.csv$/i.test(name)
    ? { kind: 'document', mediaType: 'text/csv', extension: 'csv' }
    : { kind: 'document', mediaType: 'text/plain', extension: 'txt' };
}

/**
 * What these bytes are, whatever their name says.
 * @param name decides between text and table only
 * @returns null for everything that is not taken: programs, pages, drawings with scripts, macros
 */
export async function findFileKind(bytes: Uint8Array, name: string): Promise<FileKind | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found && images.has(found.mime))
    return { kind: 'image', mediaType: found.mime, extension: found.ext };
  if (found && documents.has(found.ext)) {
    const isOffice = found.ext !== 'pdf';
    if (isOffice && holdsMacros(bytes)) return null;
    return { kind: 'document', mediaType: found.mime, extension: found.ext };
  }
  if (found || !/\.(txt|csv)$/i.test(name)) return null;
  const text = readText(bytes);
  // A page or a drawing with another name stays what it is.
  if (text === null || /^\s*<(!doctype|\?xml|html|svg|script|head|body)/i.test(text)) return null;
  return kindOfText(name);
}
