import type { Logger } from 'pino';
import { createI18n } from '../../i18n/i18n.ts';
import { boundedProcess } from '../../lib/bounded-process.server.ts';
import type { Typeset, TypesetJob } from '../../lib/typst/typeset-process.ts';
import type { DocumentFile } from '../documents/export/document-file.ts';
import { standaloneDocument } from '../documents/export/document-file.ts';
import { documentToHtml } from '../documents/export/to-html.ts';
import { sessionAddress } from '../sessions/session.ts';
import type { DossierFacts, FactPaper } from './dossier-facts.ts';
import { numbered } from './dossier-facts.ts';
import { dossierIndex } from './dossier-index.ts';
import { printedDossier } from './dossier-print.ts';
import type { DossierWords } from './dossier-words.ts';
import { dossierWords } from './dossier-words.ts';
import type { DossierPart } from './dossier.ts';

// A line of its own: who waits at a page for a document is not behind eight dossiers.
const setPdf = boundedProcess<TypesetJob, Typeset>('app/lib/typst/typeset-process.ts', {
  seconds: 60,
  megabytes: 700,
  waiting: 2,
});

/** A dossier as it is kept: the PDF, the texts of its ZIP by name, and what the ZIP holds beside the PDF. */
export interface BuiltDossier {
  pdf: Uint8Array<ArrayBuffer>;
  texts: Record<string, string>;
  parts: DossierPart[];
}

/** A name in a ZIP that every system unpacks: `papers/03-samen-wonen.html`. */
function partName({ number, title, file }: FactPaper & { number: number }): string {
  const typed = file?.name ?? title;
  const ending = /\.([a-z0-9]{1,5})$/.exec(file?.name ?? '')?.[1] ?? 'html';
  const base = typed
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  const short = [...base].slice(0, 60).join('');
  return `papers/${String(number).padStart(2, '0')}-${short || 'paper'}.${ending}`;
}

function paperFile(
  paper: FactPaper,
  facts: DossierFacts,
  words: DossierWords,
  siteUrl: string,
): DocumentFile {
  const { t } = words;
  const { language } = facts;
  const path = `${sessionAddress(language, facts.session.slug)}/papers/${paper.id}`;
  return {
    title: paper.title,
    language: paper.language,
    document: standaloneDocument(paper.document, { siteUrl, language }),
    facts: [
      { term: t('dossier:kicker'), text: facts.session.title.text },
      { term: t('dossier:factSession'), text: siteUrl + path, url: siteUrl + path },
    ],
    factsLanguage: language,
    siteUrl,
    words: { unseen: t('dossier:unseenSigns'), table: t('documents:table') },
  };
}

/**
 * Makes the files of one dossier.
 * @param facts what `private.dossier_facts` read
 * @param siteUrl origin of the site
 * @param onStep told after the texts (2) and before the files are stored (3)
 * @throws JobFailed when it takes too long or too much memory
 */
export async function buildDossier(
  facts: DossierFacts,
  siteUrl: string,
  log: Pick<Logger, 'warn'>,
  onStep: (step: number) => Promise<void> = async () => undefined,
): Promise<BuiltDossier> {
  const { t } = await createI18n(facts.language, ['common', 'documents', 'dossier']);
  const words = dossierWords(facts, t);
  const texts: Record<string, string> = {};
  const parts: DossierPart[] = [];
  const names = new Map<number, string>();
  const add = (name: string, text: string, paper: number | null) => {
    texts[name] = text;
    parts.push({ name, bytes: Buffer.byteLength(text), paper, attachment: null });
  };
  for (const paper of numbered(facts.papers)) {
    if (paper.state !== 'text' && paper.state !== 'file') continue;
    const name = partName(paper);
    names.set(paper.id, name);
    if (paper.file) {
      const { id: attachment, bytes } = paper.file;
      parts.push({ name, bytes, paper: paper.id, attachment });
    } else add(name, documentToHtml(paperFile(paper, facts, words, siteUrl)), paper.id);
  }
  add('index.html', dossierIndex(facts, words, names), null);
  await onStep(2);
  const { pdf, standard, reason } = await setPdf({
    template: 'app/features/dossier/dossier.typ',
    data: printedDossier(facts, words, siteUrl),
  });
  if (standard !== 'ua-1') log.warn({ reason }, 'dossier without PDF/UA');
  await onStep(3);
  return {
    pdf: new Uint8Array(pdf),
    texts,
    parts: parts.toSorted((a, b) => Number(b.paper === null) - Number(a.paper === null)),
  };
}
