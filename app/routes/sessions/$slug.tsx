import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { SessionContent } from '../../features/sessions/session-content.tsx';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { toSessionJsonLd } from '../../features/sessions/session-json-ld.ts';
import { SessionWays } from '../../features/sessions/session-ways.tsx';
import { sessionAddress } from '../../features/sessions/session.ts';
import { getSession } from '../../features/sessions/sessions.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';

// `day`: calls and registration open and close without anybody writing.
export const loader = pageLoader({ scopes: ['sessions', 'day'] }, async (page) => {
  const [overview, { forumName }] = await Promise.all([
    getSession(page.db, page.params['slug'], page.language),
    page.frame(),
  ]);
  const { slug, state } = overview.session;
  if (state === 'draft') page.headers.set('X-Robots-Tag', 'noindex');
  const address = page.context.env.siteUrl + sessionAddress(page.language, slug);
  return { overview, address, forumName };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';

export const meta: MetaFunction<typeof loader> = (args) => {
  if (!args.data) return pageMeta(args, '');
  const { overview, address, forumName } = args.data;
  return [
    ...pageMeta(args, overview.session.title.text, overview.summary?.text),
    { 'script:ld+json': toSessionJsonLd(overview, address, forumName) },
  ];
};

export default function SessionPage() {
  const { overview } = useLoaderData<typeof loader>();
  return (
    <>
      <SessionHeader
        session={overview.session}
        current="overview"
        action={<SessionWays overview={overview} />}
      />
      <SessionContent overview={overview} />
    </>
  );
}
