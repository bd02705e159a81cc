import { parseFragment } from 'parse5';
import type { DocumentLimits, RefusedDocument, RichDocument } from '../document.ts';
import { readDocument } from '../document.ts';
import { cleanText } from '../inline-form.ts';
import { htmlOfDocx } from './docx-html.ts';
import { stateOfHtml } from './html-state.ts';
import { readZipParts } from './zip-parts.ts';

export type RefusedDocx = RefusedDocument | 'notWord' | 'oldWord' | 'unreadable';
export type ReadDocx =
  | {
      ok: true;
      document: RichDocument;
      plain: string;
      /** What the file calls itself; empty when it has no name. */
      title: string;
      /** Pictures that were left out. */
      pictures: number;
    }
  | { ok: false; reason: RefusedDocx };

/** Of the texts in a file, unpacked: bytes. */
const mostUnpacked = 40_000_000;
const readable =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(_rels\/)?(document|styles|numbering|footnotes|endnotes)\d*\.xml(\.rels)?)$/;

/** The title in the properties of the file. */
function titleOfProperties(core: Buffer | undefined): string {
  const found = /<dc:title>([^<]{1,1000})<\/dc:title>/.exec(core?.toString('utf8') ?? '');
  const [text] = parseFragment(found?.[1] ?? '').childNodes;
  return text && 'value' in text ? text.value : '';
}

/**
 * Reads a Word file. Nothing of it is believed: only nodes of ours come out, pictures stay behind.
 * It may take long and much memory: for a process of its own.
 */
export async function documentFromDocx(
  bytes: Uint8Array,
  limits: DocumentLimits,
): Promise<ReadDocx> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
    return { ok: false, reason: 'oldWord' };
  if (!file.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1')))
    return { ok: false, reason: 'notWord' };
  try {
    const parts = readZipParts(file, (path) => readable.test(path), mostUnpacked);
    if (![...parts.keys()].some((path) => /^word\/document\d*\.xml$/.test(path)))
      return { ok: false, reason: 'notWord' };
    // Entities are for attacks only: no program writes them here.
    if ([...parts.values()].some((part) => part.includes('<!DOCTYPE')))
      return { ok: false, reason: 'unreadable' };
    const { html, pictures } = await htmlOfDocx(parts);
    const { state, title } = stateOfHtml(html);
    const read = readDocument(state, limits);
    if (!read.ok) return read;
    const named = cleanText(title || titleOfProperties(parts.get('docProps/core.xml')));
    return { ...read, title: named.replaceAll(/\s+/g, ' ').trim().slice(0, 200), pictures };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
