import type { ImageNode, InlineNode } from './document-nodes.ts';
import { cleanText, isBlank, readLink } from './inline-form.ts';

const address =
  /^\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:#([1-9]\d{0,4})x([1-9]\d{0,4}))?$/;

/** Letters that describe a picture at most. */
export const longestAlt = 500;

/** Where an uploaded file is read. */
export function fileAddress(id: string): string {
  return `/files/${id}`;
}

/** The address of a picture as a text in Markdown names it, with its size. */
export function imageAddress({ id, width, height }: ImageNode): string {
  return fileAddress(id) + (width && height ? `#${width}x${height}` : '');
}

/** The description of a picture in one line. */
export function readAlt(typed: string): string {
  const alt = cleanText(typed.replaceAll(/\s+/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, longestAlt)
    .toWellFormed()
    .trim();
  return isBlank([{ type: 'text', text: alt }]) ? '' : alt;
}

/** The picture that an address in a text means; null when it is none of ours. */
export function imageAt(url: string, alt: string): ImageNode | null {
  const [, id, width, height] = address.exec(url) ?? [];
  if (!id) return null;
  const size = width && height ? { width: Number(width), height: Number(height) } : {};
  return { type: 'image', id, alt: readAlt(alt), ...size };
}

/** A picture as it is stored; null when it names no file. */
export function readImage(json: Record<string, unknown>): ImageNode | null {
  const { id, alt, width, height } = json;
  if (typeof id !== 'string' || typeof alt !== 'string') return null;
  const size = width && height ? `#${String(width)}x${String(height)}` : '';
  return imageAt(fileAddress(id) + size, alt) ?? imageAt(fileAddress(id), alt);
}

/** What stands for a picture where only words can be: a link to it, by its description. */
export function imageWords(json: Record<string, unknown>): InlineNode[] {
  const image = readImage(json);
  return image ? readLink(fileAddress(image.id), [{ type: 'text', text: image.alt }]) : [];
}
