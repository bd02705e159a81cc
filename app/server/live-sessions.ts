import type { Sql } from 'postgres';
import { hashClient } from './app-request.ts';
import { within } from './listener.ts';
import type { Live, OpenTopic, TopicNews } from './live.ts';
import { createLive } from './live.ts';
import type { SecurityEnv } from './security-headers.ts';

/** Phones of a whole room may stand behind one address. */
const pagesOfOne = 1_000;

/** Reads the number of the last step of a session that everybody reads; null for others. */
function createStepReader(listener: { readonly sql: Sql }) {
  return async (session: string): Promise<TopicNews | null> => {
    const [row] = await within(
      5_000,
      listener.sql<{ revision: number }[]>`
        select coalesce(l.revision, 0) as revision from public.sessions as s
        left join public.session_live as l on l.session_id = s.id
        where s.id = ${Math.min(Number(session), 2 ** 31 - 1)} and s.state in ('published', 'open', 'closed')`,
    );
    return row ? { last: row.revision, rule: 'everybody' } : null;
  };
}

/**
 * Server-sent events of sessions, for screens and phones without an account: the number of the last step.
 * @param clientSecret key of the hashes that stand for addresses
 */
export function createSessionLive(
  env: SecurityEnv,
  listener: { readonly sql: Sql },
  clientSecret: string,
): Live {
  const readStep = createStepReader(listener);
  const openSession: OpenTopic = async (session, request) => {
    const news = await readStep(session).catch(() => undefined);
    if (news === undefined) return 503;
    if (news === null) return 404;
    return {
      ...news,
      person: hashClient(request, clientSecret),
      until: Infinity,
      cookies: [],
      check: () => readStep(session),
    };
  };
  const area = { path: 'sessions', scope: 'live' };
  return createLive({ env, area, openTopic: openSession, readTopic: readStep, pagesOfOne });
}
