import { randomUUID } from 'node:crypto';
import { loadTopic } from '../../supabase/seed/synthetic.ts';
import { load } from './client.ts';
import { measureLivePages, measureRoomPages } from './live-pages.ts';
import { spread } from './measure.ts';
import { signInCookie } from './sign-in.ts';
import type { BenchSite } from './sites.ts';
import { costOf } from './sites.ts';
import type { Rows } from './table.ts';
import { format, lineOf, verdictOn } from './table.ts';
import { writeFor } from './writes.ts';

/** Sends a reply as a form without scripts does. @returns the number of the post */
async function sendReply(site: BenchSite, path: string, cookie: string): Promise<number> {
  const answer = await fetch(site.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: site.url, cookie },
    body: new URLSearchParams({
      intent: 'reply',
      text: 'Wij zijn er **zaterdag** bij.\n\n- koffie\n- stoelen',
      language: 'nl',
      once: randomUUID(),
    }),
  });
  await answer.arrayBuffer();
  const number = Number(/[?&]sent=(\d+)/.exec(answer.headers.get('location') ?? '')?.[1]);
  if (answer.status !== 302 || !number) throw new Error(`${path} answered ${answer.status}.`);
  return number;
}

/** A topic with so many posts, in the group that the demo world's coordinator chairs. */
async function openTopic(site: BenchSite, posts: number): Promise<string> {
  const id = await loadTopic(site.sql, posts);
  const [row] = await site.sql<{ slug: string }[]>`
    update public.topics as t set group_id = g.id from public.working_groups as g
    where t.id = ${id} and g.slug = 'reception' returning g.slug`;
  return `/nl/groups/${row?.slug}/topics/${id}`;
}

/** Phones in the room of a session that is open, heard of by steps as the database takes them. */
async function measureRoom(site: BenchSite): Promise<Rows> {
  const [session] = await site.sql<{ id: number }[]>`
    insert into public.sessions (slug, kind, state, titles, starts_at, ends_at)
    values ('bench', 'autumn', 'open', '{"nl":"Proef"}', now(), now() + interval '3 hours') returning id`;
  const id = session?.id ?? 0;
  return measureRoomPages(site, id, async () => {
    const [row] = await site.sql<{ number: number }[]>`select private.bump_live(${id}) as number`;
    return row?.number ?? 0;
  });
}

async function measurePage(site: BenchSite, path: string, cookie: string) {
  const headers = { cookie };
  await load(site.url + path, { headers, seconds: 1, warmUp: 0 });
  const page = await costOf(site, () => load(site.url + path, { headers, warmUp: 0 }));
  return {
    ...lineOf({
      measured: page.failed === 0 ? page.perSecond : 0,
      unit: '/s',
      bar: { least: 200 },
      floor: `${format(page.cost)} ms of processor each`,
    }),
    'p95 ms': format(page.p95),
    'bar of p95': '≤ 100 ms',
    'its verdict': verdictOn(page.p95, { most: 100 }, 'ms'),
  };
}

/** Topics: pages of a signed-in person, replies, and pages that are open while others write. */
export async function measureTopics(site: BenchSite): Promise<Rows> {
  const cookie = await signInCookie(site.url, 'coordinator@demo.example');
  const short = `${await openTopic(site, 20)}?post=1`;
  const long = `${await openTopic(site, 5_000)}?post=2501`;
  const rows: Rows = {
    'page of 20 posts, signed in': await measurePage(site, short, cookie),
    'page of 50 posts out of 5,000, signed in': await measurePage(site, long, cookie),
  };

  const path = await openTopic(site, 20);
  const numbers: number[] = [];
  const write = async () => {
    const began = performance.now();
    numbers.push(await sendReply(site, path, cookie));
    return performance.now() - began;
  };
  await writeFor(1, 1, write);
  const idle = await writeFor(4, 1, write);
  const writers = await costOf(site, () => writeFor(5, 10, write));
  const [kept] = await site.sql<{ count: number }[]>`
    select count(*)::int from public.posts
    where topic_id = ${Number(path.split('/').at(-1))} and number = any (${numbers})`;
  const lost = numbers.length - (kept?.count ?? 0) + (numbers.length - new Set(numbers).size);
  return {
    ...rows,
    'a reply, idle, p95': lineOf({
      measured: spread(idle.taken).p95,
      unit: 'ms',
      bar: { most: 60 },
    }),
    'replies in one topic, ten writers at once': lineOf({
      measured: writers.perSecond,
      unit: '/s',
      bar: { least: 100 },
      floor: `${format(writers.cost)} ms of processor each`,
    }),
    [`lost of ${numbers.length} acknowledged replies`]: lineOf({
      measured: lost,
      unit: 'posts',
      bar: { most: 0 },
    }),
    ...(await measureLivePages(site, path, () => sendReply(site, path, cookie))),
    ...(await measureRoom(site)),
  };
}
