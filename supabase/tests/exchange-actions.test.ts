import { readFile, readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '../../tests/support/database.ts';
import { actionsOf } from './exchange-action-rows.ts';
import type { Actor, Things } from './exchange-actors.ts';
import { actors, idOf, openActorsWorld } from './exchange-actors.ts';

// Every action of the exchange by everybody: who may, does it; who may not, is refused as somebody without the
// right or as if there were nothing. A function that has no line here fails.
let db: TestDatabase;
let things: Things;
beforeAll(async () => {
  ({ db, things } = await openActorsWorld());
});
afterAll(() => db.drop());

/** What came of a call: `done`, or why not. It leaves nothing behind. */
async function outcome(who: Actor, action: string): Promise<string> {
  const said = action.replaceAll(/:([a-zA-Z]+)(?!:)/g, (whole, name: string) => {
    const thing = things[name];
    if (thing === undefined) return whole;
    return typeof thing === 'number' ? String(thing) : `'${thing}'`;
  });
  const claims = who === 'visitor' ? {} : { sub: idOf(who) };
  return db
    .as(who === 'visitor' ? 'anon' : 'authenticated', claims, (sql) =>
      sql.unsafe(`select public.${said}`).then(() => 'done'),
    )
    .catch(({ code, message }: { code: string; message: string }) => `${code} ${message}`);
}

/** Without the right, or as if it were not there; of what is one's own, as what cannot be asked of it. */
const refusal = /^(42501 |PT404 )/;

describe.each(actionsOf)('$action', ({ action, may, own = [] }) => {
  test(`is for ${may.join(', ')}`, async () => {
    const came: Record<string, string> = {};
    for (const who of actors) came[who] = await outcome(who, action);
    const doing = actors.filter((who) => came[who] === 'done');
    expect(doing, JSON.stringify(came, null, 1)).toEqual(actors.filter((who) => may.includes(who)));
    for (const who of actors.filter((one) => !may.includes(one)))
      expect(came[who], who).toMatch(own.includes(who) ? /^PT4(00|09) / : refusal);
  });
});

test('every function of the exchange has its line', async () => {
  const folder = new URL('../migrations/', import.meta.url);
  const chapters = (await readdir(folder)).filter((name) => /^\d{8}00(2[6-9]|3[01])/.test(name));
  expect(chapters.length).toBeGreaterThan(30);
  const texts = await Promise.all(chapters.map((name) => readFile(new URL(name, folder), 'utf8')));
  const made = texts.flatMap((text) =>
    [...text.matchAll(/^create function public\.(\w+)\(/gm)].map(([, name]) => name ?? ''),
  );
  const named = new Set(actionsOf.map(({ action }) => action.slice(0, action.indexOf('('))));
  expect(made.filter((name) => !named.has(name))).toEqual([]);
});
