import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Who } from './conversations-world.ts';
import {
  call,
  db,
  idOf,
  openConversationsWorld,
  organisation,
  toldTo,
  tried,
} from './conversations-world.ts';
import {
  holdRound,
  need,
  nextWeek,
  offer,
  pairs,
  propose,
  resetPairing,
  round,
  screen,
} from './pairing-world.ts';

// The weekly assignment: what a round is made of, who sees it, who decides.
beforeAll(openConversationsWorld);
afterAll(() => db.drop());
beforeEach(resetPairing);

describe('a round', () => {
  test('puts together who fits, once a week, also when two work it out at once', async () => {
    await screen('giver');
    const seeks = await need('seeker');
    const gives = await offer('giver');
    const kept = await Promise.all([holdRound(), holdRound(), holdRound()]);
    expect(kept.reduce((sum, count) => sum + count)).toBe(1);
    expect(await holdRound()).toBe(0);
    expect(await pairs()).toMatchObject([
      { state: 'proposed', need: seeks, offer: gives, rounds: 0 },
    ]);
    expect(await toldTo('coordinator')).toEqual(['match_round']);
    expect(await toldTo('speaker')).toEqual(['match_round']);
    for (const who of ['seeker', 'giver', 'moderator'] as const) {
      expect(await toldTo(who)).toEqual([]);
    }
  });

  test('broken off before it is kept, nothing is left of it', async () => {
    await screen('giver');
    await need('seeker');
    await offer('giver');
    const broken = db.sql.begin(async (sql) => {
      const [row] = await sql`select private.store_pairing_round(c.id, '[]', '{}') as id
        from public.listing_categories as c where c.slug = 'buddy'`;
      expect(row!['id']).not.toBeNull();
      throw new Error('the node stops');
    });
    await expect(broken).rejects.toThrow('the node stops');
    expect(await holdRound()).toBe(1);
    expect(await pairs()).toHaveLength(1);
  });

  test('only of categories in which people meet alone, and without whom something forbids', async () => {
    await screen('giver');
    // Not screened; too far; wishes that are not met; no suggestions wanted; closed; too few points.
    await offer('third');
    await offer('giver', { travelsKm: 1, area: 80, meets: ['woman'] });
    await offer('giver', { meets: ['man'] });
    await offer('giver', { isSuggested: false });
    await offer('giver', { state: 'closed' });
    await offer('giver', { languages: { tr: 3 }, halfDays: '11000000000000', tags: [] });
    const seeks = await need('seeker', { travelsKm: 1, wishes: ['woman'] });
    await need('helper', { category: 'language-practice' });
    expect(await holdRound()).toBe(1);
    expect(await pairs()).toEqual([]);
    expect(await toldTo('coordinator')).toEqual([]);
    const { alone } = (await round('coordinator')) as {
      alone: { listing: { id: number }; reasons: Record<string, number> }[];
    };
    const told = alone.find(({ listing }) => listing.id === seeks)?.reasons;
    expect(told).toMatchObject({ screening: 1, travel: 1 });
    expect(told?.['wishes']).toBeGreaterThanOrEqual(1);
  });

  test('who blocked whom is told to nobody: it is one of the rest', async () => {
    await screen('giver');
    await need('seeker');
    await offer('giver');
    await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('seeker')}, ${idOf('giver')})`;
    await holdRound();
    const page = JSON.stringify(await round('coordinator'));
    expect(page).toContain('"rest":1');
    expect(page).not.toContain('block');
  });

  test('the organisation between the two is the one that must have seen who offers', async () => {
    const other = '00000000-0000-4000-9000-000000000002';
    await db.sql`insert into public.organisations (id, slug, name, type) values (${other}, 'brug', 'De Brug', 'ngo')`;
    await db.sql`insert into public.organisation_checks (organisation_id) values (${other})`;
    await screen('giver');
    await need('seeker', { through: other });
    await offer('giver');
    await holdRound();
    expect(await pairs()).toEqual([]);
    await db.sql`delete from public.organisations where id = ${other}`;
  });

  test('an offer gets as many as it has places, those who wait for rounds come first', async () => {
    await screen('giver');
    const waits = await need('seeker', { languages: { nl: 2 } });
    await holdRound();
    await nextWeek();
    await holdRound();
    await nextWeek();
    const fits = await need('third');
    const gives = await offer('giver');
    await holdRound();
    expect(await pairs()).toMatchObject([{ need: waits, offer: gives, rounds: 2 }]);
    await db.sql`update public.listings set quantity_initial = 2, quantity_left = 2 where id = ${gives}`;
    await nextWeek();
    await holdRound();
    const open = (await pairs()).filter(({ state }) => state === 'proposed');
    expect(open.map((pair) => pair.need).toSorted()).toEqual([waits, fits].toSorted());
    expect((await pairs())[0]?.state).toBe('lapsed');
  });
});

describe('who decides', () => {
  const one = async () => {
    await screen('giver');
    await need('seeker');
    await offer('giver');
    await holdRound();
    return (await pairs())[0]!.id;
  };

  test('coordinators and the organisation between them see a pair, nobody else', async () => {
    const id = await one();
    for (const who of ['coordinator', 'speaker'] as const) {
      expect(await round(who)).toMatchObject({
        pairs: [{ id, state: 'proposed', parts: [{}, {}, {}, {}, {}, {}] }],
      });
    }
    for (const who of ['seeker', 'giver', 'third', 'moderator', 'visitor'] as Who[]) {
      expect(await tried(who, 'get_pairing', null, 'nl')).toBe('42501');
      expect(await tried(who, 'accept_pair', id)).toMatch(/^(PT404|42501)$/);
      expect(await tried(who, 'dismiss_pair', id, 'later')).toMatch(/^(PT404|42501)$/);
      expect(await tried(who, 'send_pairs')).toBe('42501');
    }
    expect(await tried('speaker', 'accept_pair', id)).toBe('42501');
    await db.sql`delete from public.organisation_checks`;
    expect(await tried('speaker', 'get_pairing', null, 'nl')).toBe('42501');
    await db.sql`insert into public.organisation_checks (organisation_id) values (${organisation})`;
  });

  test('a coordinator who is one of the two neither sees nor decides it', async () => {
    await screen('giver');
    await need('coordinator');
    await offer('giver');
    await holdRound();
    const [pair] = await pairs();
    expect(await round('coordinator')).toMatchObject({ pairs: [], alone: [] });
    expect(await tried('coordinator', 'accept_pair', pair!.id)).toBe('PT404');
    expect(await round('speaker')).toMatchObject({ pairs: [{ id: pair!.id }] });
  });

  test('two coordinators at once: one decision holds, and each pair is sent once', async () => {
    const id = await one();
    const said = await Promise.all([
      tried('coordinator', 'accept_pair', id),
      tried('speaker', 'dismiss_pair', id, 'unsafe'),
      tried('coordinator', 'accept_pair', id),
    ]);
    expect(said[1]).toBe('done');
    expect(said[0]).toMatch(/^(done|PT409)$/);
    expect((await pairs())[0]?.state).toBe('dismissed');
    await nextWeek();
    // Not these two, ever again.
    await holdRound();
    expect(await pairs()).toHaveLength(1);
    const next = await need('third');
    await nextWeek();
    await holdRound();
    const pair = (await pairs()).find((made) => made.need === next)!;
    await call('coordinator', 'accept_pair', pair.id);
    const sent = (await Promise.all([
      call('coordinator', 'send_pairs'),
      call('coordinator', 'send_pairs'),
    ])) as { sent: number }[];
    expect(sent.map((each) => each.sent).toSorted()).toEqual([0, 1]);
    expect(await toldTo('third')).toEqual(['match_proposed']);
  });

  test('"later" brings them together again; reasons are four', async () => {
    const id = await one();
    expect(await tried('coordinator', 'dismiss_pair', id, 'because')).toBe('reason:errorChoice');
    expect(await tried('coordinator', 'dismiss_pair', id, 'later')).toBe('done');
    expect(await tried('coordinator', 'accept_pair', id)).toBe('PT409');
    await nextWeek();
    await holdRound();
    expect(await pairs()).toMatchObject([{ state: 'dismissed' }, { state: 'proposed', rounds: 1 }]);
  });

  test('what became impossible is not sent, what was accepted waits for the next week', async () => {
    const id = await one();
    await call('coordinator', 'accept_pair', id);
    await nextWeek();
    await holdRound();
    expect(await round('coordinator')).toMatchObject({ accepted: 1, pairs: [{ id }] });
    await db.sql`update public.screenings set withdrawn_at = now()`;
    expect(await call('coordinator', 'send_pairs')).toEqual({ sent: 0, gone: 1 });
    expect(await pairs()).toMatchObject([{ state: 'lapsed', match: null }]);
  });

  test('rounds are forgotten after two years', async () => {
    await propose();
    await db.sql`update public.pairing_rounds set held_at = now() - interval '740 days'`;
    await db.sql`select private.forget_pairing(current_date)`;
    expect(await pairs()).toEqual([]);
  });
});
