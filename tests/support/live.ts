import { randomUUID } from 'node:crypto';
import { askDatabase } from './inbound.ts';

export interface LiveStage {
  slug: string;
  /** Titles of its items, in order. */
  titles: readonly string[];
}

const titles = ['Welkom', 'Korte samenwerkingscontracten', 'Toegang tot wonen'] as const;

/**
 * A session that is held right now, with a published agenda: `coordinator` leads, `ngo` writes.
 * @param state open, or as it was before
 */
export async function stageSession(state: 'published' | 'open' = 'open'): Promise<LiveStage> {
  const slug = `nu-${randomUUID().slice(0, 8)}`;
  await askDatabase(async (sql) => {
    const [row] = await sql<{ id: number }[]>`
      insert into public.sessions (slug, kind, state, titles, starts_at, ends_at, place_name)
      values (${slug}, 'autumn', ${state}, '{"nl":"Forum van nu","en":"Forum of now","fr":"Forum actuel","ar":"منتدى اليوم"}',
        now() - interval '5 minutes', now() + interval '1 hour', 'De Krook') returning id`;
    const items = await sql<{ id: number; n: number }[]>`
      insert into public.agenda_items (session_id, position, type, state, language, title)
      select ${row!.id}, n, 'discussion', 'accepted', 'nl', (${sql.array([...titles])}::text[])[n]
      from generate_series(1, 3) as n returning id::int, position as n`;
    const began = Date.now() - 300_000;
    const content = {
      startsAt: new Date(began).toISOString(),
      sections: [
        {
          id: 1,
          titles: { nl: 'Deel' },
          items: items.map(({ id, n }) => ({
            id,
            type: 'discussion',
            language: 'nl',
            title: titles[n - 1],
            titles: n === 1 ? { ar: 'ترحيب' } : {},
            minutes: 10,
            startsAt: new Date(began + (n - 1) * 600_000).toISOString(),
            endsAt: new Date(began + n * 600_000).toISOString(),
            isFixed: false,
            presenter: n === 2 ? 'Jonas Peeters' : null,
            papers: [],
            themes: [],
          })),
        },
      ],
    };
    await sql`insert into public.agenda_versions (session_id, number, content)
      values (${row!.id}, 1, ${sql.json(content as never)})`;
    await sql`insert into public.session_officers (session_id, person_id, duty)
      select ${row!.id}, id, case email when 'ngo@demo.example' then 'secretary' else 'chair' end::public.session_duty
      from auth.users where email in ('ngo@demo.example', 'coordinator@demo.example')`;
  });
  return { slug, titles };
}

/** Takes a session away again, with all that hangs on it: other journeys count what there is. */
export async function strikeSession({ slug }: LiveStage): Promise<void> {
  await askDatabase(async (sql) => {
    await sql`delete from public.agenda_items where session_id = (select id from public.sessions where slug = ${slug})`;
    await sql`delete from public.sessions where slug = ${slug}`;
  });
}
