import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { SuggestSection } from '../../features/record-history/suggest-section.tsx';
import { suggestStart } from '../../features/record-history/suggest-start.server.ts';
import { answerSuggest } from '../../features/record-history/suggestion-actions.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, suggestStart);
export const action = pageAction(answerSuggest);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function SuggestPage() {
  const start = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? undefined;
  return <SuggestSection start={start} answer={answer} />;
}
