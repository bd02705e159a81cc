import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { previewMail } from '../../app/server/compose-mail.ts';
import { call, db, idOf, openGroupsWorld } from './groups-world.ts';
import { heldSession, resetMinutes } from './minutes-world.ts';

// The mail of publishing as it is looked at before: the same that is sent.
beforeAll(openGroupsWorld);
beforeEach(resetMinutes);
afterAll(() => db.drop());

interface Mail {
  language: string;
  people: number;
  kind: string;
  payload: Record<string, unknown>;
}
const env = { siteUrl: 'https://forum.example' };
const look = (mail: Mail) => previewMail(env, mail);
const sentBy = async (person: string): Promise<Mail> => {
  await db.sql`update public.notifications set mail_due_at = now() - interval '1 minute' where mail_due_at is not null`;
  await db.sql`insert into public.digest_settings (person_id, keeps_quiet) select id, false from public.people
    on conflict (person_id) do update set keeps_quiet = false`;
  await db.sql`truncate private.outbox`;
  await db.sql`select private.send_notifications(now())`;
  const [row] = await db.sql<Mail[]>`select o.kind, o.language, o.payload from private.outbox as o
    join auth.users as u on u.email = o.recipient where u.id = ${person}`;
  return row!;
};

test('publishing a session sends what the page of preparation showed, in each language', async () => {
  const { id, slug } = await heldSession('published');
  await db.sql`update public.sessions set state = 'draft', starts_at = now() + interval '30 days',
    ends_at = now() + interval '30 days 3 hours' where id = ${id}`;
  await db.sql`update public.people set language = 'ar' where id = ${idOf('guest')}`;
  const page = (await call('coordinator', 'get_preparation', slug, 'nl')) as {
    told: number;
    mails: Mail[];
  };
  expect(page.mails.map(({ language }) => language).toSorted()).toEqual(['ar', 'nl']);
  expect(page.mails.reduce((sum, { people }) => sum + people, 0)).toBe(page.told);
  // Looking tells nobody.
  expect((await db.sql`select from public.notifications`).length).toBe(0);
  await call('coordinator', 'publish_session', slug);
  const sent = look(await sentBy(idOf('guest')));
  const shown = look(page.mails.find(({ language }) => language === 'ar')!);
  expect(sent.subject).toBe(shown.subject);
  expect(sent.text.split('-- ')[0]).toBe(shown.text.split('-- ')[0]);
  const after = (await call('coordinator', 'get_preparation', slug, 'nl')) as { mails: Mail[] };
  expect(after.mails).toEqual([]);
});

test('who only prepares sees no mail of a draft', async () => {
  const { id, slug } = await heldSession('published');
  await db.sql`update public.sessions set state = 'draft' where id = ${id}`;
  const page = (await call('secretary', 'get_preparation', slug, 'nl')) as { mails: Mail[] };
  expect(page.mails).toEqual([]);
});

test('publishing an agenda sends what the page before it showed, with its note', async () => {
  const { id, slug } = await heldSession('published');
  await db.sql`update public.sessions set starts_at = now() + interval '30 days',
    ends_at = now() + interval '30 days 3 hours' where id = ${id}`;
  await db.sql`insert into public.agenda_sections (session_id, position, titles) values (${id}, 1, '{"nl":"Deel"}')`;
  await db.sql`update public.agenda_items set section_id = (select max(id) from public.agenda_sections) where session_id = ${id}`;
  const page = (await call('coordinator', 'get_agenda_preview', slug, 'nl')) as {
    revision: number;
    mails: Mail[];
    told: { others: number };
  };
  expect(page.mails.reduce((sum, { people }) => sum + people, 0)).toBe(page.told.others);
  await call('coordinator', 'publish_agenda', slug, page.revision, 'Lees dit eerst');
  const outgoing = await sentBy(idOf('guest'));
  const sent = look(outgoing);
  const mail = page.mails.find(({ language }) => language === outgoing.language)!;
  const shown = look({ ...mail, payload: { ...mail.payload, note: 'Lees dit eerst' } });
  expect(sent).toEqual(shown);
  expect(sent.text).toContain('Lees dit eerst');
});
