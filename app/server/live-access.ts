import { createClient } from '@supabase/supabase-js';
import type { Backend } from '../lib/backend.server.ts';
import type { Database } from '../lib/database.types.ts';
import type { Env } from '../lib/env.server.ts';
import { createDb, hasSession } from '../lib/supabase.server.ts';
import type { OpenTopic } from './live.ts';

/** A renewal of the session belongs to a page, which can keep its cookies: streams end before it. */
const margin = 95_000;

/** The person of an access token; it is believed once the database has taken the token. */
function personOf(token: string): string {
  const claims: unknown = JSON.parse(
    Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}',
  );
  return String((claims as { sub?: unknown }).sub);
}

/** Opens topics for the session that a request brings; the rules of the database say who reads. */
export function createTopicOpener(env: Pick<Env, 'siteUrl'>, backend: Backend): OpenTopic {
  const secure = env.siteUrl.startsWith('https:');

  async function readLast(token: string, topic: number): Promise<number | null> {
    const db = createClient<Database>(backend.url, backend.publishableKey, {
      accessToken: () => Promise.resolve(token),
      ...(backend.fetch ? { global: { fetch: backend.fetch } } : {}),
    });
    const { data, error } = await db
      .from('topics')
      .select('last_number')
      .eq('id', topic)
      .maybeSingle();
    if (error) throw new Error(`${error.code} ${error.message}`);
    return data?.last_number ?? null;
  }

  return async (topic, incoming) => {
    const request = new Request(env.siteUrl, { headers: { Cookie: incoming.headers.cookie ?? '' } });
    if (!hasSession(request)) return 401;
    const outgoing = new Headers();
    const { data } = await createDb(request, outgoing, backend, secure).auth.getSession();
    if (!data.session) return 401;
    const { access_token: token, expires_at: expires = 0 } = data.session;
    const last = await readLast(token, topic).catch(() => undefined);
    if (last === undefined) return 503;
    if (last === null) return 404;
    return {
      person: personOf(token),
      last,
      until: expires * 1000 - margin,
      cookies: outgoing.getSetCookie(),
      check: () => readLast(token, topic),
    };
  };
}
