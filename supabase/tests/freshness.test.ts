import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { renderMail } from '../../app/server/mails.ts';
import {
  addRecord,
  ask,
  db,
  mails,
  openFreshnessWorld,
  organisation,
  people,
  recordOf,
  resetFreshness,
} from './freshness-world.ts';

// Who is asked whether a record is still right, when, and how often; the day is always given.
beforeAll(openFreshnessWorld);
beforeEach(resetFreshness);
afterAll(() => db.drop());

const occasions = async () => (await mails()).map(({ payload }) => payload.occasion);

describe('asking', () => {
  test('six months after the last confirmation, after three and six weeks, before dormancy, and once each', async () => {
    const id = await addRecord('fiets', { confirmed: 170 });
    const written: Record<number, string> = {};
    let known = 0;
    for (let day = 0; day <= 240; day += 1) {
      await ask(day);
      if (day % 10 === 0) await Promise.all([ask(day), ask(day)]);
      const all = await occasions();
      if (all.length > known) written[170 + day] = all.at(-1)!;
      known = all.length;
    }
    expect(written).toEqual({
      182: 'due',
      203: 'again',
      224: 'last',
      335: 'warning',
      365: 'dormant',
    });
    expect(known).toBe(5);
    expect(await recordOf(id)).toMatchObject({ status: 'dormant' });
    const [version] = await db.sql`
      select section, reason, author_id from public.initiative_versions where initiative_id = ${id}`;
    expect(version).toMatchObject({ section: 'basics', author_id: null });
  });

  test('by one mail about all twelve records, in the language of the person', async () => {
    await db.sql`update public.people set language = 'fr' where id = ${people.speaker.id}`;
    for (let n = 1; n <= 12; n += 1) await addRecord(`plek-${n}`, { confirmed: 180 + n });
    expect(await ask()).toBe(1);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ recipient: 'speaker@people.example', language: 'fr' });
    expect(mail!.payload).toMatchObject({ count: '12', occasion: 'due', why: 'own' });
    expect(mail!.payload.url).toMatch(/^\/fr\/confirm\/[0-9a-f]{32}$/);
    const sent = renderMail('records_confirm', 'fr', {
      ...mail!.payload,
      url: `http://localhost:3000${mail!.payload.url}`,
    });
    for (let n = 1; n <= 12; n += 1) expect(sent.text).toContain(`plek-${n}`);
    expect(sent.subject).toContain('12');
    await db.sql`update public.people set language = 'nl' where id = ${people.speaker.id}`;
    // On the site for who reads no mail, once.
    expect(await db.sql`select person_id, kind, mail_due_at from public.notifications`).toEqual([
      { person_id: people.speaker.id, kind: 'records_confirm', mail_due_at: null },
    ]);
  });

  test('at most one mail in a week; what is due soon goes along, and alone asks nobody', async () => {
    await addRecord('nu', { confirmed: 182 });
    await addRecord('straks', { confirmed: 160 });
    expect(await ask()).toBe(1);
    expect((await mails())[0]!.payload.count).toBe('2');
    await addRecord('morgen', { confirmed: 181 });
    for (let day = 1; day < 7; day += 1) expect(await ask(day)).toBe(0);
    expect(await ask(7)).toBe(1);
    await resetFreshness();
    await addRecord('alleen', { confirmed: 160 });
    expect(await ask()).toBe(0);
  });

  test('not about what has ended, stopped, is dormant or is not published', async () => {
    for (const status of ['ended', 'stopped', 'dormant'])
      await addRecord(status, { status, confirmed: 500 });
    await addRecord('concept', { published: false, confirmed: 500 });
    for (const day of [0, 21, 42, 200]) expect(await ask(day)).toBe(0);
  });

  test('everybody who speaks for the owner; without one who can be reached, the address that was left', async () => {
    await db.sql`insert into public.organisation_representatives (organisation_id, person_id) values (${organisation}, ${people.deputy.id})`;
    await addRecord('samen', { contact: 'Info@Samen.example' });
    await addRecord('zonder', { owned: false, contact: 'info@zonder.example' });
    await addRecord('niemand', { owned: false });
    expect(await ask()).toBe(3);
    const to = async () => (await mails()).map(({ recipient }) => recipient).toSorted();
    expect(await to()).toEqual([
      'deputy@people.example',
      'info@zonder.example',
      'speaker@people.example',
    ]);
    const left = (await mails()).find(({ recipient }) => recipient.endsWith('@zonder.example'))!;
    expect(left.payload.why).toBeUndefined();
    // Nobody speaks for the owner any more, or their mail came back.
    await db.sql`delete from private.confirmation_mails`;
    await db.sql`delete from private.outbox`;
    await db.sql`delete from public.organisation_representatives where person_id = ${people.deputy.id}`;
    await db.sql`insert into private.mail_suspensions (person_id, reason) values (${people.speaker.id}, 'bounce')`;
    expect(await ask()).toBe(2);
    expect(await to()).toEqual(['Info@Samen.example', 'info@zonder.example']);
  });

  test('what nobody could be asked about never becomes dormant by the clock', async () => {
    const id = await addRecord('stil', { owned: false, confirmed: 900 });
    for (const day of [0, 21, 42, 100, 400]) await ask(day);
    expect(await recordOf(id)).toMatchObject({ status: 'running' });
  });

  test('after a long stop the job begins with a question, not with the end', async () => {
    const id = await addRecord('oud', { confirmed: 700 });
    const days = [0, 21, 42, 62, 63, 90, 91];
    for (const day of days) await ask(day);
    expect(await occasions()).toEqual(['due', 'again', 'last', 'warning', 'dormant']);
    expect(await recordOf(id)).toMatchObject({ status: 'dormant' });
  });

  test('a mail counts as sent when the mail server took it, and not when it was dropped', async () => {
    await addRecord('een');
    await addRecord('twee', { owned: false, contact: 'twee@twee.example' });
    await ask();
    const sent = () =>
      db.sql<
        { sent: boolean }[]
      >`select sent_at is not null as sent from private.confirmation_mails order by id`;
    await db.sql`update private.outbox set last_error = 'refused' where recipient = 'twee@twee.example'`;
    await db.sql`update private.outbox set last_error = 'under way' where recipient = 'speaker@people.example'`;
    await db.sql`delete from private.outbox`;
    expect((await sent()).map((row) => row.sent).toSorted()).toEqual([false, true]);
  });

  test('who was asked long ago is forgotten', async () => {
    await addRecord('een');
    await ask();
    await db.sql`select private.forget(private.today() + 399)`;
    expect(await db.sql`select from private.confirmation_mails`).toHaveLength(1);
    await db.sql`select private.forget(private.today() + 400)`;
    expect(await db.sql`select from private.confirmation_asks`).toHaveLength(0);
  });
});

describe('a round before a session', () => {
  const start = async (who: keyof typeof people | null) => {
    const client = db.clientFor(who ? people[who] : undefined);
    const { data, error } = await client.rpc('start_confirmation_round');
    return error ? (error.code === 'PT400' ? error.message : error.code) : data;
  };

  test('is for staff, asks what was not confirmed in two months, and not twice in two weeks', async () => {
    await addRecord('oud', { confirmed: 70 });
    await addRecord('vers', { confirmed: 20 });
    for (const who of [null, 'speaker', 'stranger', 'editor'] as const)
      expect(await start(who)).toBe('42501');
    expect(await start('coordinator')).toBe(1);
    expect((await mails())[0]!.payload).toMatchObject({ count: '1', occasion: 'round' });
    expect(await start('moderator')).toBe('form:freshness:errorRecently');
    // The clock goes on as if nothing had been asked.
    expect(await ask(112)).toBe(1);
  });

  test('two who press at once start one', async () => {
    await addRecord('oud', { confirmed: 70 });
    const answers = await Promise.all([start('coordinator'), start('moderator')]);
    expect(answers.toSorted()).toEqual([1, 'form:freshness:errorRecently']);
    expect(await mails()).toHaveLength(1);
  });

  test('the desk counts what is fresh, and names what nobody can be asked about', async () => {
    await addRecord('vers', { confirmed: 20 });
    await addRecord('stil', { owned: false, confirmed: 300 });
    await addRecord('bereikbaar', { confirmed: 300 });
    await addRecord('voorbij', { status: 'ended', confirmed: 10 });
    const desk = await db.clientFor(people.moderator).rpc('get_freshness_desk', { language: 'nl' });
    expect(desk.data).toMatchObject({
      figure: { total: 3, confirmed: 1 },
      due: 2,
      sunk: 2,
      silentCount: 1,
      mayStart: true,
      round: null,
    });
    expect((desk.data as { silent: { slug: string }[] }).silent.map(({ slug }) => slug)).toEqual([
      'stil',
    ]);
    expect(JSON.stringify(desk.data)).not.toContain('@');
    for (const who of ['speaker', 'editor'] as const) {
      const { error } = await db
        .clientFor(people[who])
        .rpc('get_freshness_desk', { language: 'nl' });
      expect(error?.code).toBe('42501');
    }
    const { data } = await db.clientFor().rpc('get_freshness_figure');
    expect(data).toEqual({ total: 3, confirmed: 1 });
  });
});
