import type { FieldErrors } from '../../lib/form.ts';
import type { Reading, Values } from './field-specs.ts';
import type { Found } from './field-values.ts';
import { readField, valuesOfField } from './field-values.ts';
import { readRows, typedRows, valuesOfRow, valuesOfRows } from './list-rows.ts';
import type { FormSection } from './section-specs.ts';
import { specOf, textFields } from './section-specs.ts';
import type { SectionContent } from './sections.ts';
import { contents } from './sections.ts';

type Flat = Record<string, unknown>;
type ReadContent<S extends FormSection> =
  { ok: true; content: SectionContent[S] } | { ok: false; errors: FieldErrors };

/** The content as the questions ask for it: texts by their section in the language of the form. */
function flatten(section: FormSection, content: Flat, { language }: Reading): Flat {
  if (section !== 'texts') return { ...content, agreed: false };
  const { texts } = content as SectionContent['texts'];
  return Object.fromEntries(
    texts
      .filter((text) => text.language === language)
      .map(({ section: name, body }) => [name, body]),
  );
}

/** Texts of one language put among those of the others; what was written anew is no machine's any more. */
function mergeTexts(answers: Flat, before: SectionContent['texts'], language: string): Flat {
  const others = before.texts.filter((text) => text.language !== language);
  const own = textFields.flatMap((section) => {
    const body = answers[section];
    if (typeof body !== 'string') return [];
    const former = before.texts.find(
      (text) => text.section === section && text.language === language,
    );
    if (former?.body === body) return [former];
    const isSource = former
      ? former.state === 'source'
      : !others.some((text) => text.section === section && text.state === 'source');
    return [{ section, language, body, state: isSource ? 'source' : 'checked' }];
  });
  return { texts: [...others, ...own] };
}

type Row = Flat & { low?: number | null; high?: number | null };

/** Slug for what a figure is about, so that a target and what was reached find each other. */
const keyOf = (words: string) =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');

/** What the answers of a row say together; the error stands by the field that it names. */
const rowRules: Partial<Record<FormSection, (row: Row, at: number) => [string, string] | null>> = {
  schedule: (row) => {
    const { frequency, from, until, weekOfMonth } =
      row as SectionContent['schedule']['times'][number];
    if (frequency === 'once' && !from) return ['from', 'records:errorOnceDay'];
    if (weekOfMonth !== null && frequency !== 'monthly')
      return ['weekOfMonth', 'records:errorNotMonthly'];
    return from && until && until < from ? ['until', 'records:errorUntilBefore'] : null;
  },
  organisations: ({ since, until }) =>
    since && until && until < since ? ['until', 'records:errorUntilBefore'] : null,
  places: (row) => {
    if ((row['lat'] === null) !== (row['lon'] === null)) return ['lon', 'records:errorPoint'];
    const isPoint = row['precision'] === 'exact' || row['precision'] === 'street';
    const area = row['district'] ? 'district' : 'municipality';
    row['precision'] = row['lat'] === null ? area : isPoint ? row['precision'] : 'exact';
    return null;
  },
  figures: (row, at) => {
    const { low = null, high = null } = row;
    if (low === null && high === null) return ['low', 'errorRequired'];
    if (low !== null && high !== null && low > high) return ['high', 'records:errorHighBelow'];
    const [label = ''] = Object.values((row['labels'] ?? {}) as Record<string, string>);
    row['key'] = keyOf(String(row['key'] ?? '')) || keyOf(label) || `figure-${at + 1}`;
    return null;
  },
  sources: (row) => {
    const isTold = row['source'] !== null || Object.keys((row['title'] ?? {}) as object).length > 0;
    return isTold ? null : ['title', 'errorRequired'];
  },
};

/** What the whole section says together. */
function refusalOf(
  section: FormSection,
  content: Flat,
  before: Flat,
  agreed: boolean,
): FieldErrors {
  if (section === 'basics') {
    const { names } = content as SectionContent['basics'];
    const mains = names.filter(({ role }) => role === 'main').length;
    return mains === 1 ? {} : { names: { key: 'records:errorMainName' } };
  }
  if (section !== 'contact') return {};
  const now = content as SectionContent['contact'];
  const former = before as SectionContent['contact'];
  if (now.contact && !now.channel) return { channel: { key: 'errorRequired' } };
  if (!now.contact && (now.isPublic || now.channel)) return { contact: { key: 'errorRequired' } };
  // To another address nobody said yes yet.
  const isAgreed =
    former.isPublic && former.contact === now.contact && former.channel === now.channel;
  return now.isPublic && !isAgreed && !agreed ? { agreed: { key: 'records:errorAgreed' } } : {};
}

/** The fields of a section as its form has them: what `readContent` reads. */
export function valuesOfContent(section: FormSection, content: Flat, reading: Reading): Values {
  const { fields, list } = specOf(section);
  const flat = flatten(section, content, reading);
  const values: Values = Object.assign(
    {},
    ...fields.map((spec) => valuesOfField(spec, flat, reading)),
  );
  if (!list) return values;
  const rows = ((content[list.name] ?? []) as Flat[]).map((row, index) => ({
    index,
    kept: row,
    values: valuesOfRow(list, row, reading),
  }));
  return { ...values, ...valuesOfRows(list, rows) };
}

/**
 * The content that was typed: what nobody touched, and words in other languages, stay as they are in `current`.
 * @param found slugs of the places, organisations and initiatives that were named (`namedIn`)
 */
export function readContent<S extends FormSection>(
  section: S,
  typed: Values,
  current: SectionContent[S],
  reading: Reading,
  found: Found = {},
): ReadContent<S> {
  const { fields, list } = specOf(section);
  const before = flatten(section, current, reading);
  const errors: FieldErrors = {};
  let content: Flat = {};
  for (const spec of fields) {
    const names = Object.keys(valuesOfField(spec, before, reading));
    const own = Object.fromEntries(names.map((name) => [name, typed[name] ?? []]));
    const read = readField(spec, own, before, reading, found);
    if (read.ok) Object.assign(content, read.content);
    else errors[spec.name] = read.error;
  }
  const { agreed, ...told } = content;
  content =
    section === 'texts'
      ? mergeTexts(told, current as SectionContent['texts'], reading.language)
      : told;
  if (list) {
    const read = readRows(list, typed, reading, found);
    Object.assign(errors, read.errors);
    content[list.name] = read.rows;
    if (Object.keys(errors).length === 0)
      Object.assign(errors, checkRows(section, read.rows, read.at));
  }
  if (Object.keys(errors).length === 0)
    Object.assign(errors, refusalOf(section, content, current, agreed === true));
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const checked = contents[section].safeParse(content);
  if (!checked.success) return { ok: false, errors: { form: { key: 'records:errorContent' } } };
  return { ok: true, content: checked.data as SectionContent[S] };
}

function checkRows(section: FormSection, rows: Row[], at: readonly number[]): FieldErrors {
  const rule = rowRules[section];
  const { list } = specOf(section);
  const errors: FieldErrors = {};
  for (const [place, row] of rows.entries()) {
    const wrong = rule?.(row, place);
    if (wrong) errors[`${list?.name}.${at[place]}.${wrong[0]}`] = { key: wrong[1] };
  }
  return errors;
}

/** What was named in words in a form, by kind: to be looked up before it is read. */
export function namedIn(section: FormSection, typed: Values): { kind: string; words: string[] }[] {
  const { list } = specOf(section);
  return (list?.fields ?? []).flatMap((spec) => {
    if (spec.type !== 'named' || !list) return [];
    const words = typedRows(list, typed).map(({ values }) => values[spec.name]?.[0]?.trim() ?? '');
    return [{ kind: spec.kind, words: words.filter(Boolean) }];
  });
}
