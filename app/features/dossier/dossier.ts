import type { LanguageCode } from '../../i18n/locales.ts';
import type { SessionHead } from '../sessions/session.ts';

export const dossierAudiences = ['public', 'participants'] as const;
export type DossierAudience = (typeof dossierAudiences)[number];

/** A text and the language that it is in. */
export interface Said {
  text: string;
  language: string;
}

/** What the ZIP of a dossier holds beside its PDF. */
export interface DossierPart {
  /** Path within the ZIP. */
  name: string;
  bytes: number;
  /** The paper that it is; null for what belongs to the dossier itself. */
  paper: number | null;
  /** The file of the paper; null for a text of the dossier. */
  attachment: string | null;
}

/** The files of a dossier that is whole. */
export interface DossierFile {
  id: string;
  /** When what stands in it was read. */
  asOf: string;
  pdfBytes: number;
  letter: string;
  parts: DossierPart[];
}

/** How far the newest asking for a dossier is. */
export interface DossierProgress {
  state: 'queued' | 'building' | 'built' | 'failed';
  step: number;
  /** Why it could not be made. */
  fault: 'busy' | 'time' | 'memory' | 'failed' | 'storage' | 'stopped' | null;
  letter: string;
}

export interface DossierLine {
  language: LanguageCode;
  audience: DossierAudience;
  file: DossierFile | null;
  /** Null before anything was asked for. */
  newest: DossierProgress | null;
}

/** What the page of dossiers shows. */
export interface DossierList {
  session: SessionHead;
  dossiers: DossierLine[];
}

/** Steps from the queue to a whole file. */
export const dossierSteps = 4;

/** Whether something is being made that is worth looking at again soon. */
export function isUnderWay({ newest }: DossierLine): boolean {
  return newest?.state === 'queued' || newest?.state === 'building';
}

/** Bytes of the ZIP: what is in it, and some for names and lists; it is not packed tighter. */
export function zipBytes(file: DossierFile): number {
  const names = file.parts.reduce((sum, { name }) => sum + 2 * name.length + 110, 0);
  return file.pdfBytes + file.parts.reduce((sum, { bytes }) => sum + bytes, 0) + names + 250;
}

/** The path of a file of a dossier, in the language of its text. */
export function dossierAddress(
  { language, audience }: Pick<DossierLine, 'language' | 'audience'>,
  slug: string,
  ending: 'pdf' | 'zip',
): string {
  const query = audience === 'public' ? '' : `?audience=${audience}`;
  return `/${language}/sessions/${slug}/dossier.${ending}${query}`;
}
