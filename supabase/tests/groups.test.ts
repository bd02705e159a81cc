import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import {
  act,
  call,
  db,
  idOf,
  mailOf,
  mailsTo,
  memberRow,
  openGroupsWorld,
  outcome,
  page,
  people,
  resetGroups,
  tokenTo,
  tried,
} from './groups-world.ts';

// People in groups: coming in, answers, roles, leaving, and who sees what.
beforeAll(openGroupsWorld);
beforeEach(resetGroups);
afterAll(() => db.drop());

const kinds = async (mail: string) => (await mailsTo(mail)).map(({ kind }) => kind);

describe('coming in', () => {
  test.each([
    ['open', 'done', 'PT409'],
    ['asking', '42501', 'done'],
    ['closed', '42501', '42501'],
    ['inside', '42501', 'done'],
    ['nowhere', 'PT404', 'PT404'],
  ])('%s: joining %s, asking %s', async (group, joins, asks) => {
    expect(await tried('visitor', 'join_group', group)).toBe('42501');
    expect(await tried('visitor', 'ask_to_join', group, 'Graag')).toBe('42501');
    expect(await tried('outsider', 'join_group', group)).toBe(joins);
    expect(await tried('speaker', 'ask_to_join', group, 'Graag')).toBe(asks);
  });

  test('a closed group takes nobody, not even by invitation', async () => {
    await call('chair', 'invite_to_group', 'open', 'new@example.org', 'member', 'nl');
    await db.sql`update public.working_groups set state = 'closed'`;
    expect(await tried('outsider', 'join_group', 'open')).toBe('PT409');
    expect(await tried('outsider', 'ask_to_join', 'asking', 'Graag')).toBe('PT409');
    expect(await tried('chair', 'give_seat', 'asking', 'kring')).toBe('PT409');
    expect(
      await tried('outsider', 'answer_invitation', await tokenTo('new@example.org'), true),
    ).toBe('PT409');
  });

  test('who asks says why, once, and the leads are told', async () => {
    expect(await tried('outsider', 'ask_to_join', 'asking', ' \n')).toBe('reason:errorRequired');
    expect(await tried('outsider', 'ask_to_join', 'asking', 'x'.repeat(2001))).toBe(
      'reason:groups:errorLongText',
    );
    expect(await tried('outsider', 'ask_to_join', 'asking', 'Ik help graag')).toBe('done');
    expect(await tried('outsider', 'ask_to_join', 'asking', 'Ik help graag')).toBe('PT409');
    expect(await tried('member', 'ask_to_join', 'asking', 'Nog eens')).toBe('PT409');
    for (const lead of ['chair', 'secretary'] as const) {
      expect(await mailsTo(mailOf(lead))).toEqual([
        {
          kind: 'group_request',
          payload: { name: 'Vraag', reason: 'Ik help graag', url: '/nl/groups/asking/members' },
        },
      ]);
    }
    expect(await kinds(mailOf('member'))).toEqual([]);
  });

  test('asking has a limit a day', async () => {
    for (let i = 0; i < 10; i += 1) {
      expect(await tried('outsider', 'ask_to_join', 'asking', 'Graag')).toBe('done');
      await call(
        'outsider',
        'withdraw_request',
        'person',
        (await memberRow('outsider', 'asking')).id,
      );
    }
    expect(await tried('outsider', 'ask_to_join', 'asking', 'Graag')).toBe('PT429');
  });
});

describe('answering', () => {
  const asked = async () => {
    await call('outsider', 'ask_to_join', 'asking', 'Graag');
    return (await memberRow('outsider', 'asking')).id;
  };

  test.each<[Who, string]>([
    ['visitor', '42501'],
    ['outsider', '42501'],
    ['member', '42501'],
    ['guest', '42501'],
    ['moderator', '42501'],
    ['secretary', 'done'],
    ['chair', 'done'],
    ['coordinator', 'done'],
  ])('by %s: %s', async (who, answer) => {
    expect(await tried(who, 'answer_request', 'person', await asked(), true, null)).toBe(answer);
  });

  test('no needs words, and goes to who asked in every case', async () => {
    const id = await asked();
    expect(await tried('chair', 'answer_request', 'person', id, false, ' ')).toBe(
      'answer:errorRequired',
    );
    expect(await tried('chair', 'answer_request', 'person', id, null, 'x')).toBe(
      'accepts:errorChoice',
    );
    expect(await tried('chair', 'answer_request', 'thing', id, true, 'x')).toBe('kind:errorChoice');
    expect(await tried('chair', 'answer_request', 'person', 0, true, 'x')).toBe('PT404');
    expect(await tried('chair', 'answer_request', 'person', id, false, 'De groep is vol')).toBe(
      'done',
    );
    expect((await mailsTo(mailOf('outsider')))[0]).toMatchObject({
      kind: 'group_request_declined',
      payload: { answer: 'De groep is vol' },
    });
    expect(await tried('secretary', 'answer_request', 'person', id, true, null)).toBe('PT409');
    // One may ask again.
    await call('chair', 'answer_request', 'person', await asked(), true, null);
    expect((await memberRow('outsider', 'asking')).state).toBe('active');
    expect(await kinds(mailOf('outsider'))).toEqual([
      'group_request_declined',
      'group_request_accepted',
    ]);
  });

  test('nobody answers the own request, nobody takes back that of others', async () => {
    await call('coordinator', 'ask_to_join', 'asking', 'Ik ook');
    const own = (await memberRow('coordinator', 'asking')).id;
    expect(await tried('coordinator', 'answer_request', 'person', own, true, null)).toBe('42501');
    expect(await tried('outsider', 'withdraw_request', 'person', own)).toBe('PT404');
    expect(await tried('chair', 'withdraw_request', 'person', own)).toBe('PT404');
    expect(await tried('coordinator', 'withdraw_request', 'person', own)).toBe('done');
    expect(await tried('chair', 'answer_request', 'person', own, true, null)).toBe('PT409');
  });
});

describe('leaving and leading', () => {
  test('everybody leaves; after the last chair the coordinator is told', async () => {
    expect(await tried('member', 'leave_group', 'asking')).toBe('done');
    expect(await kinds(mailOf('coordinator'))).toEqual([]);
    expect(await tried('chair', 'leave_group', 'asking')).toBe('done');
    expect(await kinds(mailOf('coordinator'))).toEqual(['group_without_chair']);
    expect(
      await tried('chair', 'set_group_role', (await memberRow('guest', 'asking')).id, 'member'),
    ).toBe('42501');
    expect(
      await tried(
        'coordinator',
        'set_group_role',
        (await memberRow('guest', 'asking')).id,
        'chair',
      ),
    ).toBe('done');
    expect((await page('guest', 'asking'))['me']).toMatchObject({ role: 'chair', mayLead: true });
  });

  test('the coordinator is told too when the account of the last chair is deleted', async () => {
    const [gone] = await db.sql<{ id: string }[]>`insert into auth.users (id, email)
      values (${randomUUID()}, 'gone@example.org') returning id`;
    await db.sql`update public.group_members set person_id = ${gone!.id} where role = 'chair'`;
    await db.sql`delete from auth.users where id = ${gone!.id}`;
    expect(await kinds(mailOf('coordinator'))).toHaveLength(4);
  });

  test('a chair who is followed by another is not missed', async () => {
    const next = (await memberRow('member', 'asking')).id;
    expect(await tried('secretary', 'set_group_role', next, 'chair')).toBe('role:errorChoice');
    expect(await tried('secretary', 'set_group_role', next, 'guest')).toBe('done');
    expect(await tried('chair', 'set_group_role', next, 'chair')).toBe('done');
    await call('chair', 'leave_group', 'asking');
    expect(await kinds(mailOf('coordinator'))).toEqual([]);
  });

  test('removing has a reason, is told, and keeps out also where all may join', async () => {
    const { id } = await memberRow('member', 'open');
    expect(await tried('chair', 'remove_member', id, '')).toBe('reason:errorRequired');
    for (const who of ['visitor', 'member', 'guest', 'outsider', 'moderator'] as const) {
      expect(await tried(who, 'remove_member', id, 'x'), who).toBe('42501');
    }
    expect(await tried('secretary', 'remove_member', id, 'Scheldt')).toBe('done');
    expect(await mailsTo(mailOf('member'))).toMatchObject([
      { kind: 'group_removed', payload: { reason: 'Scheldt' } },
    ]);
    expect(await tried('member', 'join_group', 'open')).toBe('42501');
    expect(await tried('member', 'ask_to_join', 'open', 'Sorry')).toBe('done');
    expect(await tried('secretary', 'remove_member', id, 'x')).toBe('PT409');
  });

  test('a secretary does not decide about a chair, nobody about the own place', async () => {
    const chair = (await memberRow('chair', 'asking')).id;
    expect(await tried('secretary', 'remove_member', chair, 'x')).toBe('42501');
    expect(await tried('secretary', 'set_group_role', chair, 'member')).toBe('42501');
    expect(await tried('chair', 'set_group_role', chair, 'member')).toBe('42501');
    expect(await tried('coordinator', 'remove_member', chair, 'x')).toBe('done');
    expect(await kinds(mailOf('coordinator'))).toEqual(['group_without_chair']);
  });
});

describe('reading', () => {
  test.each([...people, 'visitor'] as Who[])('%s sees what is theirs to see', async (who) => {
    const inside = ['chair', 'secretary', 'member', 'guest'].includes(who);
    const staff = who === 'coordinator' || who === 'moderator';
    const leads = ['chair', 'secretary', 'coordinator'].includes(who);
    await call('speaker', 'ask_to_join', 'asking', 'geheim');
    const seen = await page(who, 'asking');
    expect(seen['people'] !== null).toBe(inside || staff);
    expect(seen['requests'] !== null).toBe(leads);
    expect(seen['invitations'] !== null).toBe(leads);
    expect(JSON.stringify(seen).includes('geheim')).toBe(leads);
    expect((seen['leads'] as Json[]).map(({ name }) => name)).toEqual(['chair', 'secretary']);
    expect(seen['me'] === null).toBe(who === 'visitor');
    expect(await tried(who, 'list_group_members', 'inside', 'nl')).toBe(
      inside || staff ? 'done' : '42501',
    );
    const head = (await call(who, 'get_group', 'inside', 'nl')) as Json;
    expect(head['mayRead']).toBe(inside || staff);
    expect(head['leads'] === null).toBe(!(inside || staff));
    expect(await tried(who, 'get_group', 'nowhere', 'nl')).toBe('PT404');
    expect(((await call(who, 'list_groups', 'nl')) as Json[]).map(({ slug }) => slug)).toEqual([
      'open',
      'asking',
      'closed',
      'inside',
    ]);
  });

  test.each([...people, 'visitor'] as Who[])(
    '%s reaches nothing behind the functions',
    async (who) => {
      const refused = (statement: string) => outcome(act(who, (sql) => sql.unsafe(statement)));
      expect(await refused('select * from private.group_invitations')).toBe('42501');
      expect(await refused('select private.end_seats(current_date)')).toBe('42501');
      expect(await refused(`select private.seat_person(1, '${idOf('outsider')}', 'deputy')`)).toBe(
        '42501',
      );
      expect(await refused('select private.group_leads(1::smallint)')).toBe('42501');
      expect(await refused(`update public.group_members set role = 'chair'`)).toBe('42501');
      expect(
        await refused(
          `insert into public.seat_holders (seat_id, person_id, role) values (1, '${idOf('outsider')}', 'deputy')`,
        ),
      ).toBe('42501');
    },
  );
});
