import type { TermField } from './import-fields.ts';
import { termFields } from './import-fields.ts';
import type { Mapping } from './import.ts';

/** Folded as the database folds: without accents and case, one space between words. */
export function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const kinds: Record<string, string> = {
  citizen: 'citizen',
  burger: 'citizen',
  burgers: 'citizen',
  burgerinitiatief: 'citizen',
  bewoners: 'citizen',
  citoyen: 'citizen',
  'initiative citoyenne': 'citizen',
  ngo: 'ngo',
  vzw: 'ngo',
  asbl: 'ngo',
  ong: 'ngo',
  vereniging: 'ngo',
  association: 'ngo',
  organisatie: 'ngo',
  city: 'city',
  stad: 'city',
  gemeente: 'city',
  ville: 'city',
  commune: 'city',
  stadsdienst: 'city',
  joint: 'joint',
  samen: 'joint',
  gezamenlijk: 'joint',
  commun: 'joint',
  samenwerking: 'joint',
};
const statuses: Record<string, string> = {
  planned: 'planned',
  gepland: 'planned',
  prevu: 'planned',
  running: 'running',
  active: 'running',
  actief: 'running',
  lopend: 'running',
  'en cours': 'running',
  actif: 'running',
  dormant: 'dormant',
  slapend: 'dormant',
  'in pauze': 'dormant',
  'en pause': 'dormant',
  'on hold': 'dormant',
  inactive: 'dormant',
  ended: 'ended',
  completed: 'ended',
  afgelopen: 'ended',
  beeindigd: 'ended',
  termine: 'ended',
  transformed: 'ended',
  stopped: 'stopped',
  gestopt: 'stopped',
  arrete: 'stopped',
  cancelled: 'stopped',
};
const scopes: Record<string, string> = {
  local: 'local',
  lokaal: 'local',
  regional: 'regional',
  regionaal: 'regional',
  national: 'national',
  nationaal: 'national',
  international: 'international',
  internationaal: 'international',
};

/** Words of files for what the city tells apart in a list of its own. */
export const fixedWords = { kind: kinds, status: statuses, scope: scopes };

/** The city's terms by every word that means one of them. */
export type TermWords = Map<string, string>;

/** A term of the city with its labels in all languages. */
export interface CityTerm {
  vocabulary: string;
  slug: string;
  labels: Record<string, string>;
}

/** `vocabulary:folded word` to `vocabulary:slug`. */
export function termWords(terms: readonly CityTerm[]): TermWords {
  const words: TermWords = new Map();
  for (const { vocabulary, slug, labels } of terms) {
    const key = `${vocabulary}:${slug}`;
    words.set(`${vocabulary}:${foldWord(slug)}`, key);
    for (const label of Object.values(labels)) words.set(`${vocabulary}:${foldWord(label)}`, key);
  }
  return words;
}

/**
 * What a word of the file becomes: a term of the city, `tag`, or `none`; undefined when nobody has said
 * so yet. A choice of the importer comes before equal words.
 */
export function termFor(
  field: TermField,
  word: string,
  words: TermWords,
  chosen: Mapping['terms'],
): string | undefined {
  return (
    chosen[`${field}:${foldWord(word)}`] ?? words.get(`${termFields[field]}:${foldWord(word)}`)
  );
}

const languageCodes = new Map(
  [
    'nl',
    'fr',
    'en',
    'ar',
    'de',
    'es',
    'it',
    'pt',
    'tr',
    'ru',
    'uk',
    'pl',
    'ro',
    'bg',
    'sk',
    'cs',
    'fa',
    'ps',
    'ku',
    'so',
    'ti',
    'am',
    'sq',
    'hy',
    'ka',
    'ur',
    'hi',
    'bn',
    'zh',
    'vi',
    'sw',
    'rw',
    'ln',
    'wo',
    'el',
    'hu',
    'sr',
    'hr',
    'bs',
    'mk',
    'lt',
    'lv',
    'he',
    'ne',
    'th',
  ].flatMap((code) => [
    [code, code] as const,
    ...['nl', 'fr', 'en'].map((language) => {
      const name = new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
      return [foldWord(name), code] as const;
    }),
    [foldWord(new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code), code] as const,
  ]),
);

/** The code of a language by its code or its name in Dutch, French, English or itself. */
export function languageCode(word: string): string | null {
  return languageCodes.get(foldWord(word)) ?? null;
}
