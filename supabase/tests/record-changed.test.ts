import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Section } from '../../app/features/records/sections.ts';
import type { Who } from './record-history-world.ts';
import {
  call,
  db,
  latest,
  openHistoryWorld,
  personOf,
  read,
  save,
  slug,
  tried,
  versionsOf,
} from './record-history-world.ts';
import { disown, forgetSuggestions, own } from './record-suggestions-world.ts';

// Who keeps a record is told when the forum changes it, and why.
beforeAll(openHistoryWorld);
afterAll(() => db.drop());
beforeEach(async () => {
  await forgetSuggestions();
  await db.sql`delete from public.notifications where kind = 'record_changed'`;
  await db.sql`insert into public.digest_settings (person_id, keeps_quiet) select id, false from public.people
    on conflict (person_id) do update set keeps_quiet = false`;
});

let turn = 0;
/** Another text in a section of localized words, as its form would bring it. */
async function change(who: Who, why: string, section: 'means' | 'steps' = 'means') {
  turn += 1;
  const now = await read(section);
  const content =
    section === 'means'
      ? { ...now, people: { nl: `Ronde ${turn}` } }
      : { steps: [{ on: null, precision: null, titles: { nl: `Stap ${turn}` }, texts: {} }] };
  return save(who, section, content, why);
}
const keeper = () => personOf('ngo') as { id: string; email: string };
const told = () => db.sql<
  { section: Section; reason: string; path: string; mail: string | null }[]
>`
  select payload ->> 'section' as section, payload ->> 'reason' as reason, payload ->> 'path' as path, payload ->> 'mail' as mail
  from public.notifications where kind = 'record_changed' and person_id = ${keeper().id} order by id`;
async function mails() {
  await db.sql`select private.send_notifications(now())`;
  const rows = await db.sql<{ payload: Record<string, string>; language: string }[]>`
    select payload, language from private.outbox where kind = 'record_changed' and recipient = ${keeper().email} order by id`;
  return [...rows];
}

test('a moderator who changes what somebody keeps says why, and its keeper reads which part and why', async () => {
  for (const who of ['moderator', 'admin'] as const) {
    const args = { initiative_slug: slug, section: 'means', base: await latest('means') };
    const content = { ...(await read('means')), people: { nl: `Zonder reden ${who}` } };
    for (const why of ['', '  '])
      expect(await tried(who, 'save_record_section', { ...args, content, why })).toBe(
        'reason:errorRequired',
      );
    expect(await latest('means')).toBe(args.base);
  }
  await change('moderator', 'Het bedrag klopte niet');
  const [version] = await versionsOf('ngo', 'means');
  expect(await told()).toEqual([
    {
      section: 'means',
      reason: 'Het bedrag klopte niet',
      path: `/initiatives/${slug}/history/compare?to=${version!.id}`,
      mail: 'record_changed',
    },
  ]);
  const [mail] = await mails();
  expect(mail!.payload).toMatchObject({ section: 'means', reason: 'Het bedrag klopte niet' });
  const list = await call<{ rows: object[] }>('ngo', 'list_notifications', {
    language: 'nl',
    page: 1,
  });
  expect(list.rows[0]).toMatchObject({
    kind: 'record_changed',
    about: 'Het bedrag klopte niet',
    section: 'means',
  });
});

test('putting a version back is told as well; what the keeper does is not, and nobody else is told', async () => {
  await change('ngo', '');
  const [version] = await versionsOf('ngo', 'means');
  expect(await told()).toEqual([]);
  const put = { initiative_slug: slug, version_id: version!.id, side: 'before' };
  const base = await latest('means');
  await call('moderator', 'restore_record_version', { ...put, base, why: 'Dat was te veel' });
  expect(await told()).toMatchObject([{ reason: 'Dat was te veel' }]);
  const others = await db.sql`
    select from public.notifications where kind = 'record_changed' and person_id not in (
      select r.person_id from public.organisation_representatives as r join public.initiative_owners as o using (organisation_id))`;
  expect(others).toHaveLength(0);
});

test('several changes in an hour are one mail; a section that changes again is told once, as it is last', async () => {
  await change('moderator', 'Eerst');
  await change('moderator', 'Toch anders');
  expect(await told()).toMatchObject([{ reason: 'Toch anders', mail: 'record_changed' }]);
  expect(await mails()).toHaveLength(1);
  await change('moderator', 'Ook dit', 'steps');
  await change('admin', 'En dit');
  expect((await told()).map(({ reason, mail }) => [reason, mail])).toEqual([
    ['Toch anders', 'record_changed'],
    ['Ook dit', null],
    ['En dit', null],
  ]);
  expect(await mails()).toHaveLength(1);
  await db.sql`update public.notifications set created_at = now() - interval '61 minutes' where kind = 'record_changed'`;
  await change('moderator', 'Een uur later', 'steps');
  expect(await mails()).toHaveLength(2);
});

test('of contacts nothing is told but that they changed', async () => {
  const contact = {
    ...(await read('contact')),
    channel: 'mail',
    contact: 'a@b.example',
    isPublic: false,
  };
  await save('moderator', 'contact', contact, 'Nieuw adres');
  const rows = await told();
  expect(rows).toMatchObject([{ path: `/initiatives/${slug}/history` }]);
  expect(JSON.stringify(rows)).not.toContain('a@b.example');
});

test('what nobody keeps is changed without a reason, and nobody is told', async () => {
  const owners = await disown();
  await change('moderator', '');
  await change('editor', '');
  expect(await db.sql`select from public.notifications where kind = 'record_changed'`).toHaveLength(
    0,
  );
  await own(owners);
});

test('a reason that is withheld goes from what was told, and the mail that waits still leaves', async () => {
  await change('moderator', 'Fatima hoort hier niet');
  const [version] = await versionsOf('moderator', 'means');
  const args = {
    initiative_slug: slug,
    version_id: version!.id,
    parts: ['reason'],
    why: 'Een naam',
  };
  await call('moderator', 'withhold_version', args);
  expect(await told()).toMatchObject([{ reason: '' }]);
  const [mail] = await mails();
  expect(mail!.payload['reason']).toBe('');
});
