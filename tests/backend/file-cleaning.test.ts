import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanFiles } from '../../app/server/file-cleaning.ts';
import { bring, reads } from '../../supabase/tests/attachments-world.ts';
import { call, db, open, openWorld, post } from '../../supabase/tests/topics-world.ts';

beforeAll(openWorld);
afterAll(() => db.drop());

/** Cleans as the queue does. */
const clean = () =>
  cleanFiles(
    {
      executeSql: async (text, values = []) => ({
        rows: await db.sql.unsafe(text, values as never[]),
      }),
    },
    db.apiOptions,
  );
const filesOnDisk = async () =>
  (await readdir(db.filesDir, { recursive: true })).filter((name) => /[0-9a-f]{64}$/.test(name))
    .length;

test('files of removed posts and those that nothing took leave the disk, others stay', async () => {
  const topic = await open('member', 'square', 'public', 'Opruimen');
  const [once, other] = [randomUUID(), randomUUID()];
  await bring('member', { once });
  const stays = await bring('member', { once: other });
  const unused = await bring('second');
  const number = await post('member', topic, 'Gaat weg', { once });
  await post('member', topic, 'Blijft', { once: other });
  expect(await clean()).toBe(0);
  expect(await filesOnDisk()).toBe(3);

  await call('member', 'remove_post', { topic_id: topic, number });
  await db.sql`update public.attachments set created_at = now() - interval '2 days' where id = ${unused}`;
  expect(await clean()).toBe(2);
  expect(await filesOnDisk()).toBe(1);
  expect(await reads('visitor', stays)).toBe(true);
  expect(await db.sql`select from storage.objects`).toHaveLength(1);
  expect(await clean()).toBe(0);
});
