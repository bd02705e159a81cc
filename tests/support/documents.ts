import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { siteUrl } from './journey.ts';
import { group } from './topics.ts';

export const documentsOf = (language: string) => `/${language}/groups/${group}/documents`;

/** Posts a form as a page without scripts does. */
export function sendForm(page: Page, path: string, form: Record<string, string>) {
  return page.request.post(path, {
    headers: { Origin: siteUrl() },
    form: { once: randomUUID(), ...form },
    maxRedirects: 0,
  });
}

/** A text of two sections. */
export const versionText = (first: string, second: string) =>
  `## Eerste deel\n\nOver ${first}.\n\n## Tweede deel\n\nOver ${second}.`;

/** Begins a document by the plain form; @returns the path of its page. */
export async function beginDocument(
  page: Page,
  title: string,
  text: string,
  state: 'draft' | 'shared' = 'draft',
  documents = documentsOf('nl'),
): Promise<string> {
  const form = { title, text, audience: 'public', language: 'nl' };
  const answer = await sendForm(page, `${documents}/new`, form);
  expect(answer.status()).toBe(302);
  const path = answer.headers()['location'] ?? '';
  if (state === 'shared') {
    const step = { intent: 'state', state, version: '1' };
    expect((await sendForm(page, `${path}/settings`, step)).status()).toBe(302);
  }
  return path;
}

/** Saves a version by the plain form. */
export const saveVersion = (
  page: Page,
  path: string,
  base: number,
  text: string,
  more: Record<string, string> = {},
) => sendForm(page, `${path}/edit`, { intent: 'save', base: String(base), text, ...more });
