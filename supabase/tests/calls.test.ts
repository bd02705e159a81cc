import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  deadlines,
  decide,
  item,
  propose,
  resetAgenda,
  rewrite,
  section,
  sessionChair,
  sessionSecretary,
  told,
  topic,
} from './agenda-world.ts';
import type { Json, Who } from './groups-world.ts';
import { call, db, openGroupsWorld, organisation, outcome, people, tried } from './groups-world.ts';

// The call for items: who proposes, who reads what, and how a proposal is changed and taken back.
beforeAll(openGroupsWorld);
beforeEach(resetAgenda);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const inGroups: Who[] = ['chair', 'secretary', 'member', 'guest', 'speaker', 'coordinator'];
const page = (who: Who) => call(who, 'get_call', 'now', 'nl') as Promise<Json>;
const proposal = (who: Who, id: number) => tried(who, 'get_proposal', 'now', id, 'nl');

describe('who may', () => {
  test.each(everybody)('%s proposes', async (who) => {
    const may = inGroups.includes(who);
    expect(await outcome(propose(who))).toBe(may ? 'done' : '42501');
    expect((await page(who))['mayPropose']).toBe(may);
  });

  test.each(everybody)('%s reads proposals, backlog and queue', async (who) => {
    const draft = await propose('member', { submits: false });
    const own = await propose('member');
    const ofGroup = await propose('guest', { speaker: 'group:asking', title: 'Van de groep' });
    const deferred = await propose('guest', { title: 'Later', why: 'Omdat het later kan' });
    await decide('coordinator', deferred, 'defer', { reason: 'Geheime reden' });
    const prepares = ['coordinator', sessionChair, sessionSecretary].includes(who);
    const refused = who === 'visitor' ? '42501' : 'PT404';
    expect(await proposal(who, draft)).toBe(who === 'member' ? 'done' : refused);
    expect(await proposal(who, own)).toBe(who === 'member' || prepares ? 'done' : refused);
    const near = ['chair', 'secretary', 'member', 'guest', 'speaker'].includes(who);
    expect(await proposal(who, ofGroup)).toBe(near || prepares ? 'done' : refused);
    const seen = await page(who);
    expect(seen['queue'] !== null).toBe(prepares);
    expect(seen['backlog'] !== null).toBe(inGroups.includes(who));
    expect((seen['mine'] as Json[]).length).toBe(who === 'member' || who === 'guest' ? 2 : 0);
    // Why it was put off is for who proposed it; drafts are nobody else's.
    expect(JSON.stringify(seen).includes('Geheime reden')).toBe(who === 'guest');
    expect(JSON.stringify(seen['queue']).includes(`"id":${draft},`)).toBe(false);
  });

  test('rows follow the same rule', async () => {
    await propose('member');
    const rows = async (who: Who) => {
      const role = who === 'visitor' ? 'anon' : 'authenticated';
      const [id] = await db.sql`select id from auth.users where email = ${`${who}@example.org`}`;
      return db
        .as(role, id ? { sub: id['id'] as string } : {}, async (sql) => {
          return (await sql`select id from public.agenda_items`).count;
        })
        .catch(() => -1);
    };
    expect(await rows('visitor')).toBe(-1);
    for (const who of ['member', 'coordinator', sessionChair, sessionSecretary] as const)
      expect(await rows(who)).toBe(1);
    for (const who of ['chair', 'guest', 'outsider', 'speaker'] as const)
      expect(await rows(who)).toBe(0);
  });
});

test('a call that is not open, and a session that nobody knows, take nothing', async () => {
  expect(await outcome(propose('member', {}, 'later'))).toBe('PT409');
  expect(await outcome(propose('member', {}, 'draft'))).toBe('PT404');
  expect(await outcome(propose('member', {}, 'nergens'))).toBe('PT404');
  expect(await tried('member', 'get_call', 'draft', 'nl')).toBe('PT404');
  const id = await propose('member');
  await deadlines('now', -30, -1);
  expect(await rewrite('member', id, 0)).toBe('PT409');
  await decide('coordinator', id, 'ask', { reason: 'Voor wie?' });
  // A question is answered also after the call.
  expect(await rewrite('member', id, 1, { answer: 'Voor gezinnen' })).toBe('done');
});

test('wrong values are told by field', async () => {
  const hidden = await topic('inside', 'members', 'Binnenskamers');
  const wrong: [Parameters<typeof propose>[1], string][] = [
    [{ title: ' ' }, 'title:errorRequired'],
    [{ title: 'x'.repeat(201) }, 'title:topics:errorTitleLong'],
    [{ why: '' }, 'why:errorRequired'],
    [{ wanted: null }, 'wanted:errorRequired'],
    [{ why: 'x'.repeat(2001) }, 'why:groups:errorLongText'],
    [{ minutes: 0 }, 'minutes:agenda:errorMinutes'],
    [{ minutes: 241 }, 'minutes:agenda:errorMinutes'],
    [{ type: 'break' }, 'type:errorChoice'],
    [{ type: 'party' }, 'type:errorChoice'],
    [{ language: 'Nederlands' }, 'language:errorChoice'],
    [{ speaker: 'group:nergens' }, 'speaker:errorChoice'],
    [{ speaker: 'organisation:other' }, 'speaker:errorChoice'],
    [{ speaker: 'city' }, 'speaker:errorChoice'],
    [{ links: ['theme:nergens'] }, 'links:errorChoice'],
    [{ links: ["x'; drop table public.topics"] }, 'links:errorChoice'],
    [{ links: ['topic:999999'] }, 'links:errorChoice'],
  ];
  for (const [fields, message] of wrong) {
    expect(await outcome(propose('member', fields)), message).toBe(message);
  }
  // What cannot be read cannot be tied to: the seat of `speaker` is in every group, a stranger's is not.
  await db.sql`delete from public.group_members where person_id = (select id from public.people where display_name = 'guest')
    and group_id = (select id from public.working_groups where slug = 'inside')`;
  expect(await outcome(propose('guest', { links: [`topic:${hidden}`] }))).toBe('links:errorChoice');
  expect(await outcome(propose('member', { links: [`topic:${hidden}`] }))).toBe('done');
  // A draft needs a title only.
  expect(await outcome(propose('member', { why: null, wanted: null, submits: false }))).toBe(
    'done',
  );
});

test('for a group or an organisation, tied to themes and discussions, sent twice it is one', async () => {
  const open = await topic('open', 'public', 'Wonen in de stad');
  const once = randomUUID();
  const fields = {
    speaker: 'organisation:kring',
    links: ['theme:housing', `topic:${open}`, 'theme:housing'],
    once,
  };
  const id = await propose('speaker', fields);
  expect(await propose('speaker', fields)).toBe(id);
  expect((await item(id))['organisation_id']).toBe(organisation);
  const seen = (await call('speaker', 'get_proposal', 'now', id, 'nl')) as {
    item: { links: Json[] };
  };
  expect(seen.item.links.map((link) => link['value'])).toEqual(
    expect.arrayContaining(['theme:housing', `topic:${open}`]),
  );
  expect(seen.item.links).toHaveLength(2);
  expect(await rewrite('speaker', id, 0, { ...fields, links: ['theme:work'] })).toBe('done');
  const [links] = await db.sql`select private.link_values(${id}) as links`;
  expect(links!['links']).toEqual(['theme:work']);
  const found = (await call('member', 'search_item_links', 'won', '{theme:work}', 'nl')) as {
    found: Json[];
    chosen: Json[];
  };
  expect(found.found.map((link) => link['value'])).toEqual(['theme:housing', `topic:${open}`]);
  expect(found.chosen.map((link) => link['value'])).toEqual(['theme:work']);
  expect(await tried('visitor', 'search_item_links', 'won', '{}', 'nl')).toBe('42501');
});

test('only its proposer changes a proposal, on what is there, until it is decided', async () => {
  const id = await propose('member', { submits: false });
  expect(await rewrite('guest', id, 0)).toBe('42501');
  expect(await rewrite('coordinator', id, 0)).toBe('42501');
  expect(await rewrite('member', id, 0, { title: 'Anders' })).toBe('done');
  expect(await rewrite('member', id, 0, { title: 'Nog anders' })).toBe('PT409');
  expect(await item(id)).toMatchObject({ state: 'submitted', title: 'Anders', revision: 1 });
  // What lies with the coordinator stays whole.
  expect(await rewrite('member', id, 1, { why: null, submits: false })).toBe('why:errorRequired');
  await decide('coordinator', id, 'accept', { section: await section() });
  expect(await rewrite('member', id, 2)).toBe('PT409');
});

test('a proposal is taken back before the forum decides; a draft is forgotten', async () => {
  const draft = await propose('member', { submits: false });
  expect(await tried('guest', 'withdraw_item', 'now', draft, 0)).toBe('42501');
  expect(await tried('member', 'withdraw_item', 'now', draft, 0)).toBe('done');
  expect(await item(draft)).toBeUndefined();
  const id = await propose('member');
  expect(await tried('member', 'withdraw_item', 'now', id, 3)).toBe('PT409');
  await decide('coordinator', id, 'accept', { section: await section() });
  await db.sql`delete from public.notifications`;
  expect(await tried('member', 'withdraw_item', 'now', id, (await item(id)).revision)).toBe('done');
  expect(await item(id)).toMatchObject({ state: 'withdrawn', section_id: null });
  // Who prepares counted on it.
  expect(await told('coordinator')).toEqual(['item_withdrawn']);
  expect(await tried('member', 'withdraw_item', 'now', id, (await item(id)).revision)).toBe(
    'PT409',
  );
  const late = await propose('member');
  await db.sql`update public.sessions set state = 'open' where slug = 'now'`;
  expect(await tried('member', 'withdraw_item', 'now', late, 0)).toBe('PT409');
});

test('drafts that were never sent are erased some time after', async () => {
  const id = await propose('member', { submits: false });
  const sent = await propose('member');
  await db.sql`select private.forget((current_date + 59)::date)`;
  expect(await item(id)).toBeDefined();
  await db.sql`select private.forget((current_date + 61)::date)`;
  expect(await item(id)).toBeUndefined();
  expect(await item(sent)).toBeDefined();
});
