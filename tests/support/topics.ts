import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { siteUrl } from './journey.ts';

/** The group in whose topics the journeys write. */
export const group = 'integration';

export const replyForm = (page: Page) => page.locator('#reply form');
export const post = (page: Page, number: number) => page.locator(`#p${number}`);

/** Begins a topic by the plain form; @returns the path of its page. */
export async function beginTopic(page: Page, title: string, text: string): Promise<string> {
  const answer = await page.request.post(`/nl/groups/${group}/topics/new`, {
    headers: { Origin: siteUrl() },
    form: { title, text, audience: 'public', language: 'nl', once: randomUUID() },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(302);
  return answer.headers()['location'] ?? '';
}

/** Posts a reply as a form without scripts does. */
export function sendReply(page: Page, topic: string, fields: Record<string, string>) {
  return page.request.post(topic, {
    headers: { Origin: siteUrl() },
    form: { intent: 'reply', language: 'nl', once: randomUUID(), ...fields },
    maxRedirects: 0,
  });
}
