import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';

export interface HeldSession {
  slug: string;
  /** Items of its published agenda, in order. */
  items: number[];
}

/**
 * Adds a session that was held yesterday to a demo world: `ngo` is its secretary; `newcomer`, `citizen` and
 * `ngo` were there.
 * @param sql as the owner of the tables
 */
export async function addHeldSession(sql: postgres.Sql): Promise<HeldSession> {
  const slug = `proef-${randomUUID().slice(0, 8)}`;
  const [session] = await sql<{ id: number }[]>`
      insert into public.sessions (slug, kind, state, titles, summaries, starts_at, ends_at, place_name, closed_at)
      values (${slug}, 'autumn', 'closed', ${sql.json({ nl: `Proefsessie ${slug}`, en: `Trial ${slug}`, fr: `Essai ${slug}`, ar: `تجربة ${slug}` })},
        '{}', now() - interval '27 hours', now() - interval '24 hours', 'De Krook', now() - interval '24 hours') returning id`;
  const id = session!.id;
  const titles = ['Taallessen', 'Fietsen'];
  const rows = await sql<{ id: number }[]>`
      insert into public.agenda_items (session_id, position, type, state, language, title)
      select ${id}, place, 'decision', 'accepted', 'nl', title
      from unnest(${titles}::text[]) with ordinality as t (title, place) order by place returning id::int`;
  const ids = rows.map((row) => row.id);
  const shown = ids.map((item, place) => ({
    id: item,
    type: 'decision',
    language: 'nl',
    title: titles[place]!,
    titles: { ar: 'بند' },
    minutes: 20,
    isFixed: false,
    startsAt: new Date().toISOString(),
    endsAt: new Date().toISOString(),
    group: null,
    organisation: null,
    presenter: null,
    commitmentId: null,
    themes: [],
    papers: [],
  }));
  const content = {
    startsAt: new Date().toISOString(),
    sections: [{ id: 1, titles: { nl: 'Deel' }, items: shown }],
  };
  await sql`insert into public.agenda_versions (session_id, number, content) values (${id}, 1, ${sql.json(content)})`;
  await sql`insert into public.session_officers (session_id, person_id, duty)
      select ${id}, u.id, 'secretary' from auth.users as u where u.email = 'ngo@demo.example'`;
  await sql`insert into public.session_presences (session_id, person_id, organisation_id, way)
      select ${id}, u.id, o.id, 'here' from auth.users as u
      left join public.organisations as o on o.slug = 'de-lantaarn-voorbeeld' and u.email = 'ngo@demo.example'
      where u.email in ('ngo@demo.example', 'newcomer@demo.example', 'citizen@demo.example')`;
  return { slug, items: ids };
}
