import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addListingPicture } from '../../app/features/attachments/attachments.server.ts';
import { cleanFiles } from '../../app/server/file-cleaning.ts';
import { photo } from '../../tests/support/files.ts';
import {
  add,
  begin,
  clientOf,
  everybody,
  reads,
  readersOf,
  seenBy,
} from './listing-pictures-world.ts';
import type { Who } from './listings-world.ts';
import {
  beneficiary,
  call,
  db,
  idOf,
  openListingsWorld,
  organisation,
  people,
  resetListings,
  rowOf,
  save,
  tried,
} from './listings-world.ts';

// Pictures of listings: who adds them, that nothing but the picture is kept, and that exactly who may read the
// listing reads them.
beforeAll(openListingsWorld);
beforeEach(async () => {
  await resetListings();
  await db.sql`update public.site_settings set first_posts = 0`;
});
afterAll(() => db.drop());

describe('is read by exactly who may read the listing', () => {
  test.each([
    ['an offer for everybody', { kind: 'offer' }, everybody],
    ['a need', { kind: 'need' }, people],
    [
      'what only the organisation sees',
      { kind: 'need', category: 'buddy', through: organisation, isAdult: true },
      ['giver', 'speaker', 'coordinator', 'moderator'],
    ],
  ] as const)('%s', async (_, form, readers) => {
    const { id } = await save('giver', { ...form });
    const picture = await add('giver', id);
    expect((await seenBy(picture)).toSorted()).toEqual([...readers].toSorted());
    expect((await readersOf(id)).toSorted()).toEqual([...readers].toSorted());
  });

  test('a draft, what is paused, closed or over is for its owner and who reads it first', async () => {
    const { id } = await save('giver', { isDraft: true });
    const picture = await add('giver', id);
    expect(await seenBy(picture)).toEqual(['giver']);
    const staff: Who[] = ['giver', 'coordinator', 'moderator'];
    await save('giver', { revision: Number((await rowOf(id))['revision']) }, id);
    expect(await seenBy(picture)).toEqual(everybody);
    await call('giver', 'pause_listing', id, true);
    expect(await seenBy(picture)).toEqual(staff);
    await call('giver', 'pause_listing', id, false);
    await db.sql`update public.listings set expires_at = now() - interval '1 minute'`;
    expect(await seenBy(picture)).toEqual(staff);
    await db.sql`select private.end_listings(now())`;
    expect(await seenBy(picture)).toEqual(staff);
    await call('giver', 'renew_listing', id);
    expect(await seenBy(picture)).toEqual(everybody);
    await call('giver', 'close_listing', id, 'other');
    expect(await seenBy(picture)).toEqual(staff);
  });

  test('who is blocked sees none, in either direction', async () => {
    const { id } = await save('giver');
    const picture = await add('giver', id);
    await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('giver')}, ${idOf('other')}),
      (${idOf('seeker')}, ${idOf('giver')})`;
    expect(await seenBy(picture)).toEqual(
      everybody.filter((who) => who !== 'other' && who !== 'seeker'),
    );
  });
});

test('nothing is kept but the picture: no place, no camera, no name of the file or of who brought it', async () => {
  const { id } = await save('giver');
  const picture = await add('giver', id);
  const [row] =
    await db.sql`select name, uploaded_by, once, description from public.attachments where id = ${picture}`;
  expect(row).toEqual({
    name: 'picture.webp',
    uploaded_by: null,
    once: null,
    description: 'Een rode kinderfiets',
  });
  for (const part of ['file', 'small', 'thumb']) {
    const { data } = await clientOf('visitor')
      .storage.from('attachments')
      .download(`${picture}/${part}`);
    const bytes = Buffer.from(await data!.arrayBuffer());
    const metadata = await sharp(bytes).metadata();
    expect(metadata.exif ?? metadata.xmp ?? metadata.iptc ?? metadata.icc, part).toBeUndefined();
    expect(
      bytes.includes('GPS') || bytes.includes('Telefoon') || bytes.includes('Amina'),
      part,
    ).toBe(false);
    if (part === 'thumb') expect(metadata).toMatchObject({ width: 192, height: 192 });
  }
});

test.each(everybody)('%s adds and takes off pictures of what the giver posted', async (who) => {
  const { id } = await save('giver');
  const picture = await add('giver', id);
  const may = who === 'giver' ? 'done' : '42501';
  expect(await tried(...begin(who, id))).toBe(may);
  expect(await tried(who, 'remove_listing_picture', id, picture)).toBe(may);
  expect(await reads('giver', picture)).toBe(who !== 'giver');
  const hidden = await save('other', {
    kind: 'need',
    category: 'buddy',
    through: organisation,
    isAdult: true,
  });
  if (!['other', 'speaker', 'coordinator', 'moderator'].includes(who))
    expect(await tried(...begin(who, hidden.id))).toBe(who === 'visitor' ? '42501' : 'PT404');
});

test('a picture of another listing is not taken off through one’s own', async () => {
  const { id } = await save('giver');
  const own = await save('other');
  const picture = await add('giver', id);
  await call('other', 'remove_listing_picture', own.id, picture);
  expect(await reads('visitor', picture)).toBe(true);
});

const wordsOf = async (picture: string) =>
  (
    await db.sql<
      { description: string }[]
    >`select description from public.attachments where id = ${picture}`
  )[0]?.description;

test.each(everybody)('%s says anew what a picture of the giver shows', async (who) => {
  const { id } = await save('giver');
  const picture = await add('giver', id);
  const said = await tried(who, 'describe_listing_picture', id, picture, ' Een blauwe \n fiets ');
  expect(said).toBe(who === 'giver' ? 'done' : '42501');
  expect(await wordsOf(picture)).toBe(
    who === 'giver' ? 'Een blauwe fiets' : 'Een rode kinderfiets',
  );
});

test('words of a picture: never none, never another listing’s, not once it is over', async () => {
  const { id } = await save('giver');
  const own = await save('other');
  const picture = await add('giver', id);
  const say = (who: Who, listing: number, words: string) =>
    tried(who, 'describe_listing_picture', listing, picture, words);
  expect(await say('giver', id, ' ')).toBe('description:attachments:errorAlt');
  expect(await say('giver', id, 'x'.repeat(501))).toBe('description:attachments:errorAltLong');
  await say('other', own.id, 'Iets anders');
  await call('giver', 'close_listing', id, 'other');
  expect(await say('giver', id, 'Te laat')).toBe('PT409');
  expect(await wordsOf(picture)).toBe('Een rode kinderfiets');
});

test.each([
  [{ description: ' ' }, 'description:attachments:errorAlt'],
  [{ description: 'x'.repeat(501) }, 'description:attachments:errorAltLong'],
  [{ type: 'image/jpeg' }, 'file:attachments:errorKind'],
  [{ type: 'image/svg+xml' }, 'file:attachments:errorKind'],
  [{ bytes: 30_000_000 }, 'file:attachments:errorLarge'],
] as const)('%o is refused', async (changed, message) => {
  const { id } = await save('giver');
  expect(await tried(...begin('giver', id, changed))).toBe(message);
});

test('four, also of many that come at once; what broke off frees its place', async () => {
  const { id } = await save('giver');
  const tries = await Promise.all(Array.from({ length: 9 }, () => tried(...begin('giver', id))));
  expect(tries.filter((said) => said === 'done')).toHaveLength(4);
  expect(new Set(tries)).toEqual(new Set(['done', 'file:exchange:errorPictures']));
  await db.sql`update public.attachments set created_at = now() - interval '11 minutes'`;
  expect(await tried(...begin('giver', id))).toBe('done');
  expect(await db.sql`select from public.attachments`).toHaveLength(1);
});

test('the same photo twice is one', async () => {
  const { id } = await save('giver');
  const sent = new File([new Uint8Array(await photo(300, 200))], 'fiets.jpg');
  for (const once of [randomUUID(), randomUUID()])
    expect(
      await addListingPicture(clientOf('giver'), id, sent, { once, description: 'Fiets' }),
    ).toBeNull();
  expect(await db.sql`select from public.attachments`).toHaveLength(1);
});

describe('never', () => {
  test('about a minor, also when that is said later', async () => {
    const { id } = await save('speaker', { organisation });
    const picture = await add('speaker', id);
    const revision = Number((await rowOf(id))['revision']);
    await save('speaker', { organisation, aboutMinor: true, revision }, id);
    expect(await db.sql`select from public.attachments where id = ${picture}`).toEqual([]);
    expect(await tried(...begin('speaker', id))).toBe('file:exchange:errorPicturesMinor');
  });

  test('of somebody who goes by a code name, until they act themselves', async () => {
    const merel = await beneficiary('worker');
    const { id } = await save('worker', { beneficiary: merel, kind: 'need' });
    expect(await tried(...begin('worker', id))).toBe('file:exchange:errorPicturesBehalf');
    await db.sql`update public.beneficiaries set taken_over_by = ${idOf('other')}, taken_over_at = now()`;
    expect(await tried(...begin('worker', id))).toBe('42501');
    expect(await tried(...begin('other', id))).toBe('done');
  });

  test('when a draft becomes somebody else’s', async () => {
    const { id } = await save('worker', { isDraft: true });
    await add('worker', id);
    const merel = await beneficiary('worker');
    const revision = Number((await rowOf(id))['revision']);
    await save('worker', { isDraft: true, beneficiary: merel, revision }, id);
    expect(await db.sql`select from public.attachments`).toEqual([]);
  });

  test('of what is over', async () => {
    const { id } = await save('giver');
    await call('giver', 'close_listing', id, 'other');
    expect(await tried(...begin('giver', id))).toBe('PT409');
  });
});

test('it is read before others see it, where words would be, and held for what is written of it', async () => {
  const vacancy = await save('speaker', { organisation, category: 'vacancy', kind: 'need' });
  await call('moderator', 'review_listing', vacancy.id, 'approved', null, 'nl');
  const picture = await add('speaker', vacancy.id);
  expect(await rowOf(vacancy.id)).toMatchObject({ review: 'pending' });
  expect(await reads('visitor', picture)).toBe(false);
  expect(await reads('moderator', picture)).toBe(true);
  const { id } = await save('giver');
  const innocent = await add('giver', id);
  expect(await rowOf(id)).toMatchObject({ review: 'approved' });
  await call('giver', 'describe_listing_picture', id, innocent, 'Voorschot via Western Union');
  expect(await rowOf(id)).toMatchObject({ review: 'held' });
  await call('giver', 'describe_listing_picture', id, innocent, 'Een fiets');
  await db.sql`update public.listings set review = 'approved' where id = ${id}`;
  await add('giver', id, 'Stuur eerst 200 euro voorschot via Western Union');
  expect(await rowOf(id)).toMatchObject({ review: 'held' });
});

test('its page and the list show it; what is gone leaves Storage too', async () => {
  const { id } = await save('giver');
  const [first, second] = [
    await add('giver', id, 'Voorkant'),
    await add('giver', id, 'Achterkant'),
  ];
  const page = (await call('visitor', 'get_listing', id, 'nl')) as {
    pictures: { id: string }[];
    picturesBarred: null;
  };
  expect(page.pictures.map((picture) => picture.id)).toEqual([first, second]);
  const list = (await call(
    'visitor',
    'list_listings',
    null,
    null,
    null,
    null,
    null,
    false,
    null,
    'nl',
    null,
  )) as {
    rows: { picture: { id: string; description: string } }[];
  };
  expect(list.rows[0]?.picture).toMatchObject({ id: first, description: 'Voorkant' });
  const clean = () =>
    cleanFiles(
      {
        executeSql: async (text, values = []) => ({
          rows: await db.sql.unsafe(text, values as never[]),
        }),
      },
      db.apiOptions,
    );
  await db.sql`delete from private.stale_files`;
  await call('giver', 'remove_listing_picture', id, second);
  expect(await clean()).toBe(1);
  expect(await db.sql`select from storage.objects where name like ${`${first}/%`}`).toHaveLength(3);
  await db.sql`delete from public.listings`;
  expect(await clean()).toBe(1);
  expect(await db.sql`select from storage.objects where name like ${`${first}/%`}`).toEqual([]);
});
