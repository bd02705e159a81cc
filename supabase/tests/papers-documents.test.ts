import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bring, picture, reads } from './attachments-world.ts';
import {
  addPaper,
  items,
  openPapersWorld,
  paperOf,
  publish,
  setState,
  submitted,
} from './papers-world.ts';
import type { Who } from './topics-world.ts';
import { act, call, db, outcome, textOf } from './topics-world.ts';

// Papers that are working documents: what their group does goes on, and a decision adopts them.
beforeAll(openPapersWorld);
afterAll(() => db.drop());

const given = (paper_id: number) => ({ session_slug: 'spring', paper_id });
const stateOf = async (document: number) => {
  const [row] = await db.sql`select state from public.documents where id = ${document}`;
  return row?.['state'] as string;
};
const write = (document_id: number, base: number, words: string) =>
  call('chair', 'save_document_version', {
    document_id,
    base,
    document: textOf(words),
    plain: words,
  });

/** Records the decision on an item as the minutes do. */
const decide = async (item: number, result: string, final: boolean) => {
  const [row] = await db.sql`
    insert into public.decisions (session_id, item_id, number, kind, result, language, text, final_at)
    select session_id, id, 1 + (select count(*) from public.decisions), 'decision', ${result}, 'nl', 'Zo wordt het', ${final ? new Date() : null}
    from public.agenda_items where id = ${item} returning id::int`;
  return Number(row?.['id']);
};

describe('going on with a document', () => {
  test('leaves the paper alone; who may read the draft sees that there is one', async () => {
    const document = await submitted('De eerste tekst');
    const id = await addPaper('chair', { document });
    await setState('chair', document, 'shared', 1);
    await write(document, 1, 'De tweede tekst');
    const page = await paperOf('chair', id);
    expect(page).toMatchObject({ hasNewerDraft: true, paper: { version: 1 } });
    expect(JSON.stringify(page.version?.document)).toContain('De eerste tekst');
    expect(await outcome(call('chair', 'add_paper_version', given(id)))).toBe('PT409');
    await setState('chair', document, 'submitted', 2);
    expect(await call('chair', 'add_paper_version', given(id))).toBe(2);
    expect(await call('chair', 'add_paper_version', given(id))).toBe(2);
    expect((await paperOf('chair', id)).hasNewerDraft).toBe(false);
    await publish();
    expect(await outcome(setState('chair', document, 'shared', 2))).toBe('PT409');
    await call('chair', 'withdraw_paper', given(id));
    expect(await outcome(setState('chair', document, 'shared', 2))).toBe('done');
  });

  test('a document of members becomes public as a paper, its later drafts do not', async () => {
    const document = await submitted('Onder ons geschreven', 'members');
    const id = await addPaper('chair', { document });
    expect(await outcome(paperOf('visitor', id))).toBe('PT404');
    await publish();
    const page = await paperOf('visitor', id);
    expect(JSON.stringify(page.version)).toContain('Onder ons geschreven');
    expect(page.path).toMatchObject({ document: null });
    expect(await outcome(call('visitor', 'get_document', { document_id: document }))).toBe('PT404');
    await db.sql`update public.sessions set state = 'closed' where slug = 'spring'`;
    await setState('chair', document, 'shared', 1);
    await write(document, 1, 'Nog niet voor iedereen');
    expect(await paperOf('visitor', id)).toMatchObject({ hasNewerDraft: false });
    expect(await paperOf('member', id)).toMatchObject({ hasNewerDraft: true });
    await db.sql`update public.sessions set state = 'published' where slug = 'spring'`;
  });

  test('its pictures are read with the paper', async () => {
    const image = await bring('chair', { isListed: false, kind: 'image' });
    const { id: document } = await call<{ id: number }>('chair', 'create_document', {
      group_slug: 'square',
      title: 'Met een foto',
      language: 'nl',
      audience: 'members',
      document: picture(image),
      plain: 'Kijk',
    });
    await setState('chair', document, 'shared', 1);
    await setState('chair', document, 'submitted', 1);
    const id = await addPaper('chair', { document });
    expect(await reads('visitor', image)).toBe(false);
    await publish();
    expect(await reads('visitor', image)).toBe(true);
    await call('chair', 'withdraw_paper', given(id));
    expect(await reads('visitor', image)).toBe(false);
  });

  test('what a paper pins is not erased', async () => {
    const document = await submitted();
    await addPaper('chair', { document });
    await setState('chair', document, 'shared', 1);
    await setState('chair', document, 'draft', 1);
    expect(await outcome(call('chair', 'delete_document', { document_id: document }))).toBe(
      'PT409',
    );
  });
});

describe('a decision', () => {
  test.each([
    ['adopted', true, 'adopted'],
    ['adopted', false, 'submitted'],
    ['postponed', true, 'submitted'],
    ['noted', true, 'submitted'],
  ])('%s, final %s: the document is %s', async (result, final, state) => {
    const document = await submitted();
    const id = await addPaper('chair', { document, authoritative: true });
    const other = await submitted();
    await addPaper('chair', { document: other });
    await publish();
    const decision = await decide(items.ours, result, final);
    expect(await stateOf(document)).toBe(state);
    expect(await stateOf(other)).toBe('submitted');
    expect((await paperOf('visitor', id)).paper.state).toBe(state === 'adopted' ? state : 'open');
    if (result === 'adopted' && !final) {
      await db.sql`update public.decisions set final_at = now() where id = ${decision}`;
      expect(await stateOf(document)).toBe('adopted');
    }
    await db.sql`update public.papers set state = 'withdrawn' where state = 'open'`;
  });

  test('adopts what was published, not what nobody saw, and an adopted paper stays', async () => {
    const unseen = await submitted();
    const document = await submitted();
    const id = await addPaper('chair', { document, authoritative: true });
    await publish();
    await addPaper('chair', { document: unseen, authoritative: true });
    await decide(items.ours, 'adopted', true);
    await db.sql`select private.adopt_papers(${items.ours})`;
    expect([await stateOf(document), await stateOf(unseen)]).toEqual(['adopted', 'submitted']);
    expect(await outcome(call('chair', 'withdraw_paper', given(id)))).toBe('PT409');
    const change = { ...given(id), role: 'advice', audience: 'public', summary: 'Anders' };
    expect(await outcome(call('coordinator', 'change_paper', change))).toBe('PT409');
    const notes = await db.sql`select from public.notifications where kind = 'document_adopted'`;
    expect(notes.length).toBeGreaterThan(0);
  });

  test('stands on the path of its paper once it is released', async () => {
    const id = await addPaper('coordinator');
    await publish();
    const path = async () => (await paperOf('visitor', id)).path;
    expect((await path()).decisions).toEqual([]);
    await db.sql`update public.decisions set for_participants_at = now(), for_everybody_at = now()`;
    await db.sql`insert into public.commitments (decision_id, session_id, language, deliverable, due_on,
        first_organisation_name, first_deliverable, first_due_on)
      select id, session_id, 'nl', 'Een lijst', current_date + 90, 'De stad', 'Een lijst', current_date + 90
      from public.decisions order by id desc limit 1`;
    const { decisions, commitments } = await path();
    expect(decisions.at(-1)).toMatchObject({ result: 'adopted', text: 'Zo wordt het' });
    expect(commitments).toMatchObject([{ text: 'Een lijst', state: 'open' }]);
  });
});

describe('the path from elsewhere', () => {
  interface Paths {
    paths: Record<string, Path>;
  }
  interface Path {
    group: { slug: string } | null;
    document: { id: number } | null;
    papers: { id: number; session: string }[];
    decisions: { number: number }[];
    commitments: unknown[];
  }
  const ofDocument = async (who: Who, document_id: number) =>
    (await call<{ path: Path | null }>(who, 'get_document', { document_id })).path;
  test('a document shows it from its paper on, to who may read that paper', async () => {
    const document = await submitted();
    expect(await ofDocument('chair', document)).toBeNull();
    const id = await addPaper('chair', { document, audience: 'participants' });
    await publish();
    expect(await ofDocument('visitor', document)).toBeNull();
    for (const who of ['outsider', 'chair', 'formerMember'] as const) {
      const path = await ofDocument(who, document);
      expect(path?.papers).toMatchObject([{ id, session: 'spring' }]);
      expect(path?.document).toMatchObject({ id: document });
    }
    const shared = await submitted('Nog niet', 'public');
    expect(await ofDocument('chair', shared)).toBeNull();
    await db.sql`update public.papers set state = 'withdrawn' where state = 'open'`;
  });

  test('decisions and commitments show it: the leading paper first, none that who asks may not read', async () => {
    const [added] = await db.sql<{ id: number }[]>`
      insert into public.agenda_items (session_id, type, state, language, title, group_id)
      select session_id, type, state, language, 'Een nieuw punt', group_id
      from public.agenda_items where id = ${items.ours} returning id::int`;
    const item = added!.id;
    const ofItem = async (who: Who) =>
      (await call<Paths>(who, 'list_session_decisions', { session_slug: 'spring' })).paths[item];
    const plain = await addPaper('coordinator', { item, title: 'Bijlage' });
    const closed = await addPaper('coordinator', {
      item,
      title: 'Besloten',
      audience: 'organisers',
    });
    const document = await submitted();
    const leading = await addPaper('chair', { item, document, authoritative: true });
    await publish();
    const decision = await decide(item, 'postponed', false);
    expect(await ofItem('visitor')).toBeUndefined();
    await db.sql`update public.decisions set for_participants_at = now(), for_everybody_at = now() where id = ${decision}`;
    const [made] = await db.sql<{ id: number }[]>`
      insert into public.commitments (decision_id, session_id, language, deliverable, due_on,
        first_organisation_name, first_deliverable, first_due_on)
      select id, session_id, 'nl', 'Een kaart', current_date + 90, 'De stad', 'Een kaart', current_date + 90
      from public.decisions where id = ${decision} returning id::int`;
    const ofCommitment = async (who: Who) =>
      (await call<{ path: Path | null }>(who, 'get_commitment', { commitment_id: made!.id })).path;
    for (const path of [await ofItem('visitor'), await ofCommitment('visitor')]) {
      const ids = path?.papers.map((paper) => paper.id) ?? [];
      expect(ids[0]).toBe(leading);
      expect(ids).toContain(plain);
      expect(ids).not.toContain(closed);
      expect(path?.group).toMatchObject({ slug: 'square' });
      expect(JSON.stringify(path)).not.toContain('Besloten');
      expect(path?.commitments).toContainEqual(expect.objectContaining({ text: 'Een kaart' }));
    }
    expect((await ofItem('coordinator'))?.papers.map((paper) => paper.id)).toContain(closed);
    // Without papers that may be read there is no path.
    await db.sql`update public.papers set audience = 'organisers' where item_id = ${item}`;
    expect(await ofItem('visitor')).toBeUndefined();
    expect(await ofCommitment('visitor')).toBeNull();
  });
});

test('readers see the words of the published agenda, not those being worked on', async () => {
  const id = await addPaper('coordinator', { item: items.theirs });
  await publish();
  await db.sql`update public.agenda_items set title = 'SENTINEL' where id = ${items.theirs}`;
  const shown = async (who: 'visitor' | 'coordinator') => [
    (await paperOf(who, id)).path.item.title.text,
    JSON.stringify(await call(who, 'list_papers', { session_slug: 'spring' })).includes('SENTINEL'),
  ];
  expect(await shown('visitor')).toEqual(['Samen fietsen', false]);
  expect(await shown('coordinator')).toEqual(['SENTINEL', true]);
  expect(await outcome(act('visitor', (sql) => sql`select * from public.agenda_items`))).toBe(
    '42501',
  );
});
