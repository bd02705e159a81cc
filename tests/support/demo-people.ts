import type { Page } from 'playwright-core';
import { demoPassword } from '../../supabase/seed/people.ts';
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
