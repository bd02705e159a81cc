import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf, store } from './attachments-world.ts';
import {
  addPaper,
  bringFile,
  fileOf,
  items,
  openPapersWorld,
  paperOf,
  publish,
  readsPaper,
  submitted,
} from './papers-world.ts';
import type { Who } from './topics-world.ts';
import { act, call, db, everybody, outcome } from './topics-world.ts';

// Papers: who brings them, who reads them before and after publishing, and who changes them.
beforeAll(openPapersWorld);
afterAll(() => db.drop());

const group: Who[] = ['member', 'second', 'guest', 'chair', 'holder'];
const preparing: Who[] = ['formerMember', 'coordinator'];
const participants: Who[] = ['outsider', 'formerHolder'];
const only = (names: Who[]) => everybody.filter((who) => names.includes(who));
const readersOf = async (id: number) => {
  const seen: Who[] = [];
  for (const who of everybody) if (await readsPaper(who, id)) seen.push(who);
  return seen;
};

describe('who brings', () => {
  test.each(everybody)('a file: %s', async (who) => {
    const bytes = new TextEncoder().encode(randomUUID());
    const may = (item: number) => outcome(call(who, 'begin_paper_file', fileOf(item, bytes)));
    expect(await may(items.ours)).toBe(preparing.includes(who) ? 'done' : '42501');
    expect(await may(items.theirs)).toBe(
      [...preparing, 'otherChair'].includes(who) ? 'done' : '42501',
    );
  });

  test.each(everybody)('a submitted document: %s', async (who) => {
    const document = await submitted();
    const may = (item: number) => outcome(addPaper(who, { item, document }));
    expect(await may(items.ours)).toBe(['chair', 'coordinator'].includes(who) ? 'done' : '42501');
    expect(await may(items.theirs)).toBe(who === 'coordinator' ? 'done' : '42501');
  });

  test.each(everybody)('word that one follows: %s', async (who) => {
    expect(await outcome(addPaper(who))).toBe(preparing.includes(who) ? 'done' : '42501');
  });

  test('a document that is not submitted, or of others, becomes none', async () => {
    const document = await submitted();
    await call('chair', 'set_document_state', {
      document_id: document,
      state: 'shared',
      seen_version: 1,
    });
    expect(await outcome(addPaper('chair', { document }))).toBe('PT409');
    expect(await outcome(addPaper('chair', { document: 999_999 }))).toBe('PT404');
    expect(await outcome(addPaper('otherChair', { item: items.theirs, document }))).toBe('42501');
  });

  test('only what one has brought oneself, for this session, once', async () => {
    const file = await bringFile('coordinator');
    const other = await bringFile('formerMember');
    const empty = 'file:attachments:errorEmpty';
    expect(await outcome(addPaper('coordinator', { attachment: other }))).toBe(empty);
    expect(await outcome(addPaper('coordinator', { attachment: randomUUID() }))).toBe(empty);
    const once = randomUUID();
    const id = await addPaper('coordinator', { attachment: file, once });
    expect(await addPaper('coordinator', { attachment: file, once })).toBe(id);
    expect(await outcome(addPaper('coordinator', { attachment: file }))).toBe(empty);
    expect(await outcome(call('coordinator', 'drop_attachment', { attachment_id: file }))).toBe(
      'done',
    );
    expect(await readsPaper('coordinator', id)).toBe(true);
  });

  test('fields are looked at, and so is how much room is left', async () => {
    const refused = (given: object) =>
      outcome(addPaper('coordinator', { ...given, once: randomUUID() }));
    expect(await refused({ audience: 'everyone' })).toBe('audience:errorChoice');
    expect(await refused({ audience: 'group', item: items.theirs })).toBe('audience:errorChoice');
    expect(await refused({ title: ' ' })).toBe('title:errorRequired');
    const bytes = new TextEncoder().encode('<svg/>');
    const svg = { ...fileOf(items.ours, bytes), media_type: 'image/svg+xml' };
    expect(await outcome(call('coordinator', 'begin_paper_file', svg))).toBe(
      'file:attachments:errorKind',
    );
    await db.sql`update public.attachments set bytes = 20971520 where session_id is not null`;
    await db.sql`insert into public.attachments (session_id, kind, is_listed, name, media_type, bytes, digest)
      select id, 'document', true, 'vol.pdf', 'application/pdf', 20971520, repeat('0', 64)
      from public.sessions, generate_series(1, 25) where slug = 'spring'`;
    expect(await outcome(call('coordinator', 'begin_paper_file', fileOf(items.ours, bytes)))).toBe(
      'file:dossier:errorSessionFull',
    );
    await db.sql`delete from public.attachments where name = 'vol.pdf'`;
    await db.sql`update public.attachments set bytes = 4 where session_id is not null`;
  });
});

const knowing = {
  organisers: ['otherChair', ...preparing],
  group: [...group, ...preparing],
  participants: [...group, ...preparing, ...participants],
} as const;

describe('who reads', () => {
  test.each(['organisers', 'group', 'participants', 'public'] as const)('%s', async (audience) => {
    const attachment = await bringFile('coordinator');
    const id = await addPaper('coordinator', { audience, attachment });
    const before = only(audience === 'organisers' ? preparing : [...group, ...preparing]);
    expect(await readersOf(id)).toEqual(before);
    await publish();
    const after = {
      organisers: before,
      group: before,
      participants: only([...knowing.participants]),
      public: everybody,
    };
    expect(await readersOf(id)).toEqual(after[audience]);
  });

  test('an item’s proposer reads all papers on it; nothing is read of a draft session', async () => {
    const id = await addPaper('coordinator', { item: items.theirs, audience: 'organisers' });
    expect(await readersOf(id)).toEqual(only([...knowing.organisers]));
    const open = await addPaper('coordinator', { item: items.theirs });
    await publish();
    expect(await readsPaper('visitor', open)).toBe(true);
    await db.sql`update public.sessions set state = 'draft' where slug = 'spring'`;
    expect(await readsPaper('visitor', open)).toBe(false);
    expect(await readsPaper('outsider', open)).toBe(false);
    await db.sql`update public.sessions set state = 'published' where slug = 'spring'`;
  });

  test('fewer readers at once, more with the next agenda only', async () => {
    const id = await addPaper('coordinator', { audience: 'participants' });
    const change = (audience: string) =>
      call('coordinator', 'change_paper', {
        session_slug: 'spring',
        paper_id: id,
        role: 'proposal',
        audience,
      });
    await publish();
    expect(await readsPaper('outsider', id)).toBe(true);
    await change('public');
    expect(await readsPaper('visitor', id)).toBe(false);
    await publish();
    expect(await readsPaper('visitor', id)).toBe(true);
    await change('organisers');
    expect(await readersOf(id)).toEqual(only(preparing));
    await change('public');
    expect(await readsPaper('visitor', id)).toBe(true);
  });

  test('a new version and a withdrawn paper', async () => {
    const first = await bringFile('coordinator');
    const id = await addPaper('coordinator', { attachment: first });
    const given = { session_slug: 'spring', paper_id: id };
    await publish();
    const second = await bringFile('coordinator');
    await call('coordinator', 'add_paper_version', { ...given, attachment_id: second });
    expect((await paperOf('visitor', id)).paper.version).toBe(1);
    expect((await paperOf('coordinator', id)).paper.version).toBe(2);
    expect(await outcome(paperOf('visitor', id, 2))).toBe('PT404');
    const file = (who: Who) => clientOf(who).storage.from('attachments').download(`${second}/file`);
    expect((await file('visitor')).data).toBeNull();
    await publish();
    expect((await file('visitor')).data).not.toBeNull();
    expect((await paperOf('visitor', id, 1)).version?.file?.id).toBe(first);
    await call('coordinator', 'withdraw_paper', given);
    expect(await readersOf(id)).toEqual(only([...group, ...preparing]));
    expect((await file('visitor')).data).toBeNull();
    await db.sql`select private.forget_unused_attachments(now() + interval '30 hours')`;
    expect((await file('coordinator')).data).not.toBeNull();
  });
});

test.each(everybody)('changed, renewed and withdrawn by %s', async (who) => {
  const id = await addPaper('coordinator');
  await publish();
  const given = { session_slug: 'spring', paper_id: id };
  const may = preparing.includes(who) ? 'done' : '42501';
  const values = { ...given, role: 'proposal', audience: 'public' };
  expect(await outcome(call(who, 'change_paper', values))).toBe(may);
  expect(await outcome(call(who, 'add_paper_version', given))).toBe(
    may === 'done' ? 'file:errorRequired' : may,
  );
  expect(await outcome(call(who, 'withdraw_paper', given))).toBe(may);
  const hidden = await addPaper('coordinator', { audience: 'organisers' });
  const outside = { ...given, paper_id: hidden };
  const code = preparing.includes(who) ? 'done' : who === 'visitor' ? '42501' : 'PT404';
  expect(await outcome(call(who, 'withdraw_paper', outside))).toBe(code);
});

test('nobody writes the tables or Storage around the functions', async () => {
  const id = await addPaper('coordinator', { attachment: await bringFile('coordinator') });
  for (const statement of [
    `update public.papers set audience = 'public' where id = ${id}`,
    `insert into public.paper_versions (paper_id, number) values (${id}, 9)`,
    `delete from public.paper_versions`,
    `select private.adopt_papers(${items.ours})`,
    `select added_by from public.papers`,
  ]) {
    for (const who of ['coordinator', 'visitor'] as const)
      expect(await outcome(act(who, (sql) => sql.unsafe(statement))), statement).toBe('42501');
  }
  await expect(db.sql`update public.paper_versions set number = 7`).rejects.toMatchObject({
    code: '42501',
  });
  expect((await store('visitor', `${randomUUID()}/file`, new Uint8Array(3))).error).not.toBeNull();
});
