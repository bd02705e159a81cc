import { z } from 'zod';
import type { Env } from './env.server.ts';

/** Another service that translates has so long, in milliseconds. */
const patience = 20_000;

const answerSchema = z.object({ translatedText: z.array(z.string()) });

/** What stands before the words of a line of Markdown, and must not be translated. */
const lineStart = /^(\s*(?:[-*+]|\d+[.)]|>|#{1,6})?\s*)(.*)$/s;

/**
 * Translates Markdown line by line with a service that speaks LibreTranslate's API; marks at the
 * beginning of lines stay where they are.
 * @param from language of the text
 * @param to language wanted
 * @returns null when no service is set or it gives no answer
 */
export async function translateByMachine(
  env: Pick<Env, 'translationUrl' | 'translationKey'>,
  markdown: string,
  from: string,
  to: string,
): Promise<string | null> {
  if (!env.translationUrl) return null;
  const lines = markdown.split('\n').map((line) => lineStart.exec(line) ?? [line, '', line]);
  const wanted = lines.filter(([, , words]) => words?.trim());
  const body = {
    q: wanted.map(([, , words]) => words),
    source: from,
    target: to,
    format: 'text',
    ...(env.translationKey ? { api_key: env.translationKey } : {}),
  };
  const made = await fetch(new URL('/translate', env.translationUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  })
    .then(async (answer) => (answer.ok ? answerSchema.parse(await answer.json()) : null))
    .catch(() => null);
  if (made?.translatedText.length !== wanted.length) return null;
  const words = made.translatedText.values();
  return lines
    .map(([whole, start, had]) => (had?.trim() ? `${start}${words.next().value}` : whole))
    .join('\n');
}
