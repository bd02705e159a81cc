import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './conversations-world.ts';
import {
  call,
  db,
  idOf,
  letPass,
  matchRow,
  openConversationsWorld,
  page,
  post,
  toldTo,
  tried,
  write,
} from './conversations-world.ts';
import {
  holdRound,
  need,
  nextWeek,
  offer,
  pairs,
  propose,
  resetPairing,
  screen,
} from './pairing-world.ts';

// Both sides confirm, and until both did neither learns who the other is.
beforeAll(async () => {
  await openConversationsWorld();
  await db.sql`update public.people set display_name = 'Zorro Quist' where id = ${idOf('giver')}`;
  await db.sql`update public.people set display_name = 'Amal Qirat' where id = ${idOf('seeker')}`;
});
afterAll(() => db.drop());
beforeEach(resetPairing);

const keep = () => db.sql`select private.keep_conversations(now())`;
const seenBy = async (who: Who, table: string, column = '*') => {
  const claims = { role: 'authenticated', sub: idOf(who) };
  return db.as('authenticated', claims, (sql) =>
    sql.unsafe(`select ${column} from public.${table}`),
  );
};

describe('two-sided confirmation', () => {
  test('both say yes, in either order: they talk, and agree as all others do', async () => {
    const id = await propose();
    expect(await matchRow(id)).toMatchObject({ state: 'proposed', isClosed: false });
    expect(await toldTo('seeker')).toEqual(['match_proposed']);
    expect(await page('seeker', id)).toMatchObject({
      isVeiled: true,
      hasConfirmed: false,
      mustAct: true,
      proposal: { reasons: [{}, {}, {}] },
    });
    expect(await tried('seeker', 'confirm_match', id)).toBe('done');
    expect(await tried('seeker', 'confirm_match', id)).toBe('done');
    // Nobody hears of the first yes: who says no says it freely.
    expect(await toldTo('giver')).toEqual(['match_proposed']);
    expect(await page('giver', id)).toMatchObject({ isVeiled: true, mustAct: true, awaits: null });
    expect(await page('seeker', id)).toMatchObject({ hasConfirmed: true, mustAct: false });
    expect(await tried('giver', 'confirm_match', id)).toBe('done');
    expect(await matchRow(id)).toMatchObject({ state: 'talking' });
    expect(await page('seeker', id)).toMatchObject({
      isVeiled: false,
      other: { name: 'Zorro Quist' },
    });
    expect(await pairs()).toMatchObject([{ state: 'confirmed' }]);
    expect(await toldTo('seeker')).toEqual(['match_proposed', 'match_introduced']);
    expect(await write('seeker', id, 'Dag!')).not.toMatch(/PT|42501/);
    for (const who of ['seeker', 'giver', 'speaker'] as const) {
      expect(await tried(who, 'agree_match', id)).toBe('done');
    }
    expect(await matchRow(id)).toMatchObject({ state: 'agreed' });
  });

  test('a no ends it without saying whose: both are free, with one round more', async () => {
    const id = await propose();
    await call('seeker', 'confirm_match', id);
    expect(await tried('giver', 'decline_match', id, 'because')).toBe('reason:errorChoice');
    expect(await tried('giver', 'decline_match', id, 'no_time')).toBe('done');
    expect(await pairs()).toMatchObject([{ state: 'refused' }]);
    const after = (await page('seeker', id)) as { messages: Json[] };
    expect(after.messages.at(-1)).toMatchObject({ template: 'proposal_ended' });
    expect(JSON.stringify(after)).not.toMatch(/no_time|Zorro/);
    await screen('third');
    const gives = await offer('third');
    await nextWeek();
    await holdRound();
    expect((await pairs()).slice(1)).toMatchObject([
      { state: 'proposed', offer: gives, rounds: 1 },
    ]);
  });

  test('no answer in ten days ends it, as a no does; who answered is not reminded', async () => {
    const id = await propose();
    await letPass(id, 2.1);
    await call('seeker', 'confirm_match', id);
    await keep();
    expect(await toldTo('giver')).toEqual(['match_proposed', 'conversation_reminder']);
    expect(await toldTo('seeker')).toEqual(['match_proposed']);
    await letPass(id, 8);
    await keep();
    expect(await matchRow(id)).toMatchObject({ state: 'cancelled', isClosed: true });
    expect(await pairs()).toMatchObject([{ state: 'closed' }]);
    expect(await tried('giver', 'confirm_match', id)).toBe('PT409');
    expect(await page('seeker', id)).toMatchObject({ isVeiled: true, other: null });
  });

  test('both at once: it is one introduction', async () => {
    const id = await propose();
    const said = await Promise.all(
      (['seeker', 'giver', 'seeker', 'giver'] as const).map((who) =>
        tried(who, 'confirm_match', id),
      ),
    );
    expect(said.slice(0, 2)).toEqual(['done', 'done']);
    const heard = [...(await toldTo('seeker')), ...(await toldTo('giver'))];
    expect(heard.filter((kind) => kind === 'match_introduced')).toHaveLength(1);
    const [row] = await db.sql`select count(*)::int as count from public.conversation_messages
      where conversation_id = ${id} and template = 'introduced'`;
    expect(row!['count']).toBe(1);
  });

  test('nobody else confirms, and nobody a second side', async () => {
    const id = await propose();
    for (const who of ['third', 'coordinator', 'moderator'] as const) {
      expect(await tried(who, 'confirm_match', id)).toBe('PT404');
    }
    expect(await tried('speaker', 'confirm_match', id)).toBe('42501');
    expect(await tried('visitor', 'confirm_match', id)).toBe('42501');
  });

  test('with a screening that was taken back the two are never introduced', async () => {
    const id = await propose();
    await db.sql`update public.screenings set withdrawn_at = now()`;
    await call('seeker', 'confirm_match', id);
    await call('giver', 'confirm_match', id);
    expect(await matchRow(id)).toMatchObject({ state: 'proposed' });
    const forced = db.sql`update public.matches set met_at = now(), giver_confirmed_at = null where id = ${id}`;
    await expect(forced).rejects.toMatchObject({ code: '23514' });
    const talking = db.sql`update public.matches set state = 'talking' where id = ${id}`;
    await expect(talking).rejects.toMatchObject({ code: '23514' });
  });
});

describe('an attacker who was proposed to somebody', () => {
  const start = async () => {
    await screen('giver');
    await need('seeker', { title: 'Amals vraag', area: 3, languages: { ar: 3, nl: 2, ti: 3 } });
    await offer('giver', {
      title: 'Zorros aanbod',
      area: 60,
      travelsKm: 50,
      languages: { ar: 3, nl: 2, so: 3 },
      tags: ['company', 'find-the-way'],
    });
    await db.sql`update public.listings set travels_km = 50`;
    await holdRound();
    await call('coordinator', 'accept_pair', (await pairs())[0]!.id);
    await call('coordinator', 'send_pairs');
    return (await pairs())[0]!.match!;
  };
  /** Names, words, the other's district, and what they speak or want beyond the reasons. */
  const telling = async (who: Who) => {
    const [row] = await db.sql<{ district: string; own: string }[]>`
      select private.area_line(o.area_id, 'nl') ->> 'district' as district, private.area_line(n.area_id, 'nl') ->> 'district' as own
      from public.listings as n, public.listings as o where n.person_id = ${idOf(who)} and o.person_id <> n.person_id`;
    expect(row!.district).not.toBe(row!.own);
    return who === 'seeker'
      ? ['Zorro', 'Quist', 'aanbod', idOf('giver'), '"so"', 'find-the-way', `"${row!.district}"`]
      : ['Amal', 'Qirat', 'vraag', idOf('seeker'), '"ti"', `"${row!.district}"`];
  };

  test.each(['seeker', 'giver'] as const)('as %s reads nothing of the other', async (who) => {
    const id = await start();
    const words = await telling(who);
    const answers = [
      await page(who, id),
      await call(who, 'get_my_conversations', 'nl'),
      await call(who, 'get_safety', 'nl'),
    ];
    for (const table of ['conversation_people', 'conversations', 'pairing_proposals']) {
      const column = table === 'conversation_people' ? 'conversation_id' : 'id';
      expect(await seenBy(who, table, column)).toEqual([]);
    }
    expect(await seenBy(who, 'matches', 'id, need_id, offer_id')).toEqual([]);
    answers.push(await seenBy(who, 'listings', 'id, title, area_id'));
    answers.push(await seenBy(who, 'conversation_messages', 'body'));
    answers.push(await seenBy(who, 'notifications'));
    for (const word of words) expect(JSON.stringify(answers)).not.toContain(word);
  });

  test('has no way to reach them, and none to make it end', async () => {
    const id = await start();
    const [gives] = await db.sql`select id::int from public.listings where kind = 'offer'`;
    expect(await write('seeker', id, 'Wie ben je?')).toBe('PT409');
    for (const [name, ...more] of [
      ['agree_match'],
      ['cancel_match'],
      ['share_contact', true],
      ['pass_on', '00000000-0000-4000-9000-000000000001'],
      ['invite_bridge', idOf('helper'), ''],
    ] as const) {
      expect(await tried('seeker', name, id, ...more)).toMatch(
        /^(PT409|organisation:errorChoice)$/,
      );
    }
    expect(await tried('seeker', 'block_person', null, id)).toBe('PT409');
    expect(await tried('seeker', 'get_listing', gives!['id'] as number, 'nl')).toBe('PT404');
    expect(await tried('seeker', 'get_answer_panel', gives!['id'] as number, 'nl')).toBe('PT404');
    expect(await matchRow(id)).toMatchObject({ state: 'proposed' });
  });

  test('learns nothing by blocking whom they suspect: it ends by the clock, as if unanswered', async () => {
    const id = await start();
    const table = await post('giver', { kind: 'offer', title: 'Een tafel' });
    const before = await page('seeker', id);
    expect(await tried('seeker', 'block_person', table, null)).toBe('done');
    expect(await page('seeker', id)).toEqual(before);
    await call('seeker', 'confirm_match', id);
    await call('giver', 'confirm_match', id);
    expect(await page('seeker', id)).toMatchObject({ isVeiled: true, hasConfirmed: true });
    await letPass(id, 10.1);
    await keep();
    expect(await matchRow(id)).toMatchObject({ state: 'cancelled' });
  });

  test('also after it ended they read nothing', async () => {
    const id = await start();
    await call('giver', 'decline_match', id, 'feels_unsafe');
    const told = JSON.stringify([
      await page('seeker', id),
      await call('seeker', 'get_my_conversations', 'nl'),
      await seenBy('seeker', 'conversation_people', 'conversation_id'),
    ]);
    for (const word of await telling('seeker')) expect(told).not.toContain(word);
    expect(told).not.toContain('feels_unsafe');
    expect(await tried('seeker', 'block_person', null, id)).toBe('PT409');
  });
});
