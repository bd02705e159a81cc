import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { askDatabase } from '../support/inbound.ts';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';

useBrowser();

/** An offer of the demo citizen that ends in three days; @returns its number and the link of the mail about it */
function endingOffer(title: string): Promise<{ id: number; link: string }> {
  return askDatabase(async (sql) => {
    const [row] = await sql<{ id: number }[]>`
      insert into public.listings (kind, category_id, person_id, written_by, title, language, is_online, audience, state, review,
        expires_at, opened_at)
      select 'offer', c.id, u.id, u.id, ${title}, 'nl', true, 'everybody', 'open', 'approved', now() + interval '3 days',
        now() - interval '20 days'
      from public.listing_categories as c, auth.users as u
      where c.slug = 'goods' and u.email = 'citizen@demo.example' returning id::int`;
    await sql`select private.remind_of_endings(now())`;
    const [mail] = await sql<{ link: string }[]>`
      select payload ->> 'renewUrl' as link from private.outbox where kind = 'listing_expiring' and payload ->> 'title' = ${title}`;
    return { id: row?.id ?? 0, link: mail?.link ?? '' };
  });
}
const daysLeft = (id: number) =>
  askDatabase(async (sql) => {
    const [row] = await sql<{ days: number }[]>`
      select extract(day from expires_at - now())::int as days from public.listings where id = ${id}`;
    return row?.days ?? 0;
  });

describe.each([
  { language: 'ar', javaScript: false, size: 'phone', scheme: 'dark' },
  { language: 'nl', javaScript: true, size: 'desktop', scheme: 'light' },
] as const)('$language, scripts: $javaScript', (visit) => {
  journey('the link of a mail renews by its button, without an account', visit, async (page) => {
    const title = `Tafel ${randomUUID().slice(0, 8)}`;
    const { id, link } = await endingOffer(title);
    const path = link.replace(/^\/\w\w\//, `/${visit.language}/`);
    await page.goto(path);
    await page.getByText(title).waitFor();
    await settle(page);
    await expectAccessible(page);
    // Programs that check mail open every link: opening it renews nothing.
    expect(await daysLeft(id)).toBeLessThan(3);
    await page.locator('main form button').click();
    await page.locator(`main a[href="/${visit.language}/exchange/mine"]`).waitFor();
    expect(await daysLeft(id)).toBeGreaterThan(20);
    await expectAccessible(page);
    await page.goto(path);
    expect(await page.locator('main form').count()).toBe(0);
    await askDatabase((sql) => sql`delete from public.listings where id = ${id}`);
    expect((await page.goto(path))?.status()).toBe(404);
  });
});
