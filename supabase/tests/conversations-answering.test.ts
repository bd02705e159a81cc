import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  answer,
  call,
  db,
  idOf,
  matchRow,
  openConversationsWorld,
  organisation,
  page,
  post,
  resetConversations,
  toldTo,
  tried,
} from './conversations-world.ts';

beforeAll(openConversationsWorld);
afterAll(() => db.drop());
beforeEach(resetConversations);

describe('where people may meet alone, who answers is of age', () => {
  test.each(['hosting', 'buddy'])('%s', async (category) => {
    const offer = await post('speaker', { kind: 'offer', category, through: organisation });
    await db.sql`update public.listings set audience = 'everybody' where id = ${offer}`;
    const ask = (ofAge: boolean | null) =>
      tried('seeker', 'answer_listing', offer, null, 'Dag', null, 'nl', randomUUID(), ofAge);
    expect(await ask(false)).toBe('ofAge:conversations:errorAge');
    expect(await ask(null)).toBe('ofAge:conversations:errorAge');
    expect(
      await tried('seeker', 'answer_listing', offer, null, 'Dag', null, 'nl', randomUUID()),
    ).toBe('ofAge:conversations:errorAge');
    expect(await db.sql`select from public.matches`).toHaveLength(0);
    expect(await call('seeker', 'get_answer_panel', offer, 'nl')).toMatchObject({ asksAge: true });
    expect(await ask(true)).toBe('done');
    const said =
      await db.sql`select person_id, of_age_at is not null as said from public.conversation_people order by part desc`;
    expect(said).toEqual([
      { person_id: idOf('seeker'), said: true },
      { person_id: idOf('speaker'), said: false },
    ]);
  });

  test('elsewhere nobody is asked', async () => {
    const offer = await post('giver', { kind: 'offer' });
    expect(await call('seeker', 'get_answer_panel', offer, 'nl')).toMatchObject({ asksAge: false });
    await answer('seeker', offer);
    expect(
      await db.sql`select from public.conversation_people where of_age_at is not null`,
    ).toHaveLength(0);
  });
});

describe('who cannot help passes it on to somebody they know', () => {
  test('by the link alone: nobody is named, the other side hears it, and it ends', async () => {
    const need = await post('seeker', { kind: 'need' });
    const id = await answer('giver', need);
    expect(await page('giver', id)).toMatchObject({ passable: need });
    expect(await page('seeker', id)).toMatchObject({ passable: null });
    expect(await tried('seeker', 'pass_to_person', id)).toBe('PT409');
    for (const who of ['third', 'coordinator', 'moderator'] as const)
      expect(await tried(who, 'pass_to_person', id), who).toBe('PT404');
    expect(await tried('visitor', 'pass_to_person', id)).toBe('42501');
    expect(await tried('giver', 'pass_to_person', id)).toBe('done');
    expect(await matchRow(id)).toMatchObject({ state: 'cancelled', isClosed: true });
    expect(await toldTo('seeker')).toEqual(['conversation_started', 'conversation_ended']);
    const { messages } = (await page('seeker', id)) as { messages: unknown[] };
    expect(messages.at(-1)).toMatchObject({
      kind: 'event',
      template: 'passed_to_person',
      body: '',
    });
    expect(await tried('giver', 'pass_to_person', id)).toBe('PT409');
    // What was passed on stands, and whoever was told of it answers as anybody.
    expect(await answer('third', need)).not.toBe(id);
  });

  test('not what only an organisation sees, is over, or stands between people who are apart', async () => {
    for (const change of [
      `audience = 'go_between'`,
      `is_paused = true`,
      `expires_at = now()`,
      `review = 'held'`,
    ]) {
      const need = await post('seeker', { kind: 'need' });
      const id = await answer('giver', need);
      await db.sql.unsafe(`update public.listings set ${change} where id = ${need}`);
      expect(await tried('giver', 'pass_to_person', id), change).toBe('PT409');
    }
    const need = await post('seeker', { kind: 'need' });
    const id = await answer('giver', need);
    await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('seeker')}, ${idOf('giver')})`;
    expect(await tried('giver', 'pass_to_person', id)).toBe('PT409');
  });
});
