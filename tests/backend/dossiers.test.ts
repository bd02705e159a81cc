import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeDossiers } from '../../app/server/dossiers.ts';
import { cleanFiles } from '../../app/server/file-cleaning.ts';
import { clientOf } from '../../supabase/tests/attachments-world.ts';
import {
  addPaper,
  openPapersWorld,
  publish,
  submitted,
} from '../../supabase/tests/papers-world.ts';
import type { Who } from '../../supabase/tests/topics-world.ts';
import { call, db } from '../../supabase/tests/topics-world.ts';

// The job of dossiers with its files: made once, stored whole, read by whom they are for, cleaned.
// Eight are typeset one after the other, each in a process of its own.
vi.setConfig({ testTimeout: 120_000 });
beforeAll(openPapersWorld);
afterAll(() => db.drop());

const queries = {
  executeSql: async (text: string, values: unknown[] = []) => ({
    rows: await db.sql.unsafe(text, values as never[]),
  }),
};
const told: unknown[] = [];
const log = { warn: (...words: unknown[]) => void told.push(words), info: () => undefined };
const make = (more: object = {}) => {
  const place = { db: queries, apiOptions: db.apiOptions, siteUrl: 'https://forum.example', log };
  return makeDossiers({ ...place, ...more });
};
interface Ready {
  id: string;
  letter: string;
  pdfBytes: number;
  parts: { name: string }[];
}
const ready = (who: Who, audience = 'public', language = 'nl') =>
  call<Ready>(who, 'get_dossier', { session_slug: 'spring', language, audience });
const download = (who: Who, file: string) => clientOf(who).storage.from('dossiers').download(file);
/** Leaves only the Dutch one for everybody in the queue. */
const onlyDutch = () =>
  db.sql`delete from public.dossiers where state = 'queued' and (language <> 'nl' or audience <> 'public')`;
const filesOnDisk = async () =>
  (await readdir(db.filesDir, { recursive: true })).filter((name) => /[0-9a-f]{64}$/.test(name));

test('is made for each language and audience, and read by its audience alone', async () => {
  await addPaper('chair', {
    document: await submitted('Een voorstel 👍'),
    audience: 'participants',
  });
  await publish();
  expect(await make()).toBe(8);
  const [open, own] = [await ready('visitor'), await ready('outsider', 'participants')];
  expect(open.parts.map(({ name }) => name)).toEqual(['index.html']);
  expect(own.parts.map(({ name }) => name)).toEqual([
    'index.html',
    'papers/01-advies-over-wonen.html',
  ]);
  const pdf = await download('visitor', `${open.id}/dossier.pdf`);
  const bytes = Buffer.from(await pdf.data!.arrayBuffer());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBe(open.pdfBytes);
  const texts = await download('outsider', `${own.id}/texts.json`);
  expect(await texts.data?.text()).toContain('Een voorstel 👍');
  for (const who of ['visitor', 'member', 'moderator'] as const)
    for (const file of ['dossier.pdf', 'texts.json'])
      expect((await download(who, `${own.id}/${file}`)).data, who).toBeNull();
  const all = await clientOf('visitor').storage.from('dossiers').list(own.id);
  expect(all.data ?? []).toEqual([]);
  expect(told).toEqual([]);
});

test('a crash between making and storing leaves nothing behind, and it is made once more', async () => {
  await publish();
  await onlyDutch();
  const before = await ready('visitor');
  const stopped = {
    executeSql: (text: string, values?: unknown[]) =>
      text.includes('finish_dossier') || text.includes('fail_dossier')
        ? Promise.reject(new Error('the site was ended'))
        : queries.executeSql(text, values),
  };
  await expect(make({ db: stopped })).rejects.toThrow('ended');
  const left = await filesOnDisk();
  expect((await ready('visitor')).id).toBe(before.id);
  expect(await make()).toBe(0);
  await db.sql`update public.dossiers set started_at = now() - interval '5 minutes' where state = 'building'`;
  expect(await make()).toBe(1);
  const after = await ready('visitor');
  expect([after.letter, after.id === before.id]).toEqual(['B', false]);
  await cleanFiles(queries, db.apiOptions);
  // Gone: what was stored before the crash, and the one before it.
  expect((await filesOnDisk()).length).toBe(left.length - 2);
  expect((await download('visitor', `${before.id}/dossier.pdf`)).data).toBeNull();
  expect((await download('visitor', `${after.id}/dossier.pdf`)).data).not.toBeNull();
});

test('what cannot be stored says why, and the one before stays', async () => {
  await call('coordinator', 'make_dossiers', { session_slug: 'spring' });
  await onlyDutch();
  const before = await ready('visitor');
  // Who comes without the site's own key may store nothing.
  const secrets = { ...db.apiOptions.secrets, secretKey: db.api.publishableKey };
  expect(await make({ apiOptions: { ...db.apiOptions, secrets } })).toBe(1);
  const [row] = await db.sql`select state, fault, attempts from public.dossiers
    where language = 'nl' and audience = 'public' order by id desc limit 1`;
  expect(row).toEqual({ state: 'queued', fault: 'storage', attempts: 1 });
  expect((await ready('visitor')).id).toBe(before.id);
});
