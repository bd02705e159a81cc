import { z } from 'zod';
import type { FieldErrors } from '../../lib/form.ts';
import type { ListSpec, Reading, Values } from './field-specs.ts';
import type { Found } from './field-values.ts';
import { readField, valuesOfField } from './field-values.ts';

export type RowContent = Record<string, unknown>;

/** One row of a list as it is typed. */
export interface TypedRow {
  index: number;
  /** The controls by name, without the row. */
  values: Values;
  /** The row as it was stored, with what its controls do not show; null for a new one. */
  kept: RowContent | null;
}

const rowSchema = z.record(z.string(), z.unknown());

function keptOf(text: string | undefined): RowContent | null {
  try {
    return text ? (rowSchema.safeParse(JSON.parse(text)).data ?? null) : null;
  } catch {
    return null;
  }
}

/** The rows of a list in what was typed, as they stood on the page. */
export function typedRows(list: ListSpec, typed: Values): TypedRow[] {
  const rows = new Map<number, Values>();
  for (const [name, values] of Object.entries(typed)) {
    const [, index, field] = /^\w+\.(\d{1,3})\.([\w.]+)$/.exec(name) ?? [];
    if (!index || !field || !name.startsWith(`${list.name}.`)) continue;
    const row = rows.get(Number(index)) ?? {};
    row[field] = values;
    rows.set(Number(index), row);
  }
  return [...rows]
    .toSorted(([one], [other]) => one - other)
    .map(([index, values]) => ({ index, values, kept: keptOf(values['kept']?.[0]) }));
}

/** The controls of one row for its content. */
export function valuesOfRow(list: ListSpec, row: RowContent, reading: Reading): Values {
  return Object.assign(
    {},
    ...list.fields.map((spec) => valuesOfField(spec, row, reading)),
  ) as Values;
}

/** The controls of rows under the names that they have in the form. */
export function valuesOfRows(list: ListSpec, rows: readonly TypedRow[]): Values {
  return Object.fromEntries(
    rows.flatMap(({ values, kept }, index) =>
      Object.entries({ ...values, kept: kept ? [JSON.stringify(kept)] : [] }).map(
        ([name, value]) => [`${list.name}.${index}.${name}`, value],
      ),
    ),
  );
}

/** Whether somebody answered anything in a row, or changed what stood there. */
export function isTouched(list: ListSpec, { values, kept }: TypedRow, reading: Reading): boolean {
  const before = valuesOfRow(list, kept ?? list.blank, reading);
  const told = (name: string, of: Values) => (of[name] ?? []).join('\n').trim();
  return (
    Object.keys(before).some(
      (name) => name in values && told(name, values) !== told(name, before),
    ) ||
    // A box that is not ticked any more is not sent at all.
    Object.keys(before).some((name) => !(name in values) && told(name, before) !== '')
  );
}

interface ReadRows {
  rows: RowContent[];
  /** Where each of them stood in the form. */
  at: number[];
  errors: FieldErrors;
}

/** The rows that were typed, in their order; those that are to go and those that nobody filled in are left out. */
export function readRows(list: ListSpec, typed: Values, reading: Reading, found: Found): ReadRows {
  const errors: FieldErrors = {};
  const read: { row: RowContent; index: number; order: number }[] = [];
  for (const [place, typedRow] of typedRows(list, typed).entries()) {
    const { values, kept, index } = typedRow;
    if (values['drop']?.[0] || (!kept && !isTouched(list, typedRow, reading))) continue;
    const row: RowContent = { ...list.blank, ...kept };
    for (const spec of list.fields) {
      const answer = readField(spec, values, kept ?? list.blank, reading, found);
      if (answer.ok) Object.assign(row, answer.content);
      else errors[`${list.name}.${index}.${spec.name}`] = answer.error;
    }
    // Who moves a row up puts it before the one that stood there, who moves it down behind it.
    const stood = place + 1;
    const asked = Number(values['order']?.[0]) || stood;
    read.push({ row, index, order: asked + Math.sign(asked - stood) / 2 });
  }
  if (read.length > list.most) errors[list.name] = { key: 'records:errorTooMany' };
  const inOrder = read.toSorted((one, other) => one.order - other.order);
  return { rows: inOrder.map(({ row }) => row), at: inOrder.map(({ index }) => index), errors };
}
