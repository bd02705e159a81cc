import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { decisionsAddress } from '../../features/minutes/outcome.ts';
import { listDecisionTexts } from '../../features/minutes/minutes.server.ts';
import { wordDecision } from '../../features/minutes/wording-action.server.ts';
import { WordingForm } from '../../features/minutes/wording-form.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  return listDecisionTexts(page);
});
export const action = pageAction(wordDecision);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const handle = { scripts: false };
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.session.title.text ?? '');

export default function DecisionTextsPage() {
  const { session, sourceLanguage, decisions } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  const { fields } = formSentences(t, refused?.errors);
  const about = refused?.typed['decision']?.[0];
  // Every decision has the same fields: the summary leads to those of the one that came back.
  const summary = Object.fromEntries(
    Object.entries(fields).map(([name, words]) => [`${name}-${about}`, words]),
  );
  return (
    <>
      <PageHeader
        back={{ to: decisionsAddress(code, session.slug), label: t('decisionsTitle') }}
        title={t('textsTitle')}
        lede={t('textsText')}
      />
      <ErrorSummary errors={refused && summary} />
      {decisions.length === 0 && (
        <EmptyState title={t('noDecisionsTitle')}>{t('noDecisionsText')}</EmptyState>
      )}
      {decisions.map((decision) => {
        const isAbout = about === String(decision.id);
        return (
          <WordingForm
            key={decision.id}
            decision={decision}
            source={sourceLanguage}
            invalid={isAbout ? refused : undefined}
            errors={isAbout ? fields : {}}
          />
        );
      })}
    </>
  );
}
