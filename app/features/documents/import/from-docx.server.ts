import type { Logger } from 'pino';
import { JobFailed, boundedProcess, resultOrBusy } from '../../../lib/bounded-process.server.ts';
import type { ReadDocx } from './docx-document.ts';
import type { DocxJob } from './docx-process.ts';

const run = boundedProcess<DocxJob, ReadDocx>('app/features/documents/import/docx-process.ts', {
  seconds: 30,
  megabytes: 700,
  waiting: 8,
});

/** Largest file that is taken: bytes. */
export const largestDocx = 10_000_000;

/**
 * Reads a Word file as a document of ours.
 * @returns the document, or why there is none; a file that takes too much to read is unreadable
 * @throws Response 503 when too many wait
 */
export function documentFromDocx(bytes: Uint8Array, log: Pick<Logger, 'warn'>): Promise<ReadDocx> {
  if (bytes.length > largestDocx) return Promise.resolve({ ok: false, reason: 'tooLong' });
  const read = run(bytes).catch((error: unknown): ReadDocx => {
    if (!(error instanceof JobFailed) || error.fault === 'busy') throw error;
    log.warn({ fault: error.fault, reason: error.message }, 'DOCX not read');
    return { ok: false, reason: 'unreadable' };
  });
  return resultOrBusy(read, 'DOCX import', log);
}
