import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { call, db, idOf, mailOf, organisation, people, tried } from './groups-world.ts';
import { dayIn } from './meetings-world.ts';
import {
  addListing,
  addMatch,
  addScreening,
  form,
  noticesOf,
  openSafeguardsWorld,
  resetSafeguards,
  safety,
} from './safeguards-world.ts';

// Screenings, blocks, and the questions after a meeting.
beforeAll(openSafeguardsWorld);
beforeEach(async () => {
  await resetSafeguards();
  await db.sql`insert into public.organisation_checks (organisation_id) values (${organisation}) on conflict do nothing`;
});
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const record = (
  who: Who,
  mail: string | null,
  seen = dayIn(-1),
  ends = dayIn(300),
  listing: number | null = null,
) => tried(who, 'record_screening', 'kring', mail, listing, 'hosting', seen, ends);

describe('screenings', () => {
  test.each(everybody)('%s sees, records and withdraws', async (who) => {
    const speaks = who === 'speaker' || who === 'successor';
    const sees = speaks || who === 'coordinator';
    expect(await tried(who, 'get_screenings', 'kring', 'nl')).toBe(sees ? 'done' : '42501');
    expect(await record(who, mailOf('member'))).toBe(speaks ? 'done' : '42501');
    await addScreening('guest');
    const [row] =
      await db.sql`select id::int from public.screenings where person_id = ${idOf('guest')}`;
    expect(await tried(who, 'withdraw_screening', row!['id'] as number)).toBe(
      sees ? 'done' : who === 'visitor' ? '42501' : 'PT404',
    );
    expect(await tried(who, 'check_organisation', 'other', true, 'Bezocht')).toBe(
      who === 'coordinator' ? 'done' : '42501',
    );
  });

  test('wrong values are told by field; nobody screens themselves; an unchecked organisation nobody', async () => {
    expect(await record('speaker', 'nobody@example.org')).toBe('mail:safeguards:errorNobody');
    expect(await record('speaker', mailOf('speaker'))).toBe('mail:safeguards:errorOwnScreening');
    expect(await record('speaker', mailOf('member'), dayIn(2))).toBe(
      'seenOn:safeguards:errorSeenOn',
    );
    expect(await record('speaker', mailOf('member'), dayIn(-1), dayIn(-1))).toBe(
      'endsOn:safeguards:errorEndsOn',
    );
    expect(await record('speaker', mailOf('member'), dayIn(-1), dayIn(1200))).toBe(
      'endsOn:safeguards:errorEndsOn',
    );
    expect(
      await tried(
        'speaker',
        'record_screening',
        'kring',
        mailOf('member'),
        null,
        'goods',
        dayIn(-1),
        dayIn(9),
      ),
    ).toBe('category:errorChoice');
    await db.sql`delete from public.organisation_checks`;
    expect(await record('speaker', mailOf('member'))).toBe('42501');
  });

  test('who waits through the organisation is screened by the listing; both see it, the paper nowhere', async () => {
    const offer = await addListing('member', { category: 'hosting', review: 'pending' });
    const other = await addListing('guest');
    const page = (await call('speaker', 'get_screenings', 'kring', 'nl')) as {
      waiting: Json[];
      rows: Json[];
    };
    expect(page.waiting.map((one) => one['listing'])).toEqual([offer]);
    expect(await record('speaker', null, dayIn(-1), dayIn(300), other)).toBe(
      'mail:safeguards:errorNobody',
    );
    expect(await record('speaker', null, dayIn(-1), dayIn(300), offer)).toBe('done');
    expect(await noticesOf('member')).toEqual(['listing_screened']);
    expect((await safety('member'))['screenings']).toMatchObject([
      { seenBy: { name: 'speaker' }, isCurrent: true },
    ]);
    const columns =
      await db.sql`select column_name as name from information_schema.columns where table_name = 'screenings'`;
    expect(columns.map(({ name }) => name as string).toSorted()).toEqual([
      'category_id',
      'created_at',
      'ends_on',
      'id',
      'organisation_id',
      'person_id',
      'seen_by',
      'seen_on',
      'withdrawn_at',
    ]);
  });

  test('coordinators check organisations, not their own; a note has an end', async () => {
    await db.sql`insert into public.organisation_representatives (organisation_id, person_id)
      select id, ${idOf('coordinator')} from public.organisations where slug = 'other'`;
    expect(await tried('coordinator', 'check_organisation', 'other', true, null)).toBe('42501');
    expect(await tried('coordinator', 'check_organisation', 'kring', true, 'x'.repeat(501))).toBe(
      'note:safeguards:errorNoteLong',
    );
    expect(await tried('coordinator', 'check_organisation', 'kring', false, null)).toBe('done');
    await db.sql`delete from public.organisation_representatives where person_id = ${idOf('coordinator')}`;
  });
});

describe('blocking', () => {
  const lists = async (who: Who) => {
    const { rows } = (await call(
      who,
      'list_listings',
      'offer',
      null,
      null,
      null,
      null,
      null,
      null,
      'nl',
    )) as { rows: Json[] };
    return rows.map((row) => row['id']);
  };

  test('both ways, at once, in lists, pages, search and conversations; taking it back brings all again', async () => {
    const theirs = await addListing('member');
    const mine = await addListing('outsider');
    const match = await addMatch('outsider', 'member', theirs);
    await call('outsider', 'block_person', null, match);
    expect(await lists('outsider')).toEqual([mine]);
    expect(await lists('member')).toEqual([theirs]);
    expect(await tried('outsider', 'get_listing', theirs, 'nl')).toBe('PT404');
    expect(await tried('member', 'get_listing', mine, 'nl')).toBe('PT404');
    expect((await lists('guest')).length).toBe(2);
    const [row] = await db.sql`select state from public.matches where id = ${match}`;
    expect(row!['state']).toBe('cancelled');
    // Nobody is told that it is a block.
    expect((await safety('member'))['blocked']).toEqual([]);
    const [block] = (await safety('outsider'))['blocked'] as { id: string; name: string }[];
    expect(block?.name).toBe('member');
    expect(await tried('member', 'unblock_person', block!.id)).toBe('done');
    expect(await lists('member')).toEqual([theirs]);
    await call('outsider', 'unblock_person', block!.id);
    expect((await lists('member')).length).toBe(2);
  });

  test('from the page of a listing; not oneself, not an organisation, not what one cannot read', async () => {
    const theirs = await addListing('member');
    expect(await tried('visitor', 'block_person', theirs, null)).toBe('42501');
    expect(await tried('member', 'block_person', theirs, null)).toBe('form:safeguards:errorBlock');
    expect(
      await tried(
        'outsider',
        'block_person',
        await addListing('speaker', { ofOrganisation: true }),
        null,
      ),
    ).toBe('form:safeguards:errorBlock');
    expect(
      await tried('outsider', 'block_person', await addListing('guest', { review: 'held' }), null),
    ).toBe('PT404');
    const match = await addMatch('outsider', 'member', theirs);
    expect(await tried('guest', 'block_person', null, match)).toBe('PT404');
    expect(await tried('coordinator', 'block_person', null, match)).toBe('PT404');
    expect(await tried('outsider', 'block_person', theirs, null)).toBe('done');
    expect(await tried('outsider', 'block_person', theirs, null)).toBe('PT404');
  });
});

describe('questions after a meeting', () => {
  const agreed = async (daysAgo: number) => {
    await addScreening('member');
    const match = await addMatch(
      'outsider',
      'member',
      await addListing('member', { category: 'hosting' }),
    );
    await db.sql`update public.matches set state = 'agreed', seeker_agreed_at = now(), giver_agreed_at = now(), go_between_agreed_at = now(),
      agreed_at = now() - make_interval(days => ${daysAgo}) where id = ${match}`;
    return match;
  };
  const ask = async () => {
    await db.sql`select private.ask_after_meetings(private.today())`;
    return db.sql<
      { id: string; person: string; day: number }[]
    >`select id, person_id as person, day from private.meeting_questions order by day`;
  };
  const answer = (who: Who, id: string, fields: Json) =>
    tried(who, 'answer_meeting_question', id, form(fields), 'ar');

  test('both sides are asked on day 3 and on day 14, each once, in words that name nothing', async () => {
    const match = await agreed(2);
    expect(await ask()).toEqual([]);
    await db.sql`update public.matches set agreed_at = now() - interval '3 days'`;
    expect((await ask()).length).toBe(2);
    expect((await ask()).length).toBe(2);
    expect(await noticesOf('outsider')).toEqual(['match_question']);
    const [notice] =
      await db.sql`select payload from public.notifications where person_id = ${idOf('outsider')}`;
    expect(Object.keys(notice!['payload'] as Json).toSorted()).toEqual(['mail', 'own', 'path']);
    await db.sql`update public.matches set agreed_at = now() - interval '14 days' where id = ${match}`;
    expect((await ask()).map(({ day }) => day)).toEqual([3, 3, 14, 14]);
  });

  test('only who was asked reads and answers, once', async () => {
    await agreed(3);
    const { id } = (await ask()).find(({ person }) => person === idOf('outsider'))!;
    for (const who of everybody.filter((name) => name !== 'outsider')) {
      const no = who === 'visitor' ? '42501' : 'PT404';
      expect(await tried(who, 'get_meeting_question', id)).toBe(no);
      expect(await answer(who, id, { isSafe: 'yes', went: 'good' })).toBe(no);
    }
    expect(await answer('outsider', id, {})).toBe('isSafe:errorChoice');
    expect(await answer('outsider', id, { isSafe: 'yes' })).toBe('went:errorChoice');
    expect(await answer('outsider', id, { isSafe: 'yes', went: 'good' })).toBe('done');
    expect(await answer('outsider', id, { isSafe: 'no' })).toBe('PT409');
    expect((await db.sql`select from private.safety_cases`).length).toBe(0);
  });

  test.each([
    [{ isSafe: 'no' }, [['safeguarding', 'danger']]],
    [{ isSafe: 'talk' }, [['safeguarding', 'danger']]],
    [{ isSafe: 'yes', went: 'bad' }, [['safeguarding', 'danger']]],
    [{ isSafe: 'yes', went: 'mixed', wanted: 'other' }, [['safeguarding', 'pressure']]],
    [{ isSafe: 'yes', went: 'good', wanted: 'money' }, [['moderation', 'fraud']]],
    [
      { isSafe: 'no', went: 'bad', wanted: 'money' },
      [
        ['moderation', 'fraud'],
        ['safeguarding', 'danger'],
      ],
    ],
  ])('a low answer flags itself: %o', async (fields, cases) => {
    await agreed(3);
    const { id } = (await ask()).find(({ person }) => person === idOf('outsider'))!;
    expect(await answer('outsider', id, { ...fields, note: 'Help' })).toBe('done');
    const rows = await db.sql`select lane, reason from private.safety_cases order by lane`;
    expect(rows.map((row) => [row['lane'], row['reason']])).toEqual(cases);
    expect(await call('outsider', 'get_meeting_question', id)).toMatchObject({
      isAnswered: true,
      isFlagged: true,
    });
    // The other side hears nothing, and sees nothing.
    expect(await noticesOf('member')).not.toContain('listing_case_about');
    expect((await safety('member'))['reports']).toEqual([]);
  });
});
