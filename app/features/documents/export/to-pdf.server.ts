import type { Logger } from 'pino';
import { directionOf } from '../../../i18n/locales.ts';
import { typeset } from '../../../lib/typst/typeset.server.ts';
import type { DocumentFile } from './document-file.ts';
import { printedBlocks } from './printed-blocks.ts';

/** What the template reads. */
export function pdfData(file: DocumentFile) {
  return {
    title: file.title,
    lang: file.language,
    dir: directionOf(file.language),
    facts: {
      lang: file.factsLanguage,
      dir: directionOf(file.factsLanguage),
      rows: file.facts,
    },
    unseenNote: file.words.unseen,
    blocks: printedBlocks(file),
  };
}

/**
 * The document as a tagged PDF.
 * @throws Response 503 when too many wait or the text is more than can be set
 */
export function documentToPdf(
  file: DocumentFile,
  log: Pick<Logger, 'warn'>,
): Promise<Uint8Array<ArrayBuffer>> {
  return typeset(
    { template: 'app/features/documents/export/document.typ', data: pdfData(file) },
    log,
  );
}
