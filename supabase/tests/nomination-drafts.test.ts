import { randomUUID } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { reminderQueue } from '../../app/server/daily-jobs.ts';
import { startJobs } from '../../app/server/jobs.ts';
import { renderMail } from '../../app/server/mails.ts';
import type { Who } from './nomination-world.ts';
import {
  act,
  db,
  draft,
  get,
  idOf,
  mailsTo,
  openWorld,
  outcome,
  people,
  prove,
  save,
  start,
  submit,
} from './nomination-world.ts';

beforeAll(openWorld);
afterAll(() => db.drop());

const leave = (receipt: string, mail: string | null, client: string = randomUUID()) =>
  act('visitor', (sql) => sql`select public.leave_nominator_mail(${receipt}, ${client}, ${mail})`);
const discard = (receipt: string) =>
  act('visitor', (sql) => sql`select public.delete_draft(${receipt})`);
const address = () => `${randomUUID()}@example.org`;

/** A draft with an address, and what was mailed there. */
async function drafted(over: Parameters<typeof draft>[0] = {}) {
  const receipt = await draft(over);
  const mail = address();
  await leave(receipt, mail);
  const kinds = async () => (await mailsTo(mail)).map((row) => row['kind']);
  return { receipt, mail, kinds };
}

/** Moves the last change of a draft into the past. */
async function age(receipt: string, days: number): Promise<void> {
  const id = await idOf(receipt);
  await db.sql.begin(async (sql) => {
    await sql`alter table public.nominations disable trigger nominations_keep_updated_at`;
    await sql`update public.nominations set updated_at = now() - make_interval(days => ${days}) where id = ${id}`;
    await sql`alter table public.nominations enable trigger nominations_keep_updated_at`;
  });
}

/** The clock moved on by so many days: the daily work of that day. */
const remind = (days: number) =>
  db.sql`select private.remind_nominators(current_date + ${days}::integer)`;
const forget = (days: number) => db.sql`select private.forget(current_date + ${days}::integer)`;

describe('an address left with a draft', () => {
  test('gets the link once, in the language of the nomination', async () => {
    const { receipt, mail } = await drafted();
    await leave(receipt, mail);
    expect(await mailsTo(mail)).toEqual([
      {
        kind: 'nomination_saved',
        payload: expect.objectContaining({ receiptUrl: `/nl/nominations/${receipt}` }),
      },
    ]);
    expect(await get(receipt)).toMatchObject({ hasMail: true, state: 'draft' });
    const other = address();
    await leave(receipt, other);
    expect(await mailsTo(other)).toHaveLength(1);
  });

  test('is written to about what is sent later, without being asked again', async () => {
    const { receipt, kinds } = await drafted();
    await submit(receipt, await prove(receipt));
    expect(await kinds()).toEqual(['nomination_saved', 'nomination_received']);
    const second = await drafted();
    const other = address();
    await submit(second.receipt, await prove(second.receipt), { mail: other });
    expect(await second.kinds()).toEqual(['nomination_saved']);
    expect((await mailsTo(other)).map((row) => row['kind'])).toEqual(['nomination_received']);
  });

  test('must be one, of a draft, by its receipt, and not too often', async () => {
    const receipt = await start();
    expect(await outcome(leave(receipt, ' '))).toBe('mail:errorRequired');
    for (const wrong of ['nobody', 'a@b', 'a b@c.be', `${'a'.repeat(250)}@b.be`]) {
      expect(await outcome(leave(receipt, wrong)), wrong).toBe('mail:errorMail');
    }
    expect(await outcome(leave('0'.repeat(32), address()))).toBe('PT404');
    const { receipt: sent } = await drafted();
    await submit(sent, await prove(sent));
    expect(await outcome(leave(sent, address()))).toBe('PT409');

    const client = randomUUID();
    const tries = [];
    for (let i = 0; i < 6; i++) tries.push(await outcome(leave(await start(), address(), client)));
    expect(tries.indexOf('PT429')).toBe(5);
    // A stranger's address is not flooded from many visitors either.
    const stranger = address();
    const mails = [];
    for (let i = 0; i < 4; i++)
      mails.push(await outcome(leave(await start(), i % 2 ? stranger : stranger.toUpperCase())));
    expect(mails.indexOf('PT429')).toBe(3);
  });
});

describe('reminders', () => {
  test('come after 8 and after 30 days, once each', async () => {
    const { receipt, mail, kinds } = await drafted();
    const reminders = async () => (await kinds()).length - 1;
    const seen: [day: number, count: number][] = [];
    for (const day of [0, 7, 8, 9, 9, 10, 29, 30, 31, 31, 45, 59]) {
      await remind(day);
      seen.push([day, await reminders()]);
    }
    // Eight whole days are over on the ninth morning.
    expect(seen.filter(([, count], at) => count !== seen[at - 1]?.[1])).toEqual([
      [0, 0],
      [9, 1],
      [31, 2],
    ]);
    const [{ until } = { until: '' }] =
      await db.sql`select (updated_at::date + 60)::text as until from public.nominations where id = ${await idOf(receipt)}`;
    const [, reminder] = await mailsTo(mail);
    expect(reminder).toEqual({
      kind: 'nomination_reminder',
      payload: {
        nomination: await idOf(receipt),
        name: 'Koffie op dinsdag',
        keptUntil: until,
        receiptUrl: `/nl/nominations/${receipt}`,
        deleteUrl: `/nl/nominations/${receipt}/delete`,
      },
    });
  });

  test('of two workers and after a restart come once', async () => {
    const { kinds } = await drafted();
    await Promise.all([remind(9), remind(9), remind(9), remind(9)]);
    await remind(9);
    expect((await kinds()).filter((kind) => kind === 'nomination_reminder')).toHaveLength(1);
  });

  test('count from the last change, and are one when both are due', async () => {
    const { receipt, kinds } = await drafted();
    await age(receipt, 20);
    await save(receipt, 'basics', { meetsLocals: 'yes' });
    await remind(1);
    expect(await kinds()).toEqual(['nomination_saved']);
    await remind(40);
    await remind(41);
    expect(await kinds()).toEqual(['nomination_saved', 'nomination_reminder']);
  });

  test('are sent from one schedule, once, also by two nodes and after a restart', async () => {
    await db.sql`delete from private.outbox`;
    const { receipt, mail } = await drafted();
    await age(receipt, 10);
    const node = () =>
      startJobs(
        { mailFrom: 'forum@demo.example', siteUrl: 'http://localhost:3000' },
        { databaseUrl: db.adminUrl, home: 'embedded', apiOptions: db.apiOptions },
        pino({ level: 'silent' }),
      );
    const sent = async () =>
      (
        await db.sql<{ body_text: string }[]>`
        select body_text from private.dev_mails where recipient = ${mail} order by id`
      ).map((row) => row.body_text);
    const boss = new PgBoss({ connectionString: db.adminUrl, max: 1 });
    let nodes = [await node(), await node()];
    try {
      await boss.start();
      const schedules = await boss.getSchedules(reminderQueue);
      expect(schedules.map(({ cron, timezone }) => [cron, timezone])).toEqual([
        ['10 10 * * *', 'Europe/Brussels'],
      ]);
      await boss.send(reminderQueue);
      await vi.waitFor(async () => expect(await sent()).toHaveLength(2), {
        timeout: 20_000,
        interval: 200,
      });
      await Promise.all(nodes.map((running) => running.stop()));
      nodes = [await node()];
      await boss.send(reminderQueue);
      const jobs = () => db.sql`select from pgboss.job
        where name = ${reminderQueue} and state not in ('completed', 'failed')`;
      await vi.waitFor(async () => expect(await jobs()).toHaveLength(0), {
        timeout: 20_000,
        interval: 200,
      });
      expect(await db.sql`select from private.outbox where recipient = ${mail}`).toHaveLength(0);
      const mails = await sent();
      expect(mails).toHaveLength(2);
      expect(mails[1]).toContain(`http://localhost:3000/nl/nominations/${receipt}/delete`);
    } finally {
      await boss.stop({ graceful: false });
      await Promise.all(nodes.map((running) => running.stop()));
    }
  }, 90_000);

  test('leave the name out when there is none yet', async () => {
    const receipt = await start();
    const mail = address();
    await leave(receipt, mail);
    await remind(9);
    const [, reminder] = await mailsTo(mail);
    const payload = Object.fromEntries(
      Object.entries(reminder!.payload).map(([key, value]) => [
        key,
        key.endsWith('Url') ? `http://localhost:3000${String(value)}` : value,
      ]),
    );
    expect(payload['name']).toBe('');
    const { text, html } = renderMail('nomination_reminder', 'nl', payload);
    expect(text).not.toContain('null');
    expect(html).not.toContain('<blockquote');
  });

  const ends: [string, (receipt: string) => Promise<unknown>][] = [
    ['sending', async (receipt) => submit(receipt, await prove(receipt))],
    [
      'withdrawing',
      (receipt) => act('visitor', (sql) => sql`select public.withdraw_nomination(${receipt})`),
    ],
    ['deleting', discard],
    ['forgetting', () => forget(61)],
  ];
  test.each(ends)('do not come after %s, also not those that still wait', async (_, end) => {
    const written = await drafted();
    const waiting = await drafted();
    await remind(9);
    await db.sql`delete from private.outbox where recipient = ${written.mail}`;
    await end(written.receipt);
    await end(waiting.receipt);
    for (const day of [9, 31, 62]) await remind(day);
    for (const { kinds } of [written, waiting]) {
      expect(await kinds()).not.toContain('nomination_reminder');
    }
  });

  test('do not go to a draft that is erased the same day', async () => {
    const { kinds } = await drafted();
    await remind(61);
    expect(await kinds()).toEqual(['nomination_saved']);
    await forget(60);
    const [kept] =
      await db.sql`select count(*)::integer as count from public.nominations where state = 'draft'`;
    expect(kept!['count']).toBeGreaterThan(0);
    await forget(61);
    expect(await db.sql`select from public.nominations where state = 'draft'`).toHaveLength(0);
    expect(
      await db.sql`select from private.nomination_mails as m
      join public.nominations as n on n.id = m.nomination_id where n.state = 'draft'`,
    ).toHaveLength(0);
  });
});

describe('deleting a draft', () => {
  test('leaves nothing of it', async () => {
    const { receipt } = await drafted();
    const id = await idOf(receipt);
    await discard(receipt);
    expect(await outcome(get(receipt))).toBe('PT404');
    expect(await outcome(discard(receipt))).toBe('PT404');
    for (const table of [
      'public.nomination_contacts',
      'public.nomination_events',
      'private.nomination_mails',
    ]) {
      expect(
        await db.sql`select from ${db.sql(table)} where nomination_id = ${id}`,
        table,
      ).toHaveLength(0);
    }
  });

  test('is not possible after sending, nor without the receipt', async () => {
    const { receipt } = await drafted();
    await submit(receipt, await prove(receipt));
    expect(await outcome(discard(receipt))).toBe('PT409');
    expect(await get(receipt)).toMatchObject({ state: 'submitted' });
    expect(await outcome(discard('0'.repeat(32)))).toBe('PT404');
  });
});

test.each<Who>(['visitor', ...(Object.keys(people) as (keyof typeof people)[])])(
  '%s reaches neither the addresses nor what writes to them',
  async (who) => {
    for (const statement of [
      'select * from private.nomination_mails',
      'select private.remind_nominators(current_date)',
      `select private.keep_nominator_mail(gen_random_uuid(), 'a@b.be', 'x')`,
    ]) {
      expect(await outcome(act(who, (sql) => sql.unsafe(statement))), statement).toBe('42501');
    }
  },
);
