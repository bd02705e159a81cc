import type { Translate } from '../../i18n/translate.ts';
import type { ReportRow, RowRemark } from './import.ts';

type Words = Translate<'imports'>;

// Reasons and fields come from the rows, so they are not known to the compiler here.
const said = (t: Words, key: string, values?: object): string =>
  (t as unknown as (key: string, values?: object) => string)(key, values);

/** The name of a field as the page's language says it. */
export const fieldWord = (t: Words, field: string): string => said(t, `field_${field}`);

/** What is wrong with a row, or worth knowing, with the field that it is about. */
export function remarkText(t: Words, { field, reason, facts }: RowRemark): string {
  const sentence = said(t, `reason_${reason}`, facts);
  return field ? `${fieldWord(t, field)}: ${sentence}` : sentence;
}

/** A value of a record in one line. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object') return Object.values(value).join(' ');
  return String(value);
}

/** Changes of a row: field, old, new. */
export function changeTexts(t: Words, row: Pick<ReportRow, 'differences'>): string[] {
  return row.differences.map(
    ({ field, old, new: now }) => `${fieldWord(t, field)}: ${valueText(old)} → ${valueText(now)}`,
  );
}

/** What becomes, or became, of a row. */
export function outcomeText(t: Words, row: Pick<ReportRow, 'written' | 'outcome'>): string {
  if (row.written) return t(`was_${row.written}`);
  return row.outcome ? t(`becomes_${row.outcome}`) : '';
}
