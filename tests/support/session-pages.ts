import type { Page } from 'playwright-core';
import { settle } from './journey.ts';

/** Goes to another page of a session by the line above it. @param to with language */
export async function turnTo(page: Page, to: string): Promise<void> {
  const link = `main nav a[href="${to}"]`;
  await page.locator(link).click();
  await page.locator(`${link}[aria-current]`).waitFor();
  await settle(page);
}

/** Makes the next session out of the last one; @returns its name in addresses */
export async function makeSession(page: Page, day: string): Promise<string> {
  await page.goto('/nl/sessions');
  await page.locator('a[href$="/sessions/new"]').click();
  await page.locator('#taken-over').waitFor();
  await page.locator('[name=day]').fill(day);
  await page.locator('form:has([name=day]) button').click();
  await page.locator('#due li').first().waitFor();
  return new URL(page.url()).pathname.split('/')[3] ?? '';
}

/** Publishes the session whose preparation is open. */
export async function publishSession(page: Page): Promise<void> {
  await page.locator('button[value=publish]').click();
  await page.locator('button[value=publish]').waitFor({ state: 'detached' });
}
