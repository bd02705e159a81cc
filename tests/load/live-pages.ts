import type { ReadableStream } from 'node:stream/web';
import { spread } from './measure.ts';
import { signInCookie } from './sign-in.ts';
import type { BenchSite } from './sites.ts';
import { readFigure } from './sites.ts';
import type { Rows } from './table.ts';
import { format, lineOf } from './table.ts';

const pages = 200;
/** A person may have ten pages open in each worker. */
const pagesOfOne = 5;

/** People who may read, with the password of the demo people. @returns their session cookies */
async function signInMany(site: BenchSite, count: number): Promise<string[]> {
  const people = await site.sql<{ email: string }[]>`
    insert into auth.users (id, aud, role, email, encrypted_password, email_confirmed_at,
      raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
    select gen_random_uuid(), u.aud, u.role, 'reader-' || n || '@bench.example', u.encrypted_password, now(),
      u.raw_app_meta_data, u.raw_user_meta_data, now(), now()
    from auth.users as u, generate_series(1, ${count}::int) as n where u.email = 'citizen@demo.example'
    returning email`;
  const cookies: string[] = [];
  for (const { email } of people) cookies.push(await signInCookie(site.url, email));
  return cookies;
}

/** A page that listens; resolves each wait when it heard of a number at least as high. */
class OpenPage {
  last = 0;
  #abort = new AbortController();
  #waits: { number: number; heard: () => void }[] = [];

  async open(address: string, cookie: string): Promise<void> {
    const { signal } = this.#abort;
    const answer = await fetch(address, { headers: { cookie }, signal });
    if (answer.status !== 200 || !answer.body)
      throw new Error(`${address} answered ${answer.status}.`);
    void this.#listen(answer.body as ReadableStream<Uint8Array>).catch(() => undefined);
  }

  async #listen(body: ReadableStream<Uint8Array>): Promise<void> {
    for await (const piece of body) {
      const found = /"last":(\d+)/.exec(Buffer.from(piece).toString());
      if (!found) continue;
      this.last = Number(found[1]);
      const ready = this.#waits.filter(({ number }) => number <= this.last);
      this.#waits = this.#waits.filter(({ number }) => number > this.last);
      ready.forEach(({ heard }) => heard());
    }
  }

  hear(number: number): Promise<void> {
    if (this.last >= number) return Promise.resolve();
    return new Promise((heard) => this.#waits.push({ number, heard }));
  }

  close(): void {
    this.#abort.abort();
  }
}

/** Resident megabytes of all workers together. */
async function readMemory(site: BenchSite): Promise<number> {
  return (await readFigure(site, 'process_resident_memory_bytes')) / 1024 / 1024;
}

/**
 * Opens pages, writes sixty times, and measures until all have heard of each.
 * @param open one page, by its place among all
 * @param write does something, and answers with its number
 */
async function listenWhile(
  site: BenchSite,
  open: (page: OpenPage, place: number) => Promise<void>,
  write: () => Promise<number>,
): Promise<{ taken: number[]; memory: number[] }> {
  const listeners = Array.from({ length: pages }, () => new OpenPage());
  await Promise.all(listeners.map(open));
  const taken: number[] = [];
  const memory: number[] = [];
  for (let post = 0; post < 60; post += 1) {
    const began = performance.now();
    const number = await write();
    await Promise.all(listeners.map((page) => page.hear(number)));
    taken.push(performance.now() - began);
    if (post % 20 === 19) memory.push(await readMemory(site));
  }
  listeners.forEach((page) => page.close());
  return { taken, memory };
}

/**
 * Many phones in the room of one session while its chair steps on; they have no session.
 * @param session its id
 * @param step takes a step, and answers with its number
 */
export async function measureRoomPages(
  site: BenchSite,
  session: number,
  step: () => Promise<number>,
): Promise<Rows> {
  const address = `${site.url}/live/sessions/${session}`;
  const { taken } = await listenWhile(site, (page) => page.open(address, ''), step);
  return {
    [`${pages} phones in a room have all heard of a step, p95`]: lineOf({
      measured: spread(taken).p95,
      unit: 'ms',
      bar: { most: 1_000 },
    }),
  };
}

/**
 * Many pages open on one topic while somebody writes in it.
 * @param write posts, and answers with the number
 */
export async function measureLivePages(
  site: BenchSite,
  topic: string,
  write: () => Promise<number>,
): Promise<Rows> {
  const cookies = await signInMany(site, pages / pagesOfOne);
  const address = `${site.url}/live/topics/${topic.split('/').at(-1)}`;
  const { taken, memory } = await listenWhile(
    site,
    (page, place) => page.open(address, cookies[place % cookies.length] as string),
    write,
  );
  const [first = Number.NaN] = memory;
  const last = memory.at(-1) ?? Number.NaN;
  return {
    [`${pages} open pages have all heard of a reply, p95`]: lineOf({
      measured: spread(taken).p95,
      unit: 'ms',
      bar: { most: 1_000 },
    }),
    [`memory of the workers with ${pages} open pages, from the 20th to the 60th reply`]: lineOf({
      measured: (100 * (last - first)) / first,
      unit: '%',
      bar: { most: 5 },
      floor: `seen ${memory.map((value) => format(value)).join(', ')} MB`,
    }),
  };
}
