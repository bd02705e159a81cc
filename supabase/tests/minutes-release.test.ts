import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { act, call, db, openGroupsWorld, people, tried } from './groups-world.ts';
import type { MinutesSession } from './minutes-world.ts';
import {
  approve,
  heldSession,
  letGo,
  minutesOf,
  record,
  resetMinutes,
  sent,
  told,
} from './minutes-world.ts';

// Short texts and giving things to read, one after the other; nothing is read before its turn.
beforeAll(openGroupsWorld);
beforeEach(resetMinutes);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const writers: Who[] = ['chair', 'secretary', 'coordinator'];
const participants: Who[] = ['member', 'speaker', 'guest'];
const secret = 'Geheim voornemen';

const word = (who: Who, id: number, language: string, words: string, was: string | null = null) =>
  tried(who, 'save_decision_text', id, language, words, was);
const release = (part: string, audience: string, seen: number, who: Who = 'coordinator') =>
  tried(who, 'release_part', current.slug, part, audience, seen);
let current: MinutesSession;
let decision: number;

beforeEach(async () => {
  current = await heldSession();
  decision = (await record('secretary', current, current.items[0]!, 'decision', secret)).id;
});

/** What somebody can read of the session: rows, pages, and decisions of the API. */
async function seen(who: Who): Promise<string> {
  const tables = ['decisions', 'decision_texts', 'minute_entries', 'minutes'];
  const columns = ['id, text', 'decision_id, text', 'id, document', 'session_id, state'];
  const rows = await act(who, async (sql) => {
    const found: unknown[] = [];
    for (const [at, table] of tables.entries())
      found.push(await sql.unsafe(`select ${columns[at]} from public.${table}`));
    return found;
  });
  const pages = [
    await call(who, 'list_session_decisions', current.slug, 'nl'),
    await minutesOf(who, current),
  ];
  return JSON.stringify([rows, pages]);
}

test.each(everybody)('%s words and releases', async (who) => {
  const may = [...writers, 'successor'].includes(who);
  expect(await word(who, decision, 'nl', 'Kort gezegd')).toBe(may ? 'done' : '42501');
  expect(await tried(who, 'list_decision_texts', current.slug, 'nl')).toBe(may ? 'done' : '42501');
  const leads = who === 'coordinator' ? 'done' : '42501';
  expect(await tried(who, 'get_release', current.slug, 'nl')).toBe(leads);
  expect(await release('decisions', 'participants', 1, who)).toBe(leads);
});

test('nothing is read by anybody outside before its release, in no table and on no page', async () => {
  await word('successor', decision, 'nl', `${secret} in het kort`);
  await sent(current);
  for (const who of everybody) {
    const knows = writers.includes(who) || who === 'member' || who === 'speaker';
    const editor = who === 'successor';
    const text = await seen(who);
    expect(text.includes(secret), who).toBe(knows || false);
    // Editors translate on a page of their own.
    if (editor) {
      const page = JSON.stringify(await call(who, 'list_decision_texts', current.slug, 'nl'));
      expect(page).toContain(secret);
    }
  }
});

describe('releasing', () => {
  test('goes decisions, texts, minutes, and participants before everybody', async () => {
    await word('successor', decision, 'nl', 'Kort gezegd');
    for (const step of [
      ['decisions', 'everybody'],
      ['texts', 'participants'],
      ['minutes', 'participants'],
    ] as const) {
      expect(await release(step[0], step[1], 1)).toBe('PT409');
    }
    // What was looked at is what goes out.
    expect(await release('decisions', 'participants', 2)).toBe('PT409');
    expect(await release('decisions', 'participants', 1)).toBe('done');
    expect(await release('decisions', 'participants', 1)).toBe('PT409');
    for (const who of everybody) {
      const reads = [...writers, ...participants].includes(who);
      expect((await seen(who)).includes(secret), who).toBe(reads);
      expect((await seen(who)).includes('Kort gezegd'), who).toBe(writers.includes(who));
    }
    expect(await told('guest')).toEqual(['minutes_released']);
    expect(await told('outsider')).toEqual([]);
    expect(await release('decisions', 'everybody', 1)).toBe('done');
    expect(await seen('visitor')).toContain(secret);
    expect(await release('texts', 'participants', 1)).toBe('done');
    expect(await seen('visitor')).not.toContain('Kort gezegd');
    expect(await release('texts', 'everybody', 1)).toBe('done');
    expect(await seen('visitor')).toContain('Kort gezegd');
    await sent(current);
    expect(await release('minutes', 'participants', 1)).toBe('PT409');
    await letGo(current, 10);
    await approve();
    expect(await minutesOf('visitor', current)).toBe(null);
    expect(await release('minutes', 'participants', 1)).toBe('done');
    expect(await minutesOf('guest', current)).not.toBe(null);
    expect(await minutesOf('outsider', current)).toBe(null);
    expect(await release('minutes', 'everybody', 1)).toBe('done');
    const read = JSON.stringify(await minutesOf('visitor', current));
    expect(read).toContain('Wat er gezegd is');
    // Houses and numbers, no names.
    expect(read).toContain('De Kring');
    expect(read).not.toMatch(/"(member|speaker|secretary|guest)"/);
  });

  test('of a session that is still open waits', async () => {
    await db.sql`update public.sessions set state = 'open' where id = ${current.id}`;
    expect(await release('decisions', 'participants', 1)).toBe('PT409');
  });

  test('what was read is not taken away', async () => {
    await release('decisions', 'participants', 1);
    expect(await tried('secretary', 'remove_outcome', decision)).toBe('PT409');
  });
});

describe('short texts', () => {
  const states = async () => {
    const rows = await db.sql<{ language: string; state: string }[]>`
      select language, state::text from public.decision_texts order by language`;
    return Object.fromEntries(rows.map(({ language, state }) => [language, state]));
  };

  test('are written in the city’s language and translated; a new source makes them outdated', async () => {
    expect(await word('successor', decision, 'fr', 'En bref')).toBe(
      'text_fr:minutes:errorNoSource',
    );
    expect(await word('successor', decision, 'nl', 'Kort')).toBe('done');
    expect(await word('successor', decision, 'fr', 'En bref')).toBe('done');
    expect(await word('successor', decision, 'ar', 'باختصار')).toBe('done');
    expect(await states()).toEqual({ ar: 'checked', fr: 'checked', nl: 'source' });
    expect(await word('secretary', decision, 'nl', 'Korter', 'Kort')).toBe('done');
    expect(await states()).toEqual({ ar: 'outdated', fr: 'outdated', nl: 'source' });
    // Looked at again and left as it is, it is right again.
    expect(await word('successor', decision, 'fr', 'En bref', 'En bref')).toBe('done');
    expect(await states()).toEqual({ ar: 'outdated', fr: 'checked', nl: 'source' });
    expect(await word('successor', decision, 'ar', '', 'باختصار')).toBe('done');
    expect(await states()).toEqual({ fr: 'checked', nl: 'source' });
    await call('secretary', 'change_outcome', decision, 1, 'Iets anders', 'adopted', null);
    expect(await states()).toEqual({ fr: 'outdated', nl: 'outdated' });
  });

  test('of two who write, the second is told; wrong ones by field', async () => {
    expect(await word('successor', decision, 'nl', 'Een')).toBe('done');
    expect(await word('secretary', decision, 'nl', 'Twee')).toBe('PT409');
    expect(await word('secretary', decision, 'nl', ' ', 'Een')).toBe('text_nl:errorRequired');
    expect(await word('secretary', decision, 'de', 'x')).toBe('language:errorChoice');
    expect(await word('secretary', decision, 'nl', 'x'.repeat(601), 'Een')).toBe(
      'text_nl:minutes:errorShortLong',
    );
    const page = (await call('successor', 'list_decision_texts', current.slug, 'nl')) as Json;
    expect(page['decisions']).toMatchObject([{ texts: { nl: { text: 'Een' } } }]);
  });
});
