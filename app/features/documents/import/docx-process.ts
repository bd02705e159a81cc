import { answerJob } from '../../../lib/bounded-job.ts';
import { documentLimits } from '../document.ts';
import { documentFromDocx } from './docx-document.ts';

/** The bytes of a file. */
export type DocxJob = Uint8Array;

answerJob<DocxJob>((bytes) => documentFromDocx(bytes, documentLimits));
