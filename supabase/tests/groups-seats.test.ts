import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from './groups-world.ts';
import {
  call,
  db,
  idOf,
  mailOf,
  mailsTo,
  openGroupsWorld,
  page,
  resetGroups,
  seatRow,
  tokenTo,
  tried,
} from './groups-world.ts';

// Seats of organisations: who asks, who sits, who ends them.
beforeAll(openGroupsWorld);
beforeEach(resetGroups);
afterAll(() => db.drop());

const kinds = async (mail: string) => (await mailsTo(mail)).map(({ kind }) => kind);

describe('a seat', () => {
  const seated = async (group = 'asking') => {
    await call('speaker', 'ask_for_seat', group, 'kring', 'Wij brengen buren mee');
    await call('chair', 'answer_request', 'seat', (await seatRow(group)).id, true, null);
    return (await seatRow(group)).id;
  };
  const holders = async (id: number) =>
    (
      await db.sql<{ person: string; role: string }[]>`
        select p.display_name as person, h.role from public.seat_holders as h join public.people as p on p.id = h.person_id
        where h.seat_id = ${id} and h.until_on is null order by h.role`
    ).map(({ person, role }) => `${person} ${role}`);

  test('is asked for by a representative only, once, where one can ask', async () => {
    expect(await tried('outsider', 'ask_for_seat', 'asking', 'kring', 'Graag')).toBe('42501');
    expect(await tried('speaker', 'ask_for_seat', 'asking', 'other', 'Graag')).toBe('42501');
    expect(await tried('speaker', 'ask_for_seat', 'asking', 'none', 'Graag')).toBe(
      'organisation:errorChoice',
    );
    expect(await tried('speaker', 'ask_for_seat', 'closed', 'kring', 'Graag')).toBe('42501');
    expect(await tried('speaker', 'ask_for_seat', 'asking', 'kring', 'Graag')).toBe('done');
    expect(await tried('successor', 'ask_for_seat', 'asking', 'kring', 'Wij ook')).toBe('PT409');
    expect(
      await tried('speaker', 'answer_request', 'seat', (await seatRow('asking')).id, true, null),
    ).toBe('42501');
  });

  test('gives its holder a voice, and keeps it for the successor', async () => {
    const id = await seated('inside');
    expect(await holders(id)).toEqual(['speaker representative']);
    expect(await tried('speaker', 'list_group_members', 'inside', 'nl')).toBe('done');
    expect(await tried('successor', 'list_group_members', 'inside', 'nl')).toBe('42501');
    expect(
      await call('speaker', 'set_seat_holder', id, 'representative', idOf('successor'), null, 'nl'),
    ).toBe('seated');
    expect(await holders(id)).toEqual(['successor representative']);
    expect(await tried('successor', 'list_group_members', 'inside', 'nl')).toBe('done');
    expect(await tried('speaker', 'list_group_members', 'inside', 'nl')).toBe('42501');
    expect(await kinds(mailOf('successor'))).toEqual(['seat_held']);
    expect((await seatRow('inside')).state).toBe('active');
  });

  test('has a representative and a deputy, never one person twice', async () => {
    const id = await seated();
    await call('chair', 'set_seat_holder', id, 'deputy', idOf('successor'), null, 'nl');
    expect(await holders(id)).toEqual(['speaker representative', 'successor deputy']);
    await call('chair', 'set_seat_holder', id, 'representative', null, mailOf('successor'), 'nl');
    expect(await holders(id)).toEqual(['successor representative']);
    // A deputy does not choose who sits there.
    await call('chair', 'set_seat_holder', id, 'deputy', idOf('speaker'), null, 'nl');
    await db.sql`delete from public.organisation_representatives where person_id = ${idOf('speaker')}`;
    expect(await tried('speaker', 'vacate_seat', id, 'representative')).toBe('42501');
    await db.sql`insert into public.organisation_representatives (organisation_id, person_id)
      values ('00000000-0000-4000-9000-000000000001', ${idOf('speaker')})`;
  });

  test('goes by mail to somebody who does not represent the organisation', async () => {
    const id = await seated();
    expect(
      await tried('chair', 'set_seat_holder', id, 'deputy', idOf('outsider'), null, 'nl'),
    ).toBe('person:errorChoice');
    expect(await tried('chair', 'set_seat_holder', id, 'deputy', null, 'x', 'nl')).toBe(
      'mail:errorMail',
    );
    expect(
      await call('speaker', 'set_seat_holder', id, 'deputy', null, mailOf('outsider'), 'nl'),
    ).toBe('invited');
    expect(
      await tried('speaker', 'set_seat_holder', id, 'deputy', null, mailOf('outsider'), 'nl'),
    ).toBe('mail:groups:errorInvited');
    const [mail] = await mailsTo(mailOf('outsider'));
    expect(mail).toMatchObject({
      kind: 'seat_invitation',
      payload: { organisation: 'De Kring', name: 'Vraag' },
    });
    await call('outsider', 'answer_invitation', await tokenTo(mailOf('outsider')), true);
    expect(await holders(id)).toEqual(['speaker representative', 'outsider deputy']);
  });

  test('is vacant without holder, which its organisation is told', async () => {
    const id = await seated();
    await db.sql`delete from private.outbox`;
    expect(await tried('speaker', 'leave_group', 'asking')).toBe('done');
    expect(await holders(id)).toEqual([]);
    expect(await kinds(mailOf('successor'))).toEqual(['seat_vacant']);
    const rows = (await page('chair', 'asking'))['seatRows'] as Json[];
    expect(rows).toMatchObject([{ isVacant: true, holders: [] }]);
    expect(await tried('speaker', 'leave_group', 'asking')).toBe('PT409');
    expect(
      await tried('outsider', 'set_seat_holder', id, 'deputy', null, 'x@example.org', 'nl'),
    ).toBe('42501');
  });

  test('is ended by its organisation, by a lead with a reason, or by its term', async () => {
    const first = await seated();
    expect(await tried('member', 'end_seat', first, 'x')).toBe('42501');
    expect(await tried('chair', 'end_seat', first, '')).toBe('reason:errorRequired');
    expect(await tried('speaker', 'end_seat', first, null)).toBe('done');
    expect(await holders(first)).toEqual([]);
    const second = await seated();
    await db.sql`delete from private.outbox`;
    expect(await tried('chair', 'end_seat', second, 'Niemand kwam')).toBe('done');
    expect(await mailsTo(mailOf('speaker'))).toMatchObject([
      { kind: 'seat_ended', payload: { reason: 'Niemand kwam', organisation: 'De Kring' } },
    ]);
    const third = await seated();
    await db.sql`update public.group_seats set since_on = '2024-01-01', term_ends_on = '2026-01-31' where id = ${third}`;
    expect(await db.sql`select private.end_seats('2026-01-31') as n`).toEqual([{ n: 0 }]);
    expect(await db.sql`select private.end_seats('2026-02-01') as n`).toEqual([{ n: 1 }]);
    expect((await seatRow('asking')).state).toBe('ended');
    expect(await holders(third)).toEqual([]);
  });

  test('is given and renewed by leads', async () => {
    expect(await tried('member', 'give_seat', 'asking', 'kring')).toBe('42501');
    expect(await tried('chair', 'give_seat', 'asking', 'nergens')).toBe(
      'organisation:groups:errorOrganisation',
    );
    expect(await tried('chair', 'give_seat', 'asking', ' de kring ')).toBe('done');
    expect(await tried('chair', 'give_seat', 'asking', 'kring')).toBe(
      'organisation:groups:errorSeated',
    );
    const { id } = await seatRow('asking');
    expect(await tried('speaker', 'renew_seat', id, '2027-06-01')).toBe('42501');
    expect(await tried('chair', 'renew_seat', id, '2020-01-01')).toBe('endsOn:groups:errorTerm');
    expect(await tried('chair', 'renew_seat', id, '2099-01-01')).toBe('endsOn:groups:errorTerm');
    const [row] = await db.sql`select (current_date + 400)::text as day`;
    expect(await tried('chair', 'renew_seat', id, String(row!['day']))).toBe('done');
  });
});
