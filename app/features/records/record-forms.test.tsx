import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { render } from '../../../tests/ui/render.tsx';
import type { Values } from './field-specs.ts';
import { mergeTyped } from './merge-values.ts';
import { readContent, valuesOfContent } from './read-content.ts';
import { SectionFields } from './section-forms.tsx';
import type { FormSection } from './section-specs.ts';
import { sectionSpecs } from './section-specs.ts';
import type { SectionContent } from './sections.ts';

const file = resolve(import.meta.dirname, '../../../supabase/seed/world/records.json');
const [{ started }] = JSON.parse(readFileSync(file, 'utf8')) as [
  { started: Partial<SectionContent> },
];
const formSections = Object.keys(sectionSpecs) as FormSection[];
const reading = { language: 'nl', names: {} };
const options = { terms: [], sources: [], districts: [], suggested: ['Gent'], names: {} };

const contentOf = (section: FormSection) => started[section] as never;

describe.each(formSections.filter((section) => started[section]))('%s', (section) => {
  test.each(['nl', 'fr', 'tr'])('sent back untouched in %s changes nothing', (language) => {
    const own = { language, names: {} };
    const values = valuesOfContent(section, contentOf(section), own);
    const read = readContent(section, values, contentOf(section), own);
    // The order of texts says nothing: they are read by section.
    const plain = (value: unknown) =>
      JSON.stringify(value)
        .split('},')
        .toSorted()
        .join('|')
        .replaceAll(/[[\]{}]/g, '');
    if (section === 'texts')
      expect(plain(read).length).toBe(plain({ ok: true, content: started[section] }).length);
    else expect(read).toEqual({ ok: true, content: started[section] });
  });

  test.each(['nl', 'en', 'fr', 'ar'] as const)(
    'is shown in %s with words for everything',
    async (language) => {
      const values = valuesOfContent(section, contentOf(section), reading);
      const context = { values, errors: {}, options, language: 'nl' };
      const html = await render(<SectionFields section={section} {...context} />, language);
      expect(html).toMatch(/<(input|textarea)/);
      // A word that is missing is shown as its key.
      expect(
        html.match(
          />[^<]*\b(field|hint|form|goal|name|week|time|often|figure|theory|band|period|channel|qualifier|visibility|precision|section)_\w+/g,
        ),
      ).toBeNull();
    },
  );
});

const times = (started.schedule as SectionContent['schedule']).times;
const typedTimes = (): Values => valuesOfContent('schedule', { times }, reading);

test('who translates sees the first text beside the question, also in rows', async () => {
  const first = valuesOfContent('texts', contentOf('texts'), reading);
  const said = first['summary']![0]!;
  const empty = { values: {}, errors: {}, options, language: 'fr' };
  const source = { language: 'nl', values: first };
  const texts = await render(<SectionFields section="texts" {...empty} source={source} />, 'nl');
  expect(texts).toContain(said);
  expect(await render(<SectionFields section="texts" {...empty} />, 'nl')).not.toContain(said);
  const values = valuesOfContent('schedule', { times }, { language: 'fr', names: {} });
  const rows = { ...empty, values, source: { language: 'nl', values: {} } };
  const note = times.map(({ notes }) => notes['nl']).find(Boolean)!;
  const schedule = await render(<SectionFields section="schedule" {...rows} />, 'nl');
  // Beside the empty control, and nowhere else: what is kept of the row is no text of the page.
  expect(schedule.replaceAll(/<input[^>]*>/g, '')).toContain(note);
});

test('a note in another language stays when one language is edited; a row goes, another moves up', () => {
  const typed = typedTimes();
  typed['times.0.notes'] = ['Ook in juli'];
  typed['times.1.order'] = ['1'];
  const read = readContent('schedule', typed, { times }, reading);
  expect(read).toEqual({
    ok: true,
    content: {
      times: [times[1], { ...times[0], notes: { ...times[0]!.notes, nl: 'Ook in juli' } }],
    },
  });
  const dropped = readContent(
    'schedule',
    { ...typed, 'times.0.drop': ['yes'] },
    { times },
    reading,
  );
  expect(dropped).toEqual({ ok: true, content: { times: [times[1]] } });
});

test('what cannot be is said by its field', () => {
  const typed = { ...typedTimes(), 'times.0.opensAt': ['25:00'], 'times.1.until': ['2026-02-30'] };
  expect(readContent('schedule', typed, { times }, reading)).toEqual({
    ok: false,
    errors: {
      'times.0.opensAt': { key: 'records:errorTime' },
      'times.1.until': { key: 'errorDate' },
    },
  });
  const contact = {
    website: null,
    channel: 'mail',
    contact: 'a@b.example',
    isPublic: false,
  } as const;
  const shown = { ...valuesOfContent('contact', contact, reading), isPublic: ['yes'] };
  expect(readContent('contact', shown, contact, reading)).toEqual({
    ok: false,
    errors: { agreed: { key: 'records:errorAgreed' } },
  });
  const agreed = readContent('contact', { ...shown, agreed: ['yes'] }, contact, reading);
  expect(agreed).toEqual({ ok: true, content: { ...contact, isPublic: true } });
});

test('two who change different rows lose nothing; the same row is shown side by side', () => {
  const typed = typedTimes();
  typed['times.0.notes'] = ['Ook in juli'];
  const added = { ...times[0]!, weekdays: [5] };
  const theirs = { times: [times[0]!, { ...times[1]!, closesAt: '13:00' }, added] };
  const merged = mergeTyped('schedule', typed, theirs, { times }, reading);
  expect(merged.differences).toEqual([]);
  const read = readContent('schedule', merged.typed, theirs, reading);
  const mine = { ...times[0]!, notes: { ...times[0]!.notes, nl: 'Ook in juli' } };
  expect(read).toEqual({ ok: true, content: { times: [mine, theirs.times[1], added] } });

  const both = {
    times: [
      { ...times[0]!, notes: { ...times[0]!.notes, nl: 'Niet in mei', fr: 'Pas en mai' } },
      times[1]!,
    ],
  };
  const met = mergeTyped('schedule', typed, both, { times }, reading);
  expect(met.differences).toEqual([
    { name: 'times.0.notes', now: ['Niet in mei'], mine: ['Ook in juli'] },
  ]);
  const settled = readContent('schedule', met.typed, both, reading);
  const notes = { ...both.times[0]!.notes, nl: 'Ook in juli' };
  expect(settled).toEqual({ ok: true, content: { times: [{ ...times[0]!, notes }, times[1]] } });
});
