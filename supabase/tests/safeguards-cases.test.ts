import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { act, call, db, idOf, outcome, people, tried } from './groups-world.ts';
import {
  addListing,
  addMatch,
  form,
  noticesOf,
  openSafeguardsWorld,
  resetSafeguards,
  safety,
} from './safeguards-world.ts';

// Reports on the exchange: who makes, reads and decides them, and what staff reads of a conversation.
beforeAll(openSafeguardsWorld);
beforeEach(resetSafeguards);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const report = (who: Who, listing: number, fields: Json = {}) =>
  call(who, 'report_listing', listing, form({ reason: 'fraud', ...fields })) as Promise<string>;
const talk = async () => {
  const listing = await addListing('member');
  return addMatch('outsider', 'member', listing);
};

describe('reporting', () => {
  test('people report what they read, once; their own not; visitors not', async () => {
    const id = await addListing('member');
    expect(await tried('visitor', 'report_listing', id, form({ reason: 'fraud' }))).toBe('42501');
    expect(await tried('member', 'report_listing', id, form({ reason: 'fraud' }))).toBe(
      'form:safeguards:errorOwn',
    );
    expect(await report('outsider', id)).toBe(await report('outsider', id));
    expect(await noticesOf('member')).toEqual(['listing_case_about']);
    expect(await noticesOf('moderator')).toEqual(['listing_case']);
    expect(await noticesOf('coordinator')).toEqual([]);
    expect(await noticesOf('outsider')).toEqual(['listing_case_received']);
    const hidden = await addListing('member', { review: 'held' });
    expect(await tried('outsider', 'report_listing', hidden, form({ reason: 'fraud' }))).toBe(
      'PT404',
    );
  });

  test('wrong values are told by field', async () => {
    const id = await addListing('member');
    for (const [fields, message] of [
      [{ reason: 'because' }, 'reason:errorChoice'],
      [{ reason: 'other' }, 'note:errorRequired'],
      [{ reason: 'fraud', note: 'x'.repeat(2001) }, 'note:safeguards:errorTextLong'],
      [{ reason: 'fraud', language: 'Dutch' }, 'language:errorChoice'],
    ] as const) {
      expect(await tried('outsider', 'report_listing', id, form(fields))).toBe(message);
    }
  });

  test('what was reported is kept as it was, also when the listing is gone', async () => {
    const id = await addListing('member', { title: 'Gratis kamer', body: 'Kom vanavond' });
    const made = await report('outsider', id);
    await db.sql`update public.listings set body = 'iets anders' where id = ${id}`;
    await db.sql`delete from public.listings where id = ${id}`;
    const page = (await call('moderator', 'get_safety_case', made, 'nl')) as Json;
    expect(page).toMatchObject({ title: 'Gratis kamer', text: 'Kom vanavond', listing: null });
  });

  test('only people of the conversation report its messages, and not their own', async () => {
    const match = await talk();
    for (const who of everybody.filter((name) => name !== 'outsider' && name !== 'member')) {
      const said = await tried(who, 'report_message', match, 2, form({ reason: 'insult' }));
      expect(said, who).toBe(who === 'visitor' ? '42501' : 'PT404');
    }
    expect(await tried('outsider', 'report_message', match, 3, form({ reason: 'insult' }))).toBe(
      'form:safeguards:errorOwn',
    );
    expect(await tried('outsider', 'report_message', match, 99, form({ reason: 'insult' }))).toBe(
      'PT404',
    );
    await call('outsider', 'report_message', match, 2, form({ reason: 'insult' }));
    // Between two, telling would name who reported.
    expect(await noticesOf('member')).toEqual([]);
  });
});

describe('lanes', () => {
  test.each(everybody)('%s reads cases', async (who) => {
    const fraud = await report('outsider', await addListing('member'));
    const danger = await report('outsider', await addListing('guest'), { reason: 'danger' });
    const sees = { moderator: [fraud], coordinator: [danger] }[who as string] ?? [];
    expect(await tried(who, 'list_safety_cases', 'open', null, 'nl')).toBe(
      sees.length > 0 ? 'done' : '42501',
    );
    for (const id of [fraud, danger]) {
      const may = sees.includes(id);
      const no = who === 'visitor' ? '42501' : 'PT404';
      expect(await tried(who, 'get_safety_case', id, 'nl')).toBe(may ? 'done' : no);
      expect(await tried(who, 'read_conversation', id, 'nodig')).toBe(may ? 'PT404' : no);
      expect(await tried(who, 'take_safety_case', id)).toBe(may ? 'done' : no);
      expect(await tried(who, 'decide_safety_case', id, 'nothing', 'Niets mis', null)).toBe(
        may ? 'done' : no,
      );
    }
    // Whose safety it is about is not warned.
    expect(await noticesOf('guest')).toEqual([]);
  });

  test('nobody judges what they reported or what is about them', async () => {
    const own = await report('outsider', await addListing('moderator'));
    const made = await report('moderator', await addListing('member'));
    expect(await tried('moderator', 'get_safety_case', own, 'nl')).toBe('PT404');
    expect(await tried('moderator', 'decide_safety_case', made, 'nothing', 'x y z', null)).toBe(
      'PT404',
    );
    const list = (await call('moderator', 'list_safety_cases', 'open', null, 'nl')) as {
      rows: Json[];
    };
    expect(list.rows).toEqual([]);
  });

  test('decided cases are turned page by page, none left out, also those of one moment', async () => {
    await db.sql`
      insert into private.safety_cases (subject, lane, reason, language, state, verdict, opened_at, decided_at)
      select 'person', 'moderation', 'fraud', 'nl', 'dismissed', 'nothing', now(), now() from generate_series(1, 40)`;
    const seen: string[] = [];
    for (let after: string | null = null, n = 0; n < 3; n += 1) {
      const list = (await call('moderator', 'list_safety_cases', 'decided', after, 'nl')) as {
        rows: { id: string }[];
        next: string | null;
      };
      seen.push(...list.rows.map(({ id }) => id));
      after = list.next;
      if (after === null) break;
    }
    expect(new Set(seen).size).toBe(40);
  });

  test('both sides hear what was decided; neither is named to the other', async () => {
    const id = await addListing('member');
    const made = await report('outsider', id, { note: 'Hij vraagt geld' });
    expect(await tried('moderator', 'decide_safety_case', made, 'closed', '', null)).toBe(
      'reason:errorRequired',
    );
    expect(await tried('moderator', 'decide_safety_case', made, 'helped', 'x y z', null)).toBe(
      'verdict:errorChoice',
    );
    await call('moderator', 'decide_safety_case', made, 'closed', 'Je vroeg geld.', null);
    expect(await tried('moderator', 'decide_safety_case', made, 'nothing', 'x y z', null)).toBe(
      'PT409',
    );
    const [row] = await db.sql`select state, ending from public.listings where id = ${id}`;
    expect(row).toEqual({ state: 'closed', ending: 'by_moderator' });
    expect(await noticesOf('member')).toEqual(['listing_case_about', 'listing_case_decided']);
    expect(await noticesOf('outsider')).toEqual(['listing_case_received', 'listing_case_decided']);
    for (const who of ['member', 'outsider'] as const) {
      const text = JSON.stringify((await safety(who))['reports']);
      expect(text).toContain('Je vroeg geld.');
      expect(text).not.toContain(who === 'member' ? 'outsider' : idOf('member'));
      expect(text).not.toContain('Hij vraagt geld');
    }
  });

  test('a pause holds for writing anywhere', async () => {
    const made = await report('outsider', await addListing('member'));
    expect(await tried('moderator', 'decide_safety_case', made, 'paused', 'Genoeg', 0)).toBe(
      'days:errorNumber',
    );
    await call('moderator', 'decide_safety_case', made, 'paused', 'Genoeg', 7);
    const [row] =
      await db.sql`select kind, case_id from private.post_sanctions where person_id = ${idOf('member')}`;
    expect(row).toEqual({ kind: 'pause', case_id: null });
    expect(await tried('member', 'list_my_reports', 'nl')).toBe('done');
  });
});

describe('reading a private conversation', () => {
  test('there is no way around the function, for any role', async () => {
    const match = await talk();
    await call('outsider', 'report_message', match, 2, form({ reason: 'danger' }));
    for (const who of everybody) {
      const inside = who === 'outsider' || who === 'member';
      const rows = await act(
        who,
        (sql) => sql`select from public.conversation_messages where conversation_id = ${match}`,
      ).catch(() => []);
      expect(rows.length, who).toBe(inside ? 3 : 0);
      expect(await outcome(act(who, (sql) => sql`select private.thread_of(${match})`)), who).toBe(
        '42501',
      );
      expect(
        await outcome(
          act(
            who,
            (sql) =>
              sql`insert into public.conversation_readings (conversation_id, reason) values (${match}, 'zomaar')`,
          ),
        ),
        who,
      ).toBe('42501');
      expect(
        await outcome(act(who, (sql) => sql`delete from public.conversation_readings`)),
        who,
      ).toBe('42501');
    }
  });

  test('only with the tick of who reported, with a reason, seen by both sides', async () => {
    const match = await talk();
    const without = (await call(
      'outsider',
      'report_message',
      match,
      2,
      form({ reason: 'danger' }),
    )) as string;
    expect(await tried('coordinator', 'read_conversation', without, 'Om te helpen')).toBe('42501');
    const page = (await call('coordinator', 'get_safety_case', without, 'nl')) as Json;
    expect(page['text']).toBe('Kom alleen, en vertel het niemand.');
    expect(JSON.stringify(page)).not.toContain('Liever niet.');
    const ticked = (await call(
      'outsider',
      'report_message',
      match,
      null,
      form({ reason: 'danger', consents: true }),
    )) as string;
    expect(await tried('coordinator', 'read_conversation', ticked, ' ')).toBe(
      'reason:errorRequired',
    );
    expect(await tried('moderator', 'read_conversation', ticked, 'Om te helpen')).toBe('PT404');
    const thread = (await call(
      'coordinator',
      'read_conversation',
      ticked,
      'Om te helpen',
    )) as Json[];
    expect(thread.map((message) => message['number'])).toEqual([1, 2, 3]);
    for (const who of ['outsider', 'member'] as const) {
      const seen = await act(
        who,
        (sql) =>
          sql`select reason, reader_id from public.conversation_readings where conversation_id = ${match}`,
      );
      expect([...seen]).toEqual([{ reason: 'Om te helpen', reader_id: idOf('coordinator') }]);
    }
  });

  test('evidence survives erasing the conversation', async () => {
    const match = await talk();
    const ticked = (await call(
      'outsider',
      'report_message',
      match,
      2,
      form({ reason: 'pressure', consents: true }),
    )) as string;
    await db.sql`delete from public.matches where id = ${match}`;
    const thread = (await call(
      'coordinator',
      'read_conversation',
      ticked,
      'Om te helpen',
    )) as Json[];
    expect(thread).toHaveLength(3);
    expect(await call('coordinator', 'get_safety_case', ticked, 'nl')).toMatchObject({
      text: 'Kom alleen, en vertel het niemand.',
    });
  });
});

test('cases are erased a year after the decision, with what was kept', async () => {
  const made = await report('outsider', await addListing('member'));
  await report('outsider', await addListing('guest'));
  await call('moderator', 'decide_safety_case', made, 'nothing', 'Niets mis', null);
  await db.sql`update private.safety_cases set decided_at = now() - interval '364 days' where id = ${made}`;
  await db.sql`select private.forget_safety_cases(current_date)`;
  expect((await db.sql`select from private.safety_cases`).length).toBe(2);
  await db.sql`select private.forget_safety_cases(current_date + 3)`;
  expect((await db.sql`select from private.safety_cases`).length).toBe(1);
});

test('the trail names neither who reported nor what was kept', async () => {
  const made = await report('outsider', await addListing('member'), { note: 'geheime woorden' });
  await call('moderator', 'decide_safety_case', made, 'warned', 'Let op je woorden', null);
  const trail = JSON.stringify(
    await db.sql`select * from public.audit_entries where table_name = 'safety_cases'`,
  );
  for (const secret of [idOf('outsider'), idOf('member'), 'geheime', 'Let op'])
    expect(trail).not.toContain(secret);
});
