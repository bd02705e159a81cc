import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  add,
  agenda,
  decide,
  move,
  propose,
  publish,
  resetAgenda,
  revisionOf,
  section,
  told,
  topic,
} from './agenda-world.ts';
import type { Json, Who } from './groups-world.ts';
import {
  act,
  call,
  db,
  idOf,
  mailOf,
  mailsTo,
  openGroupsWorld,
  outcome,
  people,
} from './groups-world.ts';

// Published agendas: frozen, told once, compared; nothing of the working one leaves before.
beforeAll(openGroupsWorld);
beforeEach(resetAgenda);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
/** Somebody is registered for the session. */
const register = (who: Who) => db.sql`
  insert into public.registrations (session_id, person_id, way, state, language)
  select s.id, ${idOf(who)}, 'here', 'registered', 'nl' from public.sessions as s where s.slug = 'now'`;
const kindsOf = (changes: unknown) =>
  (changes as Json[]).map((change) => `${String(change['kind'])} ${String(change['title'])}`);
const forget = () => db.sql`delete from public.notifications`;

/** A part with a proposal of `member` between two of the city's own. */
async function filled() {
  const part = await section();
  const first = await add(part, 'Welkom', 10);
  const proposed = await propose('member', { links: ['theme:housing'] });
  await decide('coordinator', proposed, 'accept', { section: part });
  const last = await add(part, 'Rondvraag', 20);
  await forget();
  return { part, first, proposed, last };
}

test('nothing leaves before publishing, and not while a proposal waits', async () => {
  const { part } = await filled();
  for (const who of everybody) expect((await agenda(who))['version']).toBeNull();
  const waiting = await propose('guest', { title: 'Nog te beslissen' });
  expect(await publish()).toBe('PT409');
  const preview = (await call('coordinator', 'get_agenda_preview', 'now', 'nl')) as Json;
  expect(preview['undecided']).toMatchObject([{ title: 'Nog te beslissen', state: 'submitted' }]);
  await decide('coordinator', waiting, 'ask');
  expect(await publish()).toBe('PT409');
  await decide('coordinator', waiting, 'accept', { section: part });
  expect(await publish(null, (await revisionOf()) - 1)).toBe('PT409');
  expect(await publish('Welkom allemaal')).toBe('done');
  for (const who of everybody) {
    expect((await agenda(who))['version']).toMatchObject({ letter: 'A', note: 'Welkom allemaal' });
  }
  await db.sql`update public.sessions set state = 'draft' where slug = 'now'`;
  expect(await publish()).toBe('PT409');
});

test('two versions are compared by the ids of their items', async () => {
  const { part, first, proposed, last } = await filled();
  const second = await section('Tweede deel');
  expect(await publish()).toBe('done');
  expect((await agenda('visitor'))['changes']).toEqual([]);
  await move(last, part, 1);
  expect(await publish()).toBe('done');
  // Of what changed places the fewest are called moved; the rest only begins at another hour.
  expect(kindsOf((await agenda('visitor'))['changes'])).toEqual([
    'moved Rondvraag',
    'retimed Welkom',
    'retimed Huurwaarborg',
  ]);
  await move(first, second, 1);
  await decide('coordinator', proposed, 'decline');
  await add(part, 'Nieuw');
  await db.sql`update public.agenda_items set title = 'Slotwoord', presenter = 'Mia' where id = ${last}`;
  expect(await publish()).toBe('done');
  const seen = await agenda('visitor');
  expect(kindsOf(seen['changes'])).toEqual([
    'added Nieuw',
    'dropped Huurwaarborg',
    'moved Welkom',
    'retitled Slotwoord',
    'presenter Slotwoord',
  ]);
  expect(seen).toMatchObject({ earlier: 'B', version: { letter: 'C' } });
  expect((seen['versions'] as Json[]).map((version) => version['letter'])).toEqual(['C', 'B', 'A']);
  const early = await agenda('visitor', 'A');
  expect(early).toMatchObject({ earlier: null, version: { letter: 'A' } });
  expect(await outcome(agenda('visitor', 'D'))).toBe('PT404');
  // New papers count, also another version of a known one.
  const paper = async (was: object[], now: object[]) => {
    const content = (papers: object[]) => ({
      sections: [{ id: 1, items: [{ id: 7, title: 'T', titles: {}, startsAt: 'x', papers }] }],
    });
    const [row] =
      await db.sql`select private.agenda_differences(${db.sql.json(content(was) as never)}, ${db.sql.json(content(now) as never)}) as changes`;
    return kindsOf(row!['changes']);
  };
  expect(await paper([{ id: 1, version: 1 }], [{ id: 1, version: 1 }])).toEqual([]);
  expect(await paper([{ id: 1, version: 1 }], [{ id: 1, version: 2 }])).toEqual(['paper T']);
  expect(await paper([{ id: 1, version: 1 }], [])).toEqual([]);
});

test('a frozen version refuses every role', async () => {
  await filled();
  await publish();
  for (const who of everybody) {
    for (const change of [
      'update public.agenda_versions set note = null',
      'delete from public.agenda_versions',
    ]) {
      expect(await outcome(act(who, (sql) => sql.unsafe(change)))).toBe('42501');
    }
  }
  // Not even who owns the tables.
  expect(await outcome(db.sql`update public.agenda_versions set content = '{}'`)).toBe('42501');
  expect(
    await outcome(
      db.sql`update public.agenda_versions set published_at = now() - interval '1 day'`,
    ),
  ).toBe('42501');
});

test('owners and presenters hear of their items, who comes of the agenda, each once', async () => {
  const { part, first, proposed } = await filled();
  await register('outsider');
  await register('member');
  await db.sql`update public.agenda_items set presenter_id = ${idOf('guest')} where id = ${first}`;
  await publish();
  expect(await told('member')).toEqual(['item_scheduled']);
  expect(await told('guest')).toEqual(['item_scheduled']);
  expect(await told('outsider')).toEqual(['agenda_published']);
  expect(await told('coordinator')).toEqual([]);
  expect(await told('speaker')).toEqual([]);
  // The same form again, and a second tab: nothing new.
  expect(await publish(null, 0)).toBe('done');
  expect(await told('outsider')).toEqual(['agenda_published']);
  const [versions] = await db.sql`select count(*)::int as n from public.agenda_versions`;
  expect(versions).toEqual({ n: 1 });
  await forget();
  await move(proposed, part, 1);
  await publish('Anders');
  expect(await told('member')).toEqual(['item_moved']);
  expect(await told('guest')).toEqual(['item_moved']);
  await db.sql`select private.send_notifications('2030-01-15T12:00+01:00')`;
  await db.sql`select private.send_notifications('2030-01-15T12:05+01:00')`;
  const mails = await mailsTo(mailOf('outsider'));
  expect(mails).toMatchObject([
    {
      kind: 'agenda_published',
      payload: { letter: 'B', note: 'Anders', url: '/nl/sessions/now/agenda' },
    },
  ]);
  expect(kindsOf(mails[0]!.payload['changes'])).toEqual(['moved Welkom', 'retimed Huurwaarborg']);
  await forget();
  await db.sql`update public.agenda_items set state = 'withdrawn', section_id = null where id = ${proposed}`;
  await db.sql`update public.sessions set agenda_revision = agenda_revision + 1 where slug = 'now'`;
  await publish();
  expect(await told('member')).toEqual(['item_dropped']);
});

test('of many who publish at once one letter comes, and nobody hears twice', async () => {
  await filled();
  await register('outsider');
  const base = await revisionOf();
  const said = await Promise.all([1, 2, 3, 4, 5].map(() => publish(null, base)));
  expect(new Set(said)).toEqual(new Set(['done']));
  const letters = await db.sql`select letter from public.agenda_versions`;
  expect(letters.map((row) => row['letter'] as string)).toEqual(['A']);
  expect(await told('outsider')).toEqual(['agenda_published']);
  expect(await told('member')).toEqual(['item_scheduled']);
});

test('a crash while publishing leaves neither version nor notice', async () => {
  await filled();
  const base = await revisionOf();
  await act('coordinator', async (sql) => {
    await sql`select public.publish_agenda('now', ${base}, null)`;
    throw new Error('the server falls');
  }).catch(() => undefined);
  expect(await db.sql`select from public.agenda_versions`).toHaveLength(0);
  expect(await told('member')).toEqual([]);
});

test('the frozen content names no proposer, note, reason or unpublished count', async () => {
  const { proposed } = await filled();
  const hidden = await topic('inside', 'members', 'Binnenskamers');
  const open = await topic('open', 'public', 'Open gesprek');
  const sentinel = 'GEHEIM-7f3a';
  await db.sql`insert into public.item_notes (item_id, text) values (${proposed}, ${sentinel})`;
  await db.sql`update public.agenda_items set reason = ${sentinel}, answer = ${sentinel} where id = ${proposed}`;
  await db.sql`insert into public.item_links (item_id, topic_id) values (${proposed}, ${hidden}), (${proposed}, ${open})`;
  const [theme] = await db.sql`select id from public.terms where slug = 'housing'`;
  for (const [slug, published] of [
    ['een', true],
    ['twee', true],
    ['drie', false],
  ] as const) {
    const [row] =
      await db.sql`insert into public.initiatives (slug, kind, is_published, published_at)
      values (${slug}, 'ngo', ${published}, ${published ? new Date() : null}) returning id`;
    await db.sql`insert into public.initiative_terms (initiative_id, term_id) values (${row!['id'] as string}, ${theme!['id'] as number})`;
  }
  const places = async (who: Who, kind: string, id: string) =>
    ((await call(who, 'get_agenda_places', kind, id, 'nl')) as Json[]).map(
      (place) => place['slug'],
    );
  expect(await places('visitor', 'topic', String(open))).toEqual([]);
  await publish();
  for (const who of everybody) {
    const seen = await agenda(who);
    expect(JSON.stringify(seen)).not.toContain(sentinel);
    expect(JSON.stringify(seen)).not.toContain(idOf('member'));
    const items = (seen as { version: { content: { sections: { items: Json[] }[] } } }).version
      .content.sections[0]!.items;
    expect(items[1]!['themes']).toEqual([{ slug: 'housing', initiatives: 2 }]);
    // Titles of what is linked are those that who asks may read today.
    const inside = ['chair', 'secretary', 'member', 'guest', 'speaker', 'coordinator', 'moderator'];
    expect(JSON.stringify(seen).includes('Binnenskamers')).toBe(inside.includes(who));
    expect(JSON.stringify(seen)).toContain('Open gesprek');
  }
  expect(await places('visitor', 'topic', String(open))).toEqual(['now']);
  expect(await places('visitor', 'theme', 'housing')).toEqual(['now']);
  expect(await places('visitor', 'theme', 'work')).toEqual([]);
  expect(await places('visitor', 'topic', "1' or true")).toEqual([]);
  // The pages of the topic and of an initiative bring it along.
  const shown = (await call('visitor', 'get_topic', open, null, 'nl')) as { agendas: Json[] };
  expect(shown.agendas).toMatchObject([{ slug: 'now', item: { id: proposed } }]);
  const page = (await call('visitor', 'get_initiative', 'een', 'nl')) as { agendas: Json[] };
  expect(page.agendas).toEqual([]);
  // Tied to it since: not before the next letter.
  const later = await topic('open', 'public', 'Later');
  await db.sql`insert into public.item_links (item_id, topic_id) values (${proposed}, ${later})`;
  expect(await places('visitor', 'topic', String(later))).toEqual([]);
  const ofPage = async () =>
    ((await call('visitor', 'get_initiative', 'een', 'nl')) as { agendas: Json[] }).agendas.map(
      (place) => place['slug'],
    );
  await db.sql`insert into public.item_links (item_id, initiative_id)
    select ${proposed}, i.id from public.initiatives as i where i.slug = 'een'`;
  expect(await ofPage()).toEqual([]);
  await publish();
  expect(await ofPage()).toEqual(['now']);
  expect(await places('visitor', 'topic', String(later))).toEqual(['now']);
  // What is cancelled, or not announced, stands nowhere.
  for (const state of ['cancelled', 'draft']) {
    await db.sql`update public.sessions set state = ${state}::public.session_state,
      cancelled_reason = ${state === 'cancelled' ? 'Ziek' : null} where slug = 'now'`;
    expect(await ofPage()).toEqual([]);
    expect(await places('coordinator', 'topic', String(open))).toEqual([]);
  }
});
