import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import type { Section, SectionContent } from '../records/sections.ts';
import { sections } from '../records/sections.ts';
import { readWorld } from '../../../supabase/seed/reading.ts';
import { compareContents } from './compare-contents.server.ts';

const { t } = await createI18n('nl', ['recordHistory', 'initiatives']);
const wording = {
  say: t as (key: string, values?: Record<string, unknown>) => string,
  language: 'nl',
  locale: 'nl-BE',
  labels: { 'organisation/vzw-een': 'vzw Een', 'term/wonen': 'Wonen' },
};
const [record] = readWorld<{ started: SectionContent }[]>('world/records.json');
const started = record!.started;

function marked(section: Section, before: object, after: object): string[] {
  return compareContents(section, before, after, wording).flatMap(({ title, change, fields }) =>
    fields.map(
      ({ label, parts }) =>
        `${change === 'changed' ? '' : `${change} `}${title ? `${title} / ` : ''}${label}: ${parts
          .map(({ text, change: part }) =>
            part === 'added' ? `{+${text}+}` : part === 'removed' ? `[-${text}-]` : text,
          )
          .join('')}`,
    ),
  );
}

describe('comparing two contents', () => {
  test('marks words of a text in its own language, and nothing else', () => {
    const text = (body: string) => ({
      texts: [
        { section: 'what', language: 'nl', body, state: 'source' },
        { section: 'what', language: 'ar', body: 'نص', state: 'checked' },
      ],
    });
    expect(marked('texts', text('Wij koken samen.'), text('Wij koken en eten samen.'))).toEqual([
      'Wat doen ze? (Nederlands) / Tekst: Wij koken {+en eten +}samen.',
    ]);
  });

  test('finds a partner again by its role, whatever its place', () => {
    const partner = (organisation: string, role: string, since: string | null = null) => ({
      organisation,
      role,
      since,
      until: null,
    });
    const before = { organisations: [partner('vzw-een', 'lead'), partner('vzw-twee', 'partner')] };
    const after = {
      organisations: [partner('vzw-twee', 'partner', '2024-05-01'), partner('vzw-drie', 'host')],
    };
    expect(marked('organisations', before, after)).toEqual([
      'vzw-twee / Sinds: {+1 mei 2024+}',
      'added vzw-drie / Rol: {+geeft onderdak+}',
      'removed vzw Een / Rol: [-trekt-]',
    ]);
  });

  test('tells times apart by their order around what stayed', () => {
    const time = (weekdays: number[], opensAt: string) => ({
      kind: 'open',
      frequency: 'weekly',
      weekdays,
      weekOfMonth: null,
      opensAt,
      closesAt: '17:00',
      from: null,
      until: null,
      notes: {},
    });
    const before = { times: [time([2], '09:00'), time([6], '10:00')] };
    const after = { times: [time([2], '09:30'), time([6], '10:00'), time([7], '10:00')] };
    expect(marked('schedule', before, after)).toEqual([
      'Openingsuren / Uren: [-09:00-]{+09:30+}–17:00',
      'added Openingsuren / Hoe vaak: {+elke week+}',
      'added Openingsuren / Dagen: {+zondag+}',
      'added Openingsuren / Uren: {+10:00–17:00+}',
    ]);
  });

  test('is empty for the same content, and speaks of every section without a bare key', () => {
    const empty = (content: object) =>
      Object.fromEntries(
        Object.entries(content).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
      );
    for (const section of sections.filter((name) => name !== 'media')) {
      const content = started[section];
      expect(compareContents(section, content, content, wording), section).toEqual([]);
      if (['contact', 'stories', 'means'].includes(section)) continue;
      const changes = marked(section, empty(content), content);
      expect(changes.length, section).toBeGreaterThan(0);
      expect(changes.join('\n')).not.toMatch(
        /\b(field[A-Z]|often_|figure_|theory_|text_|seen_|kind_|role_)/,
      );
    }
  });

  test('never loses or invents a word', () => {
    const words = fc.array(fc.constantFrom('fiets', 'school', 'en', 'plein', 'van', 'Ledeberg'), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const means = (list: string[]) => ({
          budgetAmount: null,
          budgetPeriod: null,
          budgetBand: null,
          funding: { nl: list.join(' ') },
          staff: {},
          people: {},
          recognitions: {},
        });
        const [field] =
          compareContents('means', means(one), means(other), wording)[0]?.fields ?? [];
        const side = (change: string) =>
          field?.parts
            .filter((part) => part.change !== change)
            .map(({ text }) => text)
            .join('') ?? one.join(' ');
        expect(side('added')).toBe(one.length && other.length ? one.join(' ') : side('added'));
        expect(side('removed')).toBe(
          one.length && other.length ? other.join(' ') : side('removed'),
        );
      }),
    );
  });
});
