import { afterAll, beforeAll, expect, test } from 'vitest';
import { bring, picture, reads } from './attachments-world.ts';
import type { Who } from './topics-world.ts';
import { call, db, everybody, openWorld } from './topics-world.ts';

const inside: Who[] = ['member', 'second', 'guest', 'chair', 'holder', 'moderator', 'coordinator'];
let picked: { document: number; id: string };

beforeAll(async () => {
  await openWorld();
  const id = await bring('member', { isListed: false, kind: 'image' });
  const made = await call<{ id: number }>('member', 'create_document', {
    group_slug: 'square',
    title: 'Nota',
    language: 'nl',
    audience: 'public',
    document: picture(id),
    plain: 'Kijk',
  });
  picked = { document: made.id, id };
});
afterAll(() => db.drop());

const seen = async () => {
  const answers = await Promise.all(everybody.map((who) => reads(who, picked.id)));
  return everybody.filter((_who, at) => answers[at]);
};
const setState = (state: string, version: number) =>
  call('member', 'set_document_state', {
    document_id: picked.document,
    state,
    seen_version: version,
  });

test('the picture of a draft is for who writes it, of a shared document for its readers', async () => {
  expect(await seen()).toEqual(['member']);
  await setState('shared', 1);
  expect(await seen()).toEqual(everybody);
});

test('a picture of an earlier version is for who reads earlier versions', async () => {
  const foreign = await bring('chair', { isListed: false, kind: 'image' });
  await call('second', 'save_document_version', {
    document_id: picked.document,
    base: 1,
    document: picture(foreign),
    plain: 'Kijk',
  });
  expect(await seen()).toEqual(everybody.filter((who) => inside.includes(who)));
  expect(await reads('second', foreign)).toBe(false);
  await db.sql`select private.forget_unused_attachments(now() + interval '25 hours')`;
  expect(await reads('member', picked.id)).toBe(true);
  expect(await reads('chair', foreign)).toBe(false);
});
