import type { Logger } from 'pino';
import { boundedProcess, resultOrBusy } from '../bounded-process.server.ts';
import type { Typeset, TypesetJob } from './typeset-process.ts';

const run = boundedProcess<TypesetJob, Typeset>('app/lib/typst/typeset-process.ts', {
  seconds: 40,
  megabytes: 700,
  waiting: 8,
});

/**
 * Sets a template with data as a tagged PDF, in a process of its own.
 * @throws Response 503 when too many wait or the text is more than can be set
 */
export async function typeset(
  job: TypesetJob,
  log: Pick<Logger, 'warn'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { pdf, standard, reason } = await resultOrBusy(run(job), job.template, log);
  if (standard !== 'ua-1') log.warn({ template: job.template, reason }, 'PDF without PDF/UA');
  return new Uint8Array(pdf);
}
