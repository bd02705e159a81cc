import type { Logger } from 'pino';
import { boundedProcess, resultOrBusy } from '../../../lib/bounded-process.server.ts';
import type { DocumentFile } from './document-file.ts';
import type { DocxJob } from './docx-process.ts';

const run = boundedProcess<DocxJob, Uint8Array>('app/features/documents/export/docx-process.ts', {
  seconds: 40,
  megabytes: 600,
  waiting: 8,
});

/**
 * The document for Word and its like.
 * @throws Response 503 when too many wait or the text is more than can be written
 */
export async function documentToDocx(
  file: DocumentFile,
  log: Pick<Logger, 'warn'>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await resultOrBusy(run(file), 'DOCX export', log));
}
