import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, documentIn, save, setState, show } from './documents-world.ts';
import { call, db, openWorld, organisation, outcome, people, textOf } from './topics-world.ts';

beforeAll(openWorld);
afterAll(() => db.drop());

const wordsOf = async (id: number) => {
  const rows = await db.sql<{ plain: string }[]>`
    select plain from public.document_versions where document_id = ${id} order by number`;
  return rows.map(({ plain }) => plain);
};

test('two saves on one base: the second is refused with the number of the first, and nothing is lost', async () => {
  const id = await documentIn('shared', 'square', 'members');
  const attempts = await Promise.allSettled([
    save('member', id, 1, 'Van de ene'),
    save('second', id, 1, 'Van de andere'),
  ]);
  const refused = attempts.find((attempt) => attempt.status === 'rejected');
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(refused?.reason).toMatchObject({ code: 'PT409', detail: '{"version": 2}' });
  expect(await wordsOf(id)).toHaveLength(2);
  const late = attempts[0]?.status === 'rejected' ? 'member' : 'second';
  expect(await save(late, id, 2, 'Beide samen')).toBe(3);
  expect(await wordsOf(id)).toHaveLength(3);
});

test('ten who save at once all get in, one after the other', async () => {
  const id = await documentIn('shared', 'square', 'members');
  const persist = async (words: string, base = 1): Promise<number> => {
    try {
      return await save('holder', id, base, words);
    } catch (error) {
      const { detail } = error as { detail: string };
      return persist(words, (JSON.parse(detail) as { version: number }).version);
    }
  };
  const words = Array.from({ length: 10 }, (_, n) => `Zin ${n}`);
  const numbers = await Promise.all(words.map((one) => persist(one)));
  expect(numbers.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect((await wordsOf(id)).toSorted()).toEqual(['Beginzin', ...words].toSorted());
});

test('a form that is sent twice makes one version; the text that stands there makes none', async () => {
  const id = await documentIn('shared', 'square', 'members');
  const once = randomUUID();
  const numbers = await Promise.all([1, 2, 3].map(() => save('member', id, 1, 'Eén keer', once)));
  expect(numbers).toEqual([2, 2, 2]);
  expect(await save('second', id, 1, 'Eén keer')).toBe(2);
  const form = {
    group_slug: 'square',
    title: 'Twee keer',
    audience: 'members',
    language: 'nl',
    document: textOf('Woorden'),
    plain: 'Woorden',
    once,
  };
  const made = await Promise.all(
    [1, 2].map(() => call<{ id: number }>('member', 'create_document', form)),
  );
  expect(made[0]?.id).toBe(made[1]?.id);
});

test('an earlier version is brought back as a new one', async () => {
  const id = await documentIn('shared', 'square', 'members');
  await save('second', id, 1, 'Anders');
  const restore = (base: number, restored: number) =>
    call<{ version: number }>('chair', 'restore_document_version', {
      document_id: id,
      base,
      restored,
    });
  expect(await outcome(restore(1, 1))).toBe('PT409');
  expect(await outcome(restore(2, 9))).toBe('PT404');
  expect((await restore(2, 1)).version).toBe(3);
  expect((await restore(3, 1)).version).toBe(3);
  expect(await wordsOf(id)).toEqual(['Beginzin', 'Anders', 'Beginzin']);
  expect((await show('member', id)).shown.restoredFrom).toBe(1);
});

test('no version ever changes, for nobody', async () => {
  const id = await documentIn('shared', 'square', 'members');
  const change = db.sql`
    update public.document_versions set plain = 'Vervalst' where document_id = ${id}`;
  expect(await outcome(change)).toBe('42501');
  await db.sql`update public.document_versions set written_by = null where document_id = ${id}`;
});

test('a paper pins the version that was seen, and is frozen', async () => {
  const id = await documentIn('shared', 'square', 'public');
  await save('second', id, 1, 'Later erbij');
  expect(await outcome(setState('member', id, 'submitted', 1))).toBe('PT409');
  await setState('member', id, 'submitted', 2);
  expect((await show('member', id)).document).toMatchObject({ pinnedVersion: 2, version: 2 });
  await db.sql`select private.send_notifications('2030-01-15T12:00+01:00')`;
  const mails = await db.sql<{ recipient: string; payload: object }[]>`
    select recipient, payload from private.outbox where kind = 'document_submitted' order by id`;
  expect(mails.at(-1)).toMatchObject({
    recipient: 'coordinator@example.org',
    payload: { title: 'Advies', url: `/nl/groups/square/documents/${id}` },
  });
  expect(await outcome(save('member', id, 2, 'Toch nog iets'))).toBe('PT409');
  const renamed = { document_id: id, title: 'Nieuw', language: 'nl', audience: 'members' };
  expect(await outcome(call('member', 'set_document_settings', renamed))).toBe('PT409');
  await setState('chair', id, 'adopted', 2);
  for (const state of ['draft', 'shared', 'submitted'])
    expect(await outcome(setState('chair', id, state, 2))).toMatch(/42501|PT409/);
  const trail = await db.sql<{ new_values: { state?: string } }[]>`
    select new_values from public.audit_entries
    where table_name = 'documents' and row_id = ${String(id)} and action = 'update' order by id`;
  expect(trail.map(({ new_values }) => new_values.state)).toEqual([
    'shared',
    'submitted',
    'adopted',
  ]);
});

test('back to draft, who wrote in it keeps sight of it', async () => {
  const id = await begin('member', 'square', 'public');
  await setState('member', id, 'shared');
  await save('holder', id, 1, 'Met onze ervaring');
  await setState('member', id, 'draft');
  expect((await show('holder', id)).editors).toEqual([{ id: people.holder, name: 'holder' }]);
  expect(await outcome(show('guest', id))).toBe('PT404');
  // Words of others are not the author's to erase.
  expect(await outcome(call('member', 'delete_document', { document_id: id }))).toBe('PT409');
  const own = await begin('member', 'square', 'public');
  expect(await outcome(call('second', 'delete_document', { document_id: own }))).toBe('PT404');
  await call('member', 'delete_document', { document_id: own });
  expect(await outcome(show('member', own))).toBe('PT404');
});

test('only members become editors, and one stops alone', async () => {
  const id = await begin('member', 'square', 'public');
  const name = (person: string, is_editor = true) => ({ document_id: id, person, is_editor });
  const add = (person: string) => call('member', 'set_document_editor', name(person));
  for (const stranger of [people.outsider, people.formerMember, people.formerHolder, randomUUID()])
    expect(await outcome(add(stranger))).toBe('person:errorChoice');
  const choices = () =>
    call<{ name: string }[]>('member', 'list_editor_choices', { document_id: id });
  expect((await choices()).map((one) => one.name)).toEqual(['chair', 'guest', 'holder', 'second']);
  await add(people.second);
  expect((await choices()).map((one) => one.name)).toEqual(['chair', 'guest', 'holder']);
  expect(await save('second', id, 1, 'Van een redacteur')).toBe(2);
  const leave = name(people.second, false);
  expect(await outcome(call('second', 'set_document_editor', leave))).toBe('done');
  expect(await outcome(show('second', id))).toBe('PT404');
});

test('a draft whose author left is in the hands of who leads the group', async () => {
  const id = await begin('guest', 'square', 'members');
  expect(await outcome(show('chair', id))).toBe('PT404');
  const [row] = await db.sql<{ id: string }[]>`
    update public.group_members set state = 'ended', until_on = current_date
    where person_id = ${people.guest} and group_id = (select id from public.working_groups where slug = 'square')
    returning id`;
  expect(await outcome(show('chair', id))).toBe('done');
  expect(await outcome(show('guest', id))).toBe('done');
  expect(await outcome(save('guest', id, 1, 'Na mijn vertrek'))).toBe('42501');
  await setState('chair', id, 'shared');
  await db.sql`update public.group_members set state = 'active', until_on = null where id = ${row!.id}`;
});

test('a closed group is read and not written', async () => {
  const id = await documentIn('shared', 'square', 'members');
  await db.sql`update public.working_groups set state = 'closed' where slug = 'square'`;
  expect(await outcome(save('member', id, 1, 'Te laat'))).toBe('PT409');
  expect(await outcome(setState('member', id, 'submitted', 1))).toBe('PT409');
  expect(await outcome(begin('member', 'square', 'members'))).toBe('42501');
  expect(await outcome(show('member', id))).toBe('done');
  await db.sql`update public.working_groups set state = 'active' where slug = 'square'`;
});

test('what is refused names its field', async () => {
  const id = await documentIn('shared', 'square', 'members');
  const given = { document_id: id, base: 1, document: textOf('Ja'), plain: 'Ja' };
  const refused = (more: object) =>
    outcome(call('member', 'save_document_version', { ...given, ...more }));
  expect(await refused({ plain: '  ' })).toBe('document:errorRequired');
  expect(await refused({ summary: 'x'.repeat(501) })).toBe(
    'summary:groupDocuments:errorSummaryLong',
  );
  expect(await refused({ organisation })).toBe('organisation:errorChoice');
  expect(await outcome(call('holder', 'save_document_version', { ...given, organisation }))).toBe(
    'done',
  );
  expect((await show('member', id)).shown).toMatchObject({ organisation: { slug: 'huis' } });
});

test('drafts keep the version that they began with, until their text is saved', async () => {
  const id = await documentIn('shared', 'square', 'members');
  const keep = (base: number, words: string) =>
    call('second', 'save_post_draft', { place: `document:${id}:${base}`, document: textOf(words) });
  const draft = () =>
    call<{ base: number } | null>('second', 'get_document_draft', { document_id: id });
  await keep(1, 'Nog bezig');
  expect(await draft()).toMatchObject({ base: 1, document: textOf('Nog bezig') });
  expect(await call('member', 'get_document_draft', { document_id: id })).toBeNull();
  await save('member', id, 1, 'Intussen');
  expect(await draft()).toMatchObject({ base: 1 });
  await save('second', id, 2, 'Samen');
  expect(await draft()).toBeNull();
});

test('somebody who deletes the account leaves the text and no name', async () => {
  const id = await documentIn('shared', 'house', 'members');
  await save('holder', id, 1, 'Van wie vertrekt');
  await db.sql`delete from auth.users where id = ${people.holder}`;
  const page = await show('member', id);
  expect(page.shown).toMatchObject({ number: 2, writtenBy: null });
  expect(await wordsOf(id)).toEqual(['Beginzin', 'Van wie vertrekt']);
});
