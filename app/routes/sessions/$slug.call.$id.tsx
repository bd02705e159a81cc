import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { actOnProposal } from '../../features/agenda/call-actions.server.ts';
import { getProposal, itemIdOf } from '../../features/agenda/call.server.ts';
import { ProposalContent } from '../../features/agenda/proposal-content.tsx';
import { ProposalParts } from '../../features/agenda/proposal-parts.tsx';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const id = itemIdOf(page.params['id']);
  return { proposal: await getProposal(page.db, page.params['slug'] ?? '', id, page.language) };
});
export const action = pageAction(actOnProposal);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.proposal.item.title ?? '');

export default function ProposalPage() {
  const { proposal } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('agenda');
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <SessionHeader
        session={proposal.session}
        current="call"
        title={<LanguageText lang={proposal.item.language}>{proposal.item.title}</LanguageText>}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <ProposalContent proposal={proposal} />
      <ProposalParts
        proposal={proposal}
        invalid={refused}
        search={refused && 'search' in refused ? refused.search : undefined}
        errors={fields}
      />
    </>
  );
}
