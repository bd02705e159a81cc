import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Who } from './groups-world.ts';
import { act, call, db, openGroupsWorld, outcome, people } from './groups-world.ts';
import { dayIn, daysFrom, deadlines, make, resetSessions } from './sessions-world.ts';

// The template: who changes it, what it may hold, and that the first session is made of it.
beforeAll(openGroupsWorld);
beforeEach(resetSessions);
afterAll(() => db.drop());

const words = (nl: string) => ({ nl, en: nl, fr: nl, ar: nl });
interface Template {
  revision: number;
  springTitles: object;
  sections: { titles: object; items: object[] }[];
  offsets: Record<string, unknown>;
  [name: string]: unknown;
}
/** As the coordinator reads it. */
const read = () => call('coordinator', 'get_session_template') as Promise<Template>;
const save = (who: Who, base: number, template: object) =>
  outcome(
    act(
      who,
      (sql) => sql`select public.save_session_template(${base}, ${sql.json(template as never)})`,
    ),
  );

test.each<Who>(['visitor', ...people])('%s changes it', async (who) => {
  const template = await read();
  expect(await save(who, template.revision, template)).toBe(
    who === 'coordinator' ? 'done' : '42501',
  );
  const direct = act(who, (sql) => sql`update public.session_templates set starts = '10:00'`);
  expect(await outcome(direct)).toBe('42501');
  const rows = await act(who, (sql) => sql`select starts from public.session_templates`).catch(
    () => [],
  );
  expect(rows).toHaveLength(who === 'coordinator' ? 1 : 0);
});

test('what it may not hold is told by field, and nothing is changed', async () => {
  const template = await read();
  const { sections, offsets } = template;
  const item = { type: 'break', minutes: 15, titles: words('Soep') };
  const wrong: [object, string][] = [
    [{ springTitles: { nl: 'Alleen Nederlands' } }, 'springTitles:sessions:errorTitles'],
    [{ autumnTitles: words('x'.repeat(201)) }, 'autumnTitles:sessions:errorTitleLong'],
    [{ ends: '08:00' }, 'ends:sessions:errorEnds'],
    [{ starts: '25:00' }, 'starts:errorRequired'],
    [{ place: 'x'.repeat(301) }, 'place:sessions:errorLineLong'],
    [{ capacityHere: -5 }, 'capacityHere:errorNumber'],
    [{ practical: words('x'.repeat(4001)) }, 'practical:sessions:errorWordsLong'],
    [{ sections: [] }, 'sections:sessions:errorSections'],
    [{ sections: 'veel' }, 'sections:sessions:errorSections'],
    [{ sections: [{ titles: words(' '), items: [] }] }, 'sections:sessions:errorTitles'],
    [
      { sections: [{ titles: words('A'), items: [{ ...item, type: 'decision' }] }] },
      'items:errorChoice',
    ],
    [
      { sections: [{ titles: words('A'), items: [{ ...item, minutes: -1 }] }] },
      'items:errorNumber',
    ],
    [
      { sections: [{ titles: words('A'), items: Array.from({ length: 21 }, () => item) }] },
      'items:sessions:errorSections',
    ],
    [{ offsets: { ...offsets, papers: 'veel' } }, 'papers:errorNumber'],
    [{ offsets: { ...offsets, call_closes: -95 } }, 'call_closes:sessions:errorOrder'],
  ];
  for (const [change, message] of wrong) {
    expect(await save('coordinator', template.revision, { ...template, ...change })).toBe(message);
  }
  expect(await read()).toEqual(template);
  expect(sections.length).toBeGreaterThan(0);
});

test('of two who change it at once, the second is told', async () => {
  const template = await read();
  const both = await Promise.all(
    ['19:00', '19:30'].map((starts) =>
      save('coordinator', template.revision, { ...template, starts }),
    ),
  );
  expect(both.toSorted()).toEqual(['PT409', 'done']);
  expect((await read()).revision).toBe(template.revision + 1);
});

test('the first session is made of it', async () => {
  const template = await read();
  const changed = {
    ...template,
    springTitles: words('Tafel {year}, {year}'),
    autumnTitles: words('Tafel {year}, {year}'),
    place: 'De Centrale',
    capacityHere: 80,
    sections: [
      { titles: words('Samen'), items: [{ type: 'break', minutes: 20, titles: words('Soep') }] },
    ],
    offsets: { ...template.offsets, papers: -33 },
  };
  expect(await save('coordinator', template.revision, changed)).toBe('done');
  const day = dayIn(200);
  const { slug } = await make('coordinator', day);
  const [made] = await db.sql`select s.titles ->> 'ar' as title, s.place_name, s.capacity_here,
      array(select i.title || ' ' || i.minutes || ' ' || i.state from public.agenda_items as i where i.session_id = s.id) as items,
      array(select a.titles ->> 'fr' from public.agenda_sections as a where a.session_id = s.id) as sections
    from public.sessions as s where s.slug = ${slug}`;
  const year = day.slice(0, 4);
  expect(made).toEqual({
    title: `Tafel ${year}, ${year}`,
    place_name: 'De Centrale',
    capacity_here: 80,
    items: ['Soep 20 accepted'],
    sections: ['Samen'],
  });
  expect(daysFrom(day, (await deadlines(slug))['papers']!.dueOn)).toBe(-33);
});
