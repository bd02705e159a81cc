import type { RawRow } from './csv-rows.ts';
import type { ImportField, TermField } from './import-fields.ts';
import { termFields } from './import-fields.ts';
import type { Choices, Mapping, RowRemark } from './import.ts';
import { faultRemark } from './import.ts';
import {
  cleanCell,
  isFormula,
  readDate,
  readPoint,
  readWebAddress,
  splitPoint,
} from './read-values.ts';
import type { TermWords } from './read-words.ts';
import { fixedWords, foldWord, languageCode, termFor } from './read-words.ts';

/** What one row says, in the words of the record; what is empty is left out. */
export type ImportRecord = Record<string, unknown>;

/** A row that was read: what it says, why it cannot be taken, what is worth knowing. */
export interface ReadRow {
  record: ImportRecord | null;
  problems: RowRemark[];
  notes: RowRemark[];
  /** `field:folded word` of words that the city has no term for, with how the file writes them. */
  unknown: Map<string, string>;
}

/** How rows of one import are read. */
export interface Reading {
  headers: readonly string[];
  mapping: Mapping;
  choices: Pick<Choices, 'kind'>;
  words: TermWords;
}

const longest: Partial<Record<ImportField, number>> = {
  id: 200,
  name: 200,
  otherNames: 800,
  summary: 2000,
  what: 20_000,
  whereWhen: 5000,
  costs: 2000,
  municipality: 120,
  country: 60,
  district: 120,
  address: 300,
  website: 400,
  mail: 254,
  phone: 40,
  organisation: 200,
};
/** Fields of which several columns may fill one, as lists or as paragraphs. */
const severalColumns = new Set<ImportField>([
  'otherNames',
  'what',
  'whereWhen',
  'address',
  'themes',
  'groups',
  'activities',
  'accessibility',
  'tags',
  'languages',
]);
const paragraphs = new Set<ImportField>(['what', 'whereWhen']);

const listOf = (text: string, marks: RegExp) => [
  ...new Set(
    text
      .split(marks)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

/** Reads one row after another; made once for an import. */
export function createRowReader({ headers, mapping, choices, words }: Reading) {
  const fieldOf = headers.map((header) => mapping.columns[header] || null);

  function collect(cells: readonly string[]): Map<ImportField, string> {
    const found = new Map<ImportField, string>();
    fieldOf.forEach((field, index) => {
      const text = cleanCell(cells[index] ?? '');
      if (!field || !text) return;
      const before = found.get(field);
      if (before === undefined) found.set(field, text);
      else if (severalColumns.has(field))
        found.set(
          field,
          `${before}${paragraphs.has(field) ? '\n\n' : field === 'address' ? ', ' : '; '}${text}`,
        );
    });
    return found;
  }

  return function readRow(row: Pick<RawRow, 'cells' | 'fault'>): ReadRow {
    const problems: RowRemark[] = [];
    const notes: RowRemark[] = [];
    const unknown = new Map<string, string>();
    if (row.fault) return { record: null, problems: [faultRemark(row.fault)], notes, unknown };
    const found = collect(row.cells);
    const refuse = (field: ImportField, reason: string, facts: RowRemark['facts'] = {}) =>
      void problems.push({ field, reason, facts });
    const note = (field: ImportField, reason: string, facts: RowRemark['facts'] = {}) =>
      void notes.push({ field, reason, facts });
    const record: ImportRecord = { kind: choices.kind };
    const take = (field: ImportField) => found.get(field) ?? '';

    for (const [field, text] of found) {
      const most = longest[field];
      if (most !== undefined && text.length > most)
        refuse(field, 'tooLong', { most, has: text.length });
      if (isFormula(text)) refuse(field, 'formula', { value: text.slice(0, 40) });
    }
    if (!take('name')) refuse('name', 'missing');
    for (const field of [
      'id',
      'name',
      'summary',
      'what',
      'whereWhen',
      'costs',
      'district',
      'organisation',
    ] as const)
      if (take(field)) record[field] = take(field);

    readFixedWords(record, take, note);
    readLists(record, take, note, unknown);
    readPlace(record, take, refuse);
    readContact(record, take, refuse);
    for (const field of ['started', 'ended'] as const) {
      if (!take(field)) continue;
      const date = readDate(take(field));
      if (!date) refuse(field, 'date', { value: take(field).slice(0, 40) });
      else {
        record[field] = { on: date.on, precision: date.precision };
        if (date.isSerial) note(field, 'serialDate', { value: take(field), date: date.on });
      }
    }
    return { record, problems, notes, unknown };
  };

  type Take = (field: ImportField) => string;
  type Remark = (field: ImportField, reason: string, facts?: RowRemark['facts']) => void;

  function readFixedWords(record: ImportRecord, take: Take, note: Remark): void {
    for (const field of ['kind', 'status', 'scope'] as const) {
      const text = take(field);
      const meant = fixedWords[field][foldWord(text)];
      if (meant) record[field] = meant;
      else if (text) note(field, 'unknownWord', { value: text.slice(0, 60) });
    }
  }

  function readLists(record: ImportRecord, take: Take, note: Remark, unknown: Map<string, string>) {
    const terms = new Set<string>();
    const tags = new Set(listOf(take('tags'), /[;,|\n]/).map((tag) => tag.slice(0, 80)));
    for (const field of Object.keys(termFields) as TermField[]) {
      const text = take(field);
      // A label of the city may hold a comma itself.
      const whole = termFor(field, text, words, mapping.terms);
      for (const word of whole ? [text] : listOf(text, /[;,|\n]/)) {
        const meant = termFor(field, word, words, mapping.terms);
        if (meant?.includes(':')) terms.add(meant);
        else if (meant !== 'none') tags.add(word.slice(0, 80));
        if (!meant) unknown.set(`${field}:${foldWord(word)}`, word.slice(0, 80));
      }
    }
    if (terms.size > 0) record['terms'] = [...terms].toSorted();
    if (tags.size > 0) record['tags'] = [...tags].toSorted().slice(0, 40);
    const languages = new Set<string>();
    for (const word of listOf(take('languages'), /[;,|/\n]| en | et | and /)) {
      const code = languageCode(word);
      if (code) languages.add(code);
      else note('languages', 'unknownLanguage', { value: word.slice(0, 40) });
    }
    if (languages.size > 0) record['languages'] = [...languages].toSorted().slice(0, 40);
    const others = listOf(take('otherNames'), /[;|\n]/).filter((other) => other !== take('name'));
    if (others.length > 0)
      record['otherNames'] = others.map((other) => other.slice(0, 200)).toSorted();
  }

  function readPlace(record: ImportRecord, take: Take, refuse: Remark): void {
    // "9000 Gent" and "Gent (België)" are Gent.
    const municipality = take('municipality')
      .replace(/^\d{4,5} +/, '')
      .replace(/ *\([^)]*\)$/, '')
      .split(/[;|]/)[0]
      ?.trim();
    if (municipality) record['municipality'] = municipality;
    if (take('country')) record['country'] = countryCode(take('country'));
    if (take('address')) record['address'] = take('address');
    let [latitude, longitude] = [take('latitude'), take('longitude')];
    if (!latitude && !longitude && take('point')) {
      const pair = splitPoint(take('point'));
      if (!pair) return refuse('point', 'coordinates', { value: take('point').slice(0, 60) });
      [latitude, longitude] = pair;
    }
    if (mapping.isSwapped) [latitude, longitude] = [longitude, latitude];
    const point = readPoint(latitude, longitude);
    if (!point) return;
    if ('fault' in point)
      refuse('latitude', point.fault, { value: `${latitude} ${longitude}`.trim().slice(0, 60) });
    else Object.assign(record, point);
  }

  function readContact(record: ImportRecord, take: Take, refuse: Remark): void {
    const website = take('website');
    if (website) {
      const address = readWebAddress(website);
      if (address) record['website'] = address;
      else refuse('website', 'webAddress', { value: website.slice(0, 60) });
    }
    const [mail, phone] = [take('mail'), take('phone')];
    if (mail && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]{2,}$/.test(mail))
      refuse('mail', 'mail', { value: mail.slice(0, 60) });
    else if (mail) record['contact'] = { channel: 'mail', contact: mail };
    else if (phone && !/^[+\d][\d ()/.-]{5,}$/.test(phone))
      refuse('phone', 'phone', { value: phone.slice(0, 40) });
    else if (phone) record['contact'] = { channel: 'phone', contact: phone };
  }
}

const countries = new Map(
  [
    'BE',
    'NL',
    'FR',
    'DE',
    'LU',
    'GB',
    'ES',
    'IT',
    'AT',
    'PT',
    'SE',
    'DK',
    'PL',
    'GR',
    'IE',
    'CH',
    'US',
    'CA',
  ].flatMap((code) =>
    ['nl', 'fr', 'en'].map(
      (language) =>
        [
          foldWord(new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code),
          code,
        ] as const,
    ),
  ),
);
const countryCode = (text: string) =>
  /^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : (countries.get(foldWord(text)) ?? text);
