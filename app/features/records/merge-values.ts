import type { ListSpec, Reading, Values } from './field-specs.ts';
import type { RowContent, TypedRow } from './list-rows.ts';
import { isTouched, typedRows, valuesOfRow, valuesOfRows } from './list-rows.ts';
import { valuesOfContent } from './read-content.ts';
import type { FormSection } from './section-specs.ts';
import { specOf } from './section-specs.ts';

/** A control in which what is stored now and what was typed differ. */
export interface Difference {
  name: string;
  now: string[];
  mine: string[];
}

interface Merged {
  typed: Values;
  differences: Difference[];
}

const equal = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const told = (values: readonly string[] | undefined) =>
  (values ?? []).filter((value) => value.trim());
const sameTold = (one: readonly string[] | undefined, other: readonly string[] | undefined) =>
  equal(told(one), told(other));

/** Rows of somebody beside rows that another stored meanwhile: untouched ones follow the store, new ones join. */
function mergeRows(
  list: ListSpec,
  rows: readonly TypedRow[],
  theirs: readonly RowContent[],
  reading: Reading,
) {
  const known = rows.flatMap(({ kept }) => (kept ? [kept] : []));
  // What stands in the store and was in no row of the form: changed or new.
  const fresh = theirs.filter((row) => !known.some((one) => equal(one, row)));
  const merged: TypedRow[] = [];
  const changed: { at: number; theirs: RowContent }[] = [];
  for (const row of rows) {
    const { kept } = row;
    if (!kept || theirs.some((one) => equal(one, kept))) {
      merged.push(row);
      continue;
    }
    const [successor] = fresh.splice(0, 1);
    const isMine = Boolean(row.values['drop']?.[0]) || isTouched(list, row, reading);
    if (!isMine) {
      if (successor)
        merged.push({ ...row, kept: successor, values: valuesOfRow(list, successor, reading) });
      continue;
    }
    if (successor) changed.push({ at: merged.length, theirs: successor });
    merged.push({ ...row, kept: successor ?? kept });
  }
  const added = fresh.map((row) => ({
    index: 0,
    kept: row,
    values: valuesOfRow(list, row, reading),
  }));
  // Before the empty rows at the end.
  const lastFilled = merged.findLastIndex((row) => row.kept ?? isTouched(list, row, reading));
  merged.splice(lastFilled + 1, 0, ...added);
  return { merged, changed };
}

/**
 * Puts what was typed onto a section that another changed meanwhile: what only they changed is taken over, what
 * both changed stays as typed and is named.
 * @param former the section as the typing began; null where nothing of it is kept
 */
export function mergeTyped(
  section: FormSection,
  typed: Values,
  theirs: Record<string, unknown>,
  former: Record<string, unknown> | null,
  reading: Reading,
): Merged {
  const { fields, list } = specOf(section);
  const now = valuesOfContent(section, theirs, reading);
  const was = former && valuesOfContent(section, former, reading);
  const result: Values = { ...typed };
  const differences: Difference[] = [];
  const isField = (name: string) =>
    fields.some((spec) => name === spec.name || name.startsWith(`${spec.name}.`));
  for (const name of Object.keys(now).filter(isField)) {
    if (sameTold(typed[name], now[name])) continue;
    if (was && sameTold(typed[name], was[name])) result[name] = now[name]!;
    else if (!was || !sameTold(now[name], was[name]))
      differences.push({ name, now: now[name]!, mine: typed[name] ?? [] });
  }
  if (!list) return { typed: result, differences };
  const rows = (theirs[list.name] ?? []) as RowContent[];
  const { merged, changed } = mergeRows(list, typedRows(list, typed), rows, reading);
  for (const name of Object.keys(result)) if (name.startsWith(`${list.name}.`)) delete result[name];
  Object.assign(result, valuesOfRows(list, merged));
  for (const { at, theirs: row } of changed) {
    const values = valuesOfRow(list, row, reading);
    for (const [name, value] of Object.entries(values)) {
      const full = `${list.name}.${at}.${name}`;
      if (!sameTold(result[full], value))
        differences.push({ name: full, now: value, mine: result[full] ?? [] });
    }
  }
  return { typed: result, differences };
}
