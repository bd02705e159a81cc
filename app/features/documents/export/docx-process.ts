import { answerJob } from '../../../lib/bounded-job.ts';
import { docxOf } from './docx-document.ts';

export type DocxJob = Parameters<typeof docxOf>[0];

answerJob<DocxJob>(docxOf);
