import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { askDatabase } from './inbound.ts';
import { ownAddress, siteUrl } from './journey.ts';

/**
 * A session of its own, led by the coordinator, with `editor` who books.
 * @param hours from now until it begins; open for registration in any case
 */
export async function makeSession(places: number, hours: number): Promise<string> {
  const slug = `forum-${randomUUID().slice(0, 8)}`;
  await askDatabase(async (sql) => {
    const [row] = await sql<{ id: number }[]>`
      insert into public.sessions (slug, kind, state, titles, starts_at, ends_at, place_name, capacity_here, capacity_remote)
      values (${slug}, 'spring', 'published', ${sql.json({ nl: `Proefforum ${slug}`, ar: `منتدى ${slug}` })},
        now() + make_interval(hours => ${hours}), now() + make_interval(hours => ${hours + 3}), 'De Krook', ${places}, null)
      returning id`;
    await sql`insert into private.session_links (session_id, link) values (${row!.id}, 'https://meet.example.org/forum')`;
    await sql`insert into public.session_deadlines (session_id, kind, offset_days, due_on) values
      (${row!.id}, 'registration_opens', -9, current_date - 1), (${row!.id}, 'registration_closes', 0, current_date + 30)`;
    await sql`insert into public.session_officers (session_id, person_id, duty)
      select ${row!.id}, u.id, 'booker' from auth.users as u where u.email = 'editor@demo.example'`;
  });
  return slug;
}

/** Somebody else registers by the plain form; @returns the path of the receipt */
export async function registered(page: Page, slug: string, fields: Record<string, string>) {
  const answer = await page.request.post(`/nl/sessions/${slug}/register`, {
    headers: { Origin: siteUrl(), ...ownAddress() },
    form: { way: 'here', language: 'nl', once: randomUUID(), ...fields },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(302);
  return answer.headers()['location'] ?? '';
}

/** The code for the door that a receipt shows, as people read it. */
export async function codeFor(page: Page, receipt: string): Promise<string> {
  const html = await (await page.request.get(receipt)).text();
  return /dir="ltr"[^>]*>([2-9A-Z]{4} [2-9A-Z]{4})</.exec(html)?.[1] ?? '';
}
