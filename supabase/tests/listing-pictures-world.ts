import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { addListingPicture } from '../../app/features/attachments/attachments.server.ts';
import { photo } from '../../tests/support/files.ts';
import type { Who } from './listings-world.ts';
import { db, idOf, people, tried } from './listings-world.ts';

export const everybody: readonly Who[] = ['visitor', ...people];
export const clientOf = (who: Who) =>
  db.clientFor(who === 'visitor' ? undefined : { id: idOf(who) });

/** A picture as the site sends it after it was made anew; @returns its row and whether it had arrived */
export const begin = (who: Who, listing: number, changed: Record<string, string | number> = {}) => {
  const { description, bytes, type } = {
    description: 'Een rode kinderfiets',
    bytes: 500,
    type: 'image/webp',
    ...changed,
  };
  const digest = randomUUID().replaceAll('-', '').repeat(2);
  return [
    who,
    'begin_listing_picture',
    listing,
    type,
    description,
    bytes,
    40,
    30,
    digest,
    randomUUID(),
  ] as const;
};

/** Adds a photo with its place in it, as the page does it. */
export async function add(
  who: Who,
  listing: number,
  description = 'Een rode kinderfiets',
): Promise<string> {
  const sent = new File(
    [new Uint8Array(await photo(700, 900 + Math.ceil(Math.random() * 999)))],
    'Amina thuis.jpg',
  );
  const once = randomUUID();
  expect(await addListingPicture(clientOf(who), listing, sent, { once, description })).toBeNull();
  const [row] = await db.sql<{ id: string }[]>`
    select id from public.attachments where listing_id = ${listing} order by created_at desc limit 1`;
  return row!.id;
}

/** Whether somebody gets at a picture by every way or by none. */
export async function reads(who: Who, id: string): Promise<boolean> {
  const client = clientOf(who);
  const [row, line, ...files] = await Promise.all([
    client.from('attachments').select('id').eq('id', id),
    client.rpc('get_attachment', { attachment_id: id }),
    ...['file', 'small', 'thumb'].map((part) =>
      client.storage.from('attachments').download(`${id}/${part}`),
    ),
  ]);
  const ways = [
    row.data?.length === 1,
    line.data !== null,
    ...files.map(({ data }) => data !== null),
  ];
  if (new Set(ways).size > 1) throw new Error(`some ways are open: ${ways.join()}`);
  return ways[0] ?? false;
}
export async function seenBy(id: string): Promise<Who[]> {
  const seen = await Promise.all(
    everybody.map(async (who) => ((await reads(who, id)) ? who : null)),
  );
  return seen.filter((who) => who !== null);
}
/** Who reads the page of a listing. */
export async function readersOf(listing: number): Promise<Who[]> {
  const seen = await Promise.all(
    everybody.map(async (who) =>
      (await tried(who, 'get_listing', listing, 'nl')) === 'done' ? who : null,
    ),
  );
  return seen.filter((who) => who !== null);
}
