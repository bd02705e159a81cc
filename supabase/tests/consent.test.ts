import { randomUUID } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { renderMail } from '../../app/server/mails.ts';
import { retentionQueue } from '../../app/server/daily-jobs.ts';
import { startJobs } from '../../app/server/jobs.ts';
import type { Json, Who } from './nomination-world.ts';
import { accept, act, db, mailsTo, openWorld, outcome, people, sent } from './nomination-world.ts';

beforeAll(openWorld);
afterAll(() => db.drop());

interface Asked {
  mail: string;
  token: string;
  nomination: string;
  initiative: string;
}

const anybody: Who[] = ['visitor', ...(Object.keys(people) as (keyof typeof people)[])];
const words = ['Tuin', 'Soep', 'Fiets', 'Koor', 'Atelier', 'Voetbal', 'Naaien', 'Schaak', 'Radio'];

/** An accepted nomination with a contact of its own; the question that was mailed to it. */
async function ask(): Promise<Asked> {
  const mail = `${randomUUID()}@example.org`;
  const { id } = await sent({
    name: { name: `${words.shift()} ${randomUUID().slice(0, 8)}` },
    contact: { channel: 'mail', contact: mail },
  });
  await accept('moderator', id);
  const [question] = await mailsTo(mail);
  const [row] = await db.sql`select initiative_id from public.nominations where id = ${id}`;
  return {
    mail,
    token: String(question?.payload['url']).split('/').at(-1) ?? '',
    nomination: id,
    initiative: row?.['initiative_id'] as string,
  };
}
const read = async (token: string | null, who: Who = 'visitor') => {
  const [row] = await act(
    who,
    (sql) => sql`select public.get_contact_consent(${token}, 'fr') as value`,
  );
  return row?.['value'] as Json;
};
const answer = (token: string | null, agrees: boolean | null, who: Who = 'visitor') =>
  act(who, (sql) => sql`select public.answer_contact_consent(${token}, ${agrees})`);
const shownTo = async (who: Who, initiative: string) =>
  (
    await act(
      who,
      (sql) =>
        sql`select contact from public.initiative_contacts where initiative_id = ${initiative}`,
    )
  ).map((row) => row['contact'] as string);

describe('the question', () => {
  test('goes to the contact, in the language of the nomination, and opens nothing by itself', async () => {
    const { mail, token, initiative } = await ask();
    const mails = await mailsTo(mail);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      kind: 'consent_request',
      payload: { url: `/nl/consent/${token}` },
    });
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    const payload = { ...mails[0]!.payload, url: `http://localhost:3000/nl/consent/${token}` };
    expect(renderMail('consent_request', 'nl', payload).text).toContain(token);
    const kept = await db.sql`
      select token_hash = sha256(convert_to(${token}, 'UTF8')) as hashed from private.contact_consents
      where initiative_id = ${initiative}`;
    expect(kept).toEqual([{ hashed: true }]);
    for (let i = 0; i < 2; i++) {
      expect(await read(token)).toMatchObject({
        contact: mail,
        state: 'asked',
        nameLanguage: 'nl',
      });
    }
    expect(await shownTo('visitor', initiative)).toEqual([]);
  });

  test('is not asked for other channels, nor when a nomination is merged', async () => {
    const count = async () =>
      (await db.sql`select from private.outbox where kind = 'consent_request'`).length;
    const before = await count();
    const phone = await sent({
      name: { name: 'Telefooncirkel' },
      contact: { channel: 'phone', contact: '+32 9 123 45 67' },
    });
    await accept('moderator', phone.id);
    const { id } = await sent();
    await act(
      'moderator',
      (sql) =>
        sql`select public.merge_nomination(${id}, (select id from public.initiatives where slug = 'core'))`,
    );
    expect(await count()).toBe(before);
  });
});

describe('the answer', () => {
  test('yes shows the contact to everybody, once and for all', async () => {
    const { mail, token, initiative } = await ask();
    for (const who of ['visitor', 'person', 'case_worker'] as const) {
      expect(await shownTo(who, initiative), who).toEqual([]);
    }
    expect(await outcome(answer(token, true))).toBe('done');
    for (const who of anybody) expect(await shownTo(who, initiative), who).toEqual([mail]);
    expect(await read(token)).toMatchObject({ state: 'agreed', contact: null });
    expect(await outcome(answer(token, false))).toBe('PT409');
    expect(await shownTo('visitor', initiative)).toEqual([mail]);
  });

  test('no erases the contact everywhere', async () => {
    const { mail, token, initiative, nomination } = await ask();
    expect(await outcome(answer(token, false, 'person'))).toBe('done');
    expect(await shownTo('administrator', initiative)).toEqual([]);
    const [kept] = await db.sql`
      select channel, contact from public.nomination_contacts where nomination_id = ${nomination}`;
    expect(kept).toEqual({ channel: null, contact: null });
    const trail = await db.sql`
      select from public.audit_entries where concat(old_values, new_values) like ${`%${mail}%`}`;
    expect(trail).toHaveLength(0);
    expect(await read(token)).toMatchObject({ state: 'refused', contact: null });
    expect(await outcome(answer(token, true))).toBe('PT409');
  });

  test('no erases it too where the nomination became part of another record meanwhile', async () => {
    const { mail, token, initiative } = await ask();
    const kept = await ask();
    // What a merge does with who was asked: the contact of the one that goes stands on the other.
    await db.sql`delete from public.initiative_contacts where initiative_id = ${kept.initiative}`;
    await db.sql`update public.initiative_contacts set initiative_id = ${kept.initiative} where initiative_id = ${initiative}`;
    await db.sql`select private.move_nominations(${initiative}, ${kept.initiative}), private.move_freshness(${initiative}, ${kept.initiative})`;
    expect(await outcome(answer(token, false))).toBe('done');
    expect(await shownTo('administrator', kept.initiative)).toEqual([]);
    const left = await db.sql`select from public.nomination_contacts where contact = ${mail}`;
    expect(left).toHaveLength(0);
    const [other] = await db.sql`
      select contact from public.nomination_contacts where nomination_id = ${kept.nomination}`;
    expect(other).toEqual({ contact: kept.mail });
  });

  test('of two at once one counts', async () => {
    const { token } = await ask();
    const both = await Promise.all([outcome(answer(token, true)), outcome(answer(token, false))]);
    expect(both.toSorted()).toEqual(['PT409', 'done']);
  });

  test('needs the right link, a yes or a no, within 30 days, about the same contact', async () => {
    const { token, initiative } = await ask();
    for (const wrong of [randomUUID(), '', null, `${token}0`]) {
      expect(await outcome(read(wrong)), String(wrong)).toBe('PT404');
      expect(await outcome(answer(wrong, true)), String(wrong)).toBe('PT404');
    }
    expect(await outcome(answer(token, null))).toBe('agrees:errorChoice');
    await db.sql`update private.contact_consents set asked_at = now() - interval '30 days 1 minute'
      where initiative_id = ${initiative}`;
    expect(await outcome(read(token))).toBe('PT404');
    expect(await outcome(answer(token, true))).toBe('PT404');
    await db.sql`update private.contact_consents set asked_at = now() - interval '29 days'
      where initiative_id = ${initiative}`;
    expect(await outcome(read(token))).toBe('done');
    await db.sql`update public.initiative_contacts set contact = 'other@example.org'
      where initiative_id = ${initiative}`;
    expect(await outcome(answer(token, true))).toBe('PT404');
    expect(await shownTo('visitor', initiative)).toEqual([]);
  });

  test.each(anybody)(
    '%s reaches neither the table nor what is behind the functions',
    async (who) => {
      const refused = (statement: string) => outcome(act(who, (sql) => sql.unsafe(statement)));
      expect(await refused('select * from private.contact_consents')).toBe('42501');
      expect(await refused('update private.contact_consents set agreed = true')).toBe('42501');
      expect(await refused(`select private.consent_of('x')`)).toBe('42501');
      expect(await refused('select private.forget(current_date)')).toBe('42501');
    },
  );
});

describe('retention', () => {
  const today = '2031-05-20';

  async function fill(): Promise<void> {
    const { sql } = db;
    await sql`delete from private.attempts`;
    await sql`delete from private.contact_consents`;
    await sql`delete from private.outbox`;
    await sql`insert into private.attempts (bucket, subject, window_start)
      values ('x', 'old', '2031-05-17'), ('x', 'new', '2031-05-18')`;
    const [one] = await sql`select id from public.initiatives limit 1`;
    await sql`insert into private.contact_consents (token_hash, initiative_id, contact_hash, asked_at, answered_at, agreed)
      values (convert_to('answered', 'UTF8'), ${one!['id']}, '', '2031-05-18', '2031-05-19', true),
        (convert_to('too old', 'UTF8'), ${one!['id']}, '', '2031-02-18', null, null),
        (convert_to('waiting', 'UTF8'), ${one!['id']}, '', '2031-02-20', null, null)`;
    await sql`insert into private.dev_mails (recipient, subject, body_text, body_html, language, sent_at)
      values ('a@example.org', 'old', '', '', 'nl', '2031-04-19'), ('a@example.org', 'new', '', '', 'nl', '2031-04-21')`;
    await sql`insert into private.outbox (kind, recipient, created_at)
      values ('old', 'a@example.org', '2031-05-05'), ('new', 'a@example.org', '2031-05-07')`;
  }

  test('erases what is over its time, and only that', async () => {
    await fill();
    const draft = await act(
      'visitor',
      (sql) => sql`select public.start_nomination('nl', ${randomUUID()}) as receipt`,
    );
    expect(draft).toHaveLength(1);
    await db.sql`select private.forget(${today})`;
    expect(await db.sql`select from public.nominations where state = 'draft'`).toHaveLength(0);
    expect(await db.sql`select subject from private.attempts`).toEqual([{ subject: 'new' }]);
    expect(
      await db.sql`select convert_from(token_hash, 'UTF8') as label from private.contact_consents`,
    ).toEqual([{ label: 'waiting' }]);
    expect(await db.sql`select subject from private.dev_mails`).toEqual([{ subject: 'new' }]);
    expect(await db.sql`select kind from private.outbox`).toEqual([{ kind: 'new' }]);
  });

  test('runs from one schedule, also with two nodes', async () => {
    await db.sql`delete from private.outbox`;
    await db.sql`insert into private.attempts (bucket, subject, window_start) values ('x', 'ancient', '2020-01-01')`;
    const node = () =>
      startJobs(
        { mailFrom: 'forum@demo.example', siteUrl: 'http://localhost:3000' },
        { databaseUrl: db.adminUrl, home: 'embedded', apiOptions: db.apiOptions },
        pino({ level: 'silent' }),
      );
    const nodes = [await node(), await node()];
    const boss = new PgBoss({ connectionString: db.adminUrl, max: 1 });
    try {
      await boss.start();
      const schedules = await boss.getSchedules(retentionQueue);
      expect(schedules.map(({ cron, timezone }) => [cron, timezone])).toEqual([
        ['20 3 * * *', 'Europe/Brussels'],
      ]);
      await boss.send(retentionQueue);
      await vi.waitFor(
        async () =>
          expect(await db.sql`select from private.attempts where subject = 'ancient'`).toHaveLength(
            0,
          ),
        { timeout: 15_000, interval: 200 },
      );
      // The mail that was written as a path is sent with a whole address.
      const { mail, token } = await ask();
      await vi.waitFor(
        async () => {
          const [kept] =
            await db.sql`select body_text from private.dev_mails where recipient = ${mail}`;
          expect(kept?.['body_text']).toContain(`http://localhost:3000/nl/consent/${token}`);
        },
        { timeout: 15_000, interval: 200 },
      );
    } finally {
      await boss.stop({ graceful: false });
      await Promise.all(nodes.map((running) => running.stop()));
    }
  }, 60_000);
});
