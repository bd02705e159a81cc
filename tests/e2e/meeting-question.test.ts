import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { askDatabase } from '../support/inbound.ts';
import { signIn } from '../support/demo-people.ts';
import { expectAccessible, journey, siteUrl, useBrowser } from '../support/journey.ts';

// The question after a first meeting, as who is asked sees it: private, in the own language, help first.
useBrowser();

/** A question for the demo newcomer about a match of their own; its number and that of the match. */
function askNewcomer(): Promise<{ question: string; match: string }> {
  return askDatabase(async (sql) => {
    const [row] = await sql<{ question: string; match: string }[]>`
      with offer as (
        insert into public.listings (kind, category_id, person_id, written_by, title, language, quantity_initial, quantity_left,
          is_online, audience, state, review, expires_at, opened_at)
        select 'offer', c.id, u.id, u.id, ${`Samen stappen ${randomUUID().slice(0, 8)}`}, 'nl', 1, 1, true, 'everybody', 'open',
          'approved', now() + interval '20 days', now()
        from public.listing_categories as c, auth.users as u
        where c.slug = 'goods' and u.email = 'citizen@demo.example' returning *
      ), met as (
        insert into public.matches (offer_id, category_id, seeker_id, giver_id, asked_by, state)
        select o.id, o.category_id, u.id, o.person_id, u.id, 'talking' from offer as o, auth.users as u
        where u.email = 'newcomer@demo.example' returning *
      )
      insert into private.meeting_questions (match_id, person_id, day)
      select m.id, m.seeker_id, 3 from met as m returning id as question, match_id as match`;
    return row!;
  });
}

const strike = (match: string) =>
  askDatabase(async (sql) => {
    const [row] = await sql`delete from public.matches where id = ${match} returning offer_id`;
    await sql`delete from public.listings where id = ${row!['offer_id']}`;
  });

journey(
  'help stands before the questions; an answer ends them',
  { javaScript: false },
  async (page) => {
    const { question, match } = await askNewcomer();
    const path = `/ar/exchange/questions/${question}`;
    try {
      await signIn(page, 'citizen');
      expect((await page.request.get(path)).status()).toBe(404);
      await page.context().clearCookies();
      await page.goto('/nl/sign-in');
      await signIn(page, 'newcomer');
      await page.goto(path);
      await expectAccessible(page);
      // Neutral for a shared phone: neither the tab nor the page says what it is about, or with whom.
      expect(await page.title()).toContain('استمارة');
      expect(await page.locator('main').innerText()).not.toContain('Lies');
      const call = page.locator('main a[href="tel:112"]');
      const first = page.locator('[name=isSafe]').first();
      expect((await call.boundingBox())!.y).toBeLessThan((await first.boundingBox())!.y);
      await page.locator('[name=note]').fill('كان لطيفًا');
      await page.locator('main form button').click();
      await page.locator('[name=isSafe][aria-invalid=true]').first().waitFor();
      expect(await page.locator('[name=note]').inputValue()).toBe('كان لطيفًا');
      await page.locator('[name=isSafe][value=yes]').check();
      await page.locator('[name=went][value=good]').check();
      await page.locator('main form button').click();
      await page.locator('main form').waitFor({ state: 'detached' });
      await expectAccessible(page);
      const again = await page.request.post(path, {
        headers: { Origin: siteUrl() },
        form: { isSafe: 'no' },
        maxRedirects: 0,
      });
      expect([302, 409]).toContain(again.status());
      const kept = await askDatabase(
        (sql) => sql`select is_safe, went from private.meeting_questions where id = ${question}`,
      );
      expect(kept[0]).toMatchObject({ is_safe: 'yes', went: 'good' });
    } finally {
      await strike(match);
    }
  },
);
