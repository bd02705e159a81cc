import type { Json } from '../../lib/database.types.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Reading, Values } from '../records/field-specs.ts';
import type { Found } from '../records/field-values.ts';
import { mergeTyped } from '../records/merge-values.ts';
import { namedIn, readContent } from '../records/read-content.ts';
import type { FormSection } from '../records/section-specs.ts';
import { specOf } from '../records/section-specs.ts';
import type { Carried, SectionNow, SuggestionForm } from './carried-content.ts';
import { compareInWords } from './wording.server.ts';

/** A part to suggest a change in. @param base the version that was typed on @throws Response 404 */
export async function getSuggestionForm(
  db: Db,
  about: { slug: string; section: FormSection; base?: number },
  language: string,
): Promise<SuggestionForm> {
  const { slug, section, base = 0 } = about;
  const asked = { initiative_slug: slug, section, language, base };
  return unwrap(await db.rpc('get_suggestion_form', asked)) as unknown as SuggestionForm;
}

/** Slugs of what a suggested form names in words. */
export async function findTyped(db: Db, section: FormSection, typed: Values): Promise<Found> {
  const found: Found = {};
  for (const { kind, words } of namedIn(section, typed))
    if (words.length > 0)
      found[kind] = unwrap(
        await db.rpc('find_record_names', { kind, typed: words }),
      ) as Found[string];
  return found;
}

/** What of a posted form belongs to the part; the letter around it stays out. */
export function typedOfSection(section: FormSection, typed: Values): Values {
  const { fields, list } = specOf(section);
  const names = [...fields.map(({ name }) => name), ...(list ? [list.name] : [])];
  return Object.fromEntries(
    Object.entries(typed).filter(([name]) =>
      names.some((own) => name === own || name.startsWith(`${own}.`)),
    ),
  );
}

/** The form with rows that stood there only: what a row says that it was, its sender could have made up. */
function withKnownRows(section: FormSection, { typed, base }: Carried): Values {
  const { list } = specOf(section);
  if (!list) return typed;
  const known = ((base[list.name] ?? []) as object[]).map((row) => JSON.stringify(row));
  const isMadeUp = ([name, [kept]]: [string, string[]]) =>
    /^\w+\.\d+\.kept$/.test(name) && kept !== undefined && !known.includes(kept);
  return Object.fromEntries(Object.entries(typed).filter((entry) => !isMadeUp(entry)));
}

/** Two contents beside each other, in the words of the page. */
async function compareSection(page: Page, section: FormSection, before: object, after: object) {
  const labels = unwrap(
    await page.db.rpc('get_content_labels', {
      contents: [before, after] as Json,
      language: page.language,
    }),
  ) as Record<string, string>;
  const two = { section, before: { ...before }, after: { ...after }, labels };
  return compareInWords(page, two);
}

/** What a suggestion would change of what stood there; null where its form says nothing that can stand. */
export async function describeCarried(page: Page, section: FormSection, carried: Carried) {
  const { base, names, in: language } = carried;
  const typed = withKnownRows(section, carried);
  const found = await findTyped(page.db, section, typed);
  const read = readContent(section, typed, base as never, { language, names }, found);
  return read.ok ? compareSection(page, section, base, read.content) : null;
}

/**
 * A suggestion put onto what stands now: what it changed, on top of what others saved meanwhile. What is shown is
 * what taking it over would write, whatever its sender put in the form.
 */
export async function startTakeOver(
  page: Page,
  section: FormSection,
  carried: Carried,
  now: SectionNow,
) {
  const { in: language, base } = carried;
  const reading: Reading = { language, names: { ...carried.names, ...now.options.names } };
  const sent = withKnownRows(section, carried);
  const { typed, differences } = mergeTyped(section, sent, now.content, base, reading);
  const found = await findTyped(page.db, section, typed);
  const read = readContent(section, typed, now.content as never, reading, found);
  return {
    values: typed,
    differences,
    errors: read.ok ? {} : read.errors,
    groups: read.ok ? await compareSection(page, section, now.content, read.content) : null,
  };
}
