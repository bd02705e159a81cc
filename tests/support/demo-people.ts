import type { Page } from 'playwright-core';
import { demoPassword } from '../../supabase/seed/people.ts';
import { askDatabase } from './inbound.ts';
import { settle } from './journey.ts';

/** Fills in the form for a password as a person does; where that leads is the journey's to say. */
export async function signInByPassword(
  page: Page,
  address: string,
  password = demoPassword,
): Promise<void> {
  if (!new URL(page.url()).pathname.endsWith('/sign-in')) await page.goto('/nl/sign-in');
  await settle(page);
  const form = page.locator('form:has([type=password])');
  await form.locator('[name=email]').fill(address);
  await form.locator('[type=password]').fill(password);
  await form.locator('button').click();
}

/**
 * Somebody of their own for a journey that changes what others read of a person: the demo people are
 * shared by all journeys, which know them by name. Signs in by the demo password.
 */
export async function admitPerson(address: string, name: string, language: string): Promise<void> {
  await askDatabase(async (sql) => {
    const [row] = await sql<{ id: string }[]>`
      insert into auth.users (id, aud, role, email, encrypted_password, email_confirmed_at,
        raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
      values (gen_random_uuid(), 'authenticated', 'authenticated', ${address},
        extensions.crypt(${demoPassword}, extensions.gen_salt('bf', 4)), now(),
        '{"provider":"email","providers":["email"]}', '{}', now(), now()) returning id`;
    await sql`update public.people set display_name = ${name}, language = ${language} where id = ${row!.id}`;
  });
}

/** Signs a demo person in, by the first part of the address. */
export async function signIn(page: Page, who: string): Promise<void> {
  await signInByPassword(page, `${who}@demo.example`);
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

/** Who is signed in gives way to somebody else. @param who the first part of a demo address */
export async function become(page: Page, who: string, language = 'nl'): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`/${language}/sign-in`);
  await signIn(page, who);
}
