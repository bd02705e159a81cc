import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { findProof } from '../../app/features/nominations/proof-of-work.ts';
import { signInCookie } from '../load/sign-in.ts';
import { ownAddress, siteUrl } from './journey.ts';

/** Sends a form as a browser without scripts does. @returns where the answer leads */
async function send(
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string>,
): Promise<string> {
  const answer = await fetch(siteUrl() + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: siteUrl(), ...headers },
    body: new URLSearchParams(fields),
  });
  expect(answer.status, path).toBe(302);
  return answer.headers.get('location') ?? '';
}

/** A draft with a name and nothing more. @returns its page */
export async function startDraft(language: string, name: string): Promise<string> {
  const visitor = ownAddress();
  const first = await send(`/${language}/nominate`, {}, visitor);
  await send(first, { name }, visitor);
  return first.replace(/\/name$/, '');
}

async function challengeOf(page: string): Promise<string> {
  const html = await (await fetch(siteUrl() + page)).text();
  return /\b[0-9a-f]{24}\b/.exec(html)?.[0] ?? '';
}

/** The first address in the mails to somebody that looks like this; waits until it is there. */
export async function linkMailedTo(mail: string, like: RegExp): Promise<string> {
  const inbox = `${siteUrl()}/dev/mail?to=${encodeURIComponent(mail)}`;
  const read = async () => like.exec(await (await fetch(inbox)).text())?.[0] ?? '';
  await expect.poll(read, { timeout: 20_000 }).not.toBe('');
  return read();
}

export interface AskedContact {
  /** The page that the mail leads to. */
  link: string;
  contact: string;
  /** The published initiative's page. */
  initiative: string;
}

/** An initiative that was nominated with a mail contact and accepted, and is asked about it. */
export async function askedContact(language: string): Promise<AskedContact> {
  const contact = `${randomUUID().slice(0, 8)}@example.org`;
  const name = `Buurttafel ${contact.slice(0, 8)}`;
  const here = await startDraft(language, name);
  const steps = {
    place: { place: 'Gent' },
    what: { what: 'Samen eten met de hele straat, elke maand.', textLanguage: 'nl' },
    contact: { channel: 'mail', contact },
  };
  const visitor = ownAddress();
  for (const [step, fields] of Object.entries(steps)) {
    await send(`${here}/${step}`, fields, visitor);
  }
  const challenge = await challengeOf(`${here}/review`);
  const proof = String(await findProof(challenge, new AbortController().signal));
  await send(`${here}/review`, { proof }, visitor);

  const cookie = await signInCookie(siteUrl(), 'moderator@demo.example');
  const queue = await (await fetch(`${siteUrl()}/nl/moderation`, { headers: { cookie } })).text();
  const [before = ''] = queue.split(name);
  const id = [...before.matchAll(/\/nl\/moderation\/([0-9a-f-]{36})/g)].at(-1)?.[1] ?? '';
  const decision = { intent: 'accept', name, kind: 'citizen', visibility: 'public' };
  const words = { summary: 'Samen eten.', what: 'Samen eten met de hele straat, elke maand.' };
  const initiative = await send(
    `/nl/moderation/${id}`,
    { ...decision, ...words, scope: 'local' },
    { cookie },
  );
  const link = await linkMailedTo(contact, new RegExp(`/${language}/consent/[0-9a-f]{32}`));
  return { link, contact, initiative };
}
