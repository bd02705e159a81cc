import type { Page } from '../../lib/page.server.ts';
import type { FileOrigin } from './exported-initiative.ts';
import type { DataFile } from './file.server.ts';
import { today } from './file.server.ts';
import { getDataLicence } from './licence.server.ts';

/**
 * A file of rows that says whose it is, from when, and what may be done with it.
 * @param rows being read while its licence is
 */
export async function licensedFile<Row>(
  { db, context }: Page,
  language: string,
  rows: Promise<Row>,
  file: { type: string; name?: string; body: (rows: Row, origin: FileOrigin) => string },
): Promise<DataFile> {
  const [read, licence] = await Promise.all([rows, getDataLicence(db)]);
  const origin = { siteUrl: context.env.siteUrl, language, date: today(), licence };
  return { ...file, licence, body: file.body(read, origin) };
}
