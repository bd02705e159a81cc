import type { Sql } from 'postgres';
import type { Backend } from '../lib/backend.server.ts';
import type { Env } from '../lib/env.server.ts';
import { createDb, hasSession } from '../lib/supabase.server.ts';
import { within } from './listener.ts';
import type { OpenTopic, TopicNews } from './live.ts';

/** A renewal of the session belongs to a page, which can keep its cookies: streams end before it. */
const margin = 95_000;

interface TopicRow {
  last_visible: number;
  group_id: number;
  audience: string;
}

/** A topic is read by its group and its audience; who is in the group is announced by itself. */
function newsOf({ last_visible, group_id, audience }: TopicRow): TopicNews {
  return { last: last_visible, rule: `${group_id} ${audience}` };
}

/** The person of an access token; it is believed once the database has taken the token. */
function personOf(token: string): string {
  const claims: unknown = JSON.parse(
    Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}',
  );
  return String((claims as { sub?: unknown }).sub);
}

/** Reads what is new in a topic for the server itself. */
export function createNewsReader(listener: { readonly sql: Sql }) {
  return async (topic: number): Promise<TopicNews | null> => {
    const [row] = await within(
      5_000,
      listener.sql<TopicRow[]>`
        select last_visible, group_id, audience from public.topics where id = ${topic}`,
    );
    return row ? newsOf(row) : null;
  };
}

/** Opens topics for the session that a request brings; the rules of the database say who reads. */
export function createTopicOpener(env: Pick<Env, 'siteUrl'>, backend: Backend): OpenTopic {
  const secure = env.siteUrl.startsWith('https:');
  const ask = backend.fetch ?? fetch;

  /** As the person; a client of its own for each open page would weigh more than all else here. */
  async function readAs(token: string, topic: number): Promise<TopicNews | null> {
    const columns = 'last_visible,group_id,audience';
    const answer = await ask(`${backend.url}/rest/v1/topics?id=eq.${topic}&select=${columns}`, {
      headers: { apikey: backend.publishableKey, Authorization: `Bearer ${token}` },
    });
    if (!answer.ok) throw new Error(`the backend answered ${answer.status}`);
    const [row] = (await answer.json()) as TopicRow[];
    return row ? newsOf(row) : null;
  }

  return async (topic, incoming) => {
    const request = new Request(env.siteUrl, {
      headers: { Cookie: incoming.headers.cookie ?? '' },
    });
    if (!hasSession(request)) return 401;
    const outgoing = new Headers();
    const { data } = await createDb(request, outgoing, backend, secure).auth.getSession();
    if (!data.session) return 401;
    const { access_token: token, expires_at: expires = 0 } = data.session;
    const news = await readAs(token, topic).catch(() => undefined);
    if (news === undefined) return 503;
    if (news === null) return 404;
    return {
      ...news,
      person: personOf(token),
      until: expires * 1000 - margin,
      cookies: outgoing.getSetCookie(),
      check: () => readAs(token, topic),
    };
  };
}
