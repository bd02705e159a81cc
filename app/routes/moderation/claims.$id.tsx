import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { ClaimDecisions } from '../../features/claims/claim-decisions.tsx';
import { ClaimFacts, ClaimHistory } from '../../features/claims/claim-record.tsx';
import { getClaim } from '../../features/claims/claims.server.ts';
import { claimOf, decideClaim } from '../../features/claims/decision-actions.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tag } from '../../ui/tag.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  return { claim: await getClaim(page.db, claimOf(page), page.language) };
});
export const action = pageAction(decideClaim);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.claim.name ?? '');

export default function ClaimDecisionPage() {
  const { claim } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation('claims');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader
        back={{ to: `/${code}/moderation/claims`, label: t('queueTitle') }}
        kicker={<Tag tone="plain">{t(`state_${claim.state}`)}</Tag>}
        title={<LanguageText lang={claim.nameLanguage}>{claim.name}</LanguageText>}
      />
      <div className="max-w-[60rem]">
        <ErrorSummary errors={refused && fields} general={general} />
        <ClaimFacts claim={claim} />
        {claim.state === 'open' && (
          <ClaimDecisions claim={claim} refused={refused} errors={fields} />
        )}
        <ClaimHistory events={claim.events} />
      </div>
    </>
  );
}
