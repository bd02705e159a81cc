import { numberFormat } from '../../i18n/formats.ts';

/** A picture or a file that belongs to a post. */
export interface Attachment {
  id: string;
  kind: 'image' | 'document';
  /** As it was called where it came from, cleaned. */
  name: string;
  /** Media type, found by what is in it. */
  mediaType: string;
  bytes: number;
  /** Pixels; null for files that are no picture. */
  width: number | null;
  height: number | null;
  /** What a picture shows or a file holds; empty when it only decorates. */
  description: string;
}

/** Files below one post. */
export const mostFiles = 5;
/** Bytes of one file, and of all that are sent together. */
export const mostBytes = 20 * 1024 * 1024;
export const longestDescription = 500;

/** Rows of the form: each has a field for the file, its description, and whether it only decorates. */
export const fileRows = Array.from({ length: mostFiles }, (_, index) => ({
  file: `file${index + 1}`,
  description: `description${index + 1}`,
  decorative: `decorative${index + 1}`,
}));

/** What the file field offers to choose; what counts is what is in a file. */
export const acceptedFiles =
  'image/jpeg,image/png,image/webp,image/gif,image/avif,.pdf,.docx,.odt,.xlsx,.ods,.pptx,.odp,.txt,.csv';

/** The address under which a file is read; the name is for people and for what they save. */
export function attachmentAddress({ id, name }: Pick<Attachment, 'id' | 'name'>): string {
  return `/files/${id}/${encodeURIComponent(name)}`;
}

/** The short name of a kind of file, as people know it: "PDF". */
export function extensionOf(name: string): string {
  return (/\.([a-z0-9]{1,5})$/i.exec(name)?.[1] ?? '').toUpperCase();
}

/** A size as people say it: "2,4 MB". */
export function sizeText(bytes: number, locale: string): string {
  const [value, unit] =
    bytes < 1_048_576 ? [bytes / 1024, 'kilobyte'] : [bytes / 1_048_576, 'megabyte'];
  return numberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 && unit === 'megabyte' ? 1 : 0,
  }).format(Math.max(value, 1));
}
