import type { Sql } from 'postgres';
import type { Backend } from '../lib/backend.server.ts';
import type { Env } from '../lib/env.server.ts';
import { createDb, hasSession } from '../lib/supabase.server.ts';
import { within } from './listener.ts';
import type { Live, OpenTopic, TopicNews } from './live.ts';
import { createLive } from './live.ts';
import type { SecurityEnv } from './security-headers.ts';

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
  return async (topic: string): Promise<TopicNews | null> => {
    const [row] = await within(
      5_000,
      listener.sql<TopicRow[]>`
        select last_visible, group_id, audience from public.topics where id = ${topic}`,
    );
    return row ? newsOf(row) : null;
  };
}

/** Asks the database as a person: an address below its API, and what its answer says. */
interface Question<T> {
  path(id: string): string;
  read(answer: T): TopicNews | null;
}

/** Opens what a question is about for the session that a request brings; the database says who reads. */
function createOpener<T>(
  env: Pick<Env, 'siteUrl'>,
  backend: Backend,
  question: Question<T>,
): OpenTopic {
  const secure = env.siteUrl.startsWith('https:');
  const ask = backend.fetch ?? fetch;

  /** As the person; a client of its own for each open page would weigh more than all else here. */
  async function readAs(token: string, id: string): Promise<TopicNews | null> {
    const answer = await ask(`${backend.url}/rest/v1/${question.path(id)}`, {
      headers: { apikey: backend.publishableKey, Authorization: `Bearer ${token}` },
    });
    if (!answer.ok) throw new Error(`the backend answered ${answer.status}`);
    return question.read((await answer.json()) as T);
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

/** Opens topics for who may read them. */
export function createTopicOpener(env: Pick<Env, 'siteUrl'>, backend: Backend): OpenTopic {
  return createOpener<TopicRow[]>(env, backend, {
    path: (topic) => `topics?id=eq.${topic}&select=last_visible,group_id,audience`,
    read: ([row]) => (row ? newsOf(row) : null),
  });
}

/** Server-sent events of the minutes that are being written, for who writes them: that somebody moved. */
export function createMinutesLive(env: SecurityEnv & Pick<Env, 'siteUrl'>, backend: Backend): Live {
  const rule = 'writers';
  return createLive({
    env,
    area: { path: 'minutes', scope: 'minutes' },
    openTopic: createOpener<number | null>(env, backend, {
      path: (session) => `rpc/get_minute_news?session_id=${session}`,
      read: (last) => (last === null ? null : { last, rule }),
    }),
    // Which page may hear was asked when it opened; who writes is asked for with each look.
    readTopic: () => Promise.resolve({ last: Date.now(), rule }),
  });
}

/** Server-sent events of conversations, for who is in one: that something is new, never what. */
export function createConversationLive(
  env: SecurityEnv & Pick<Env, 'siteUrl'>,
  backend: Backend,
): Live {
  return createLive({
    env,
    area: {
      path: 'conversations',
      scope: 'conversation',
      ids: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    },
    openTopic: createOpener<number | null>(env, backend, {
      path: (conversation) => `rpc/get_conversation_news?wanted=${conversation}`,
      read: (last) => (last === null ? null : { last, rule: 'in it' }),
    }),
    // Each page is asked anew: who left it, or reads less of it, hears nothing of the rest.
    readTopic: () => Promise.resolve({ last: 0, rule: 'each for themselves' }),
  });
}
