import fc from 'fast-check';
import { expect } from 'vitest';
import { ownAddress, siteUrl } from './journey.ts';

/** Values that somewhere mean something: numbers, paths, code, marks of direction. */
const known = [
  ...'0 -1 1e9 NaN 999999999999999999999 % \\ 51.05,3.72 999,999 1,2,3 2 ٣ 🦆 null {} []'.split(
    ' ',
  ),
  ...'<script> ../../etc/passwd {"a":1} housing local distance map nl x@example.org'.split(' '),
  ...['', '\0', '\u202e', "' or 1=1 --", 'a'.repeat(3000)],
];

/** Text as people, programs and attackers send it. */
export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 300 }) },
  fc.constantFrom(...known),
);

/** Any bytes as a piece of an address, but those that a browser resolves itself: "." and "..". */
export const rawPiece = fc
  .uint8Array({ minLength: 1, maxLength: 24 })
  .map((bytes) => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
  .filter((piece) => !/^(%2e){1,2}$/.test(piece));

/** Forms with some of these fields, each with anything in it. */
export function hostileForm(names: readonly string[]): fc.Arbitrary<Record<string, string>> {
  const name = fc.constantFrom(...names, 'intent', 'other');
  return fc.dictionary(name, hostileText, { maxKeys: names.length + 2 });
}

/** How often; a slow machine tries fewer instead of failing. */
export const runs = (numRuns: number) => ({ numRuns, interruptAfterTimeLimit: 40_000 });

// A stack, the name of a file, a library's or the database's own words.
const inside = /\n\s+at .+:\d+:\d+|node_modules|file:\/\/\/|syntax error at|\bPT[45]\d\d\b/;

/** Asks, and fails when the site breaks or shows its inside. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(siteUrl() + path, { redirect: 'manual', ...init });
  expect(answer.status, path).toBeLessThan(500);
  expect(await answer.text(), path).not.toMatch(inside);
  return answer;
}

/** Sends a form, or a body of another type, as somebody who did not come before. */
export function post(
  path: string,
  fields: Record<string, string> | string,
  type?: string,
): Promise<Response> {
  const body = typeof fields === 'string' ? fields : new URLSearchParams(fields);
  const headers = { Origin: siteUrl(), ...ownAddress(), ...(type ? { 'Content-Type': type } : {}) };
  return ask(path, { method: 'POST', headers, body });
}
