import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { reportOne } from '../../features/commitments/commitment-actions.server.ts';
import { StopLink } from '../../features/commitments/story-words.tsx';
import { commitmentAddress } from '../../features/commitments/commitment.ts';
import { commitmentIdOf, getCommitment } from '../../features/commitments/commitments.server.ts';
import { ReportForm } from '../../features/commitments/report-form.tsx';
import { ViewSection } from '../../features/commitments/view-section.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [commitment, { t }] = await Promise.all([
    getCommitment(page.db, commitmentIdOf(page.params['id']), page.language),
    createI18n(page.language),
  ]);
  const { me } = commitment;
  if (!me.mayReport && !me.mayView) throw forbidden();
  return { commitment, title: t(me.mayReport ? 'commitments:report' : 'commitments:giveView') };
});
export const action = pageAction(reportOne);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ReportPage() {
  const { commitment, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { me, reporting, reports, state, group } = commitment;
  const isView = refused?.typed['intent']?.[0] === 'view';
  const current = reports.find(({ id }) => id === reporting.reportId) ?? null;
  const isOpen = state === 'open' || state === 'reported_done';
  const answered = isOpen ? reports.findLast(({ status }) => status !== null) : undefined;
  const forForm = (mine: boolean) => ({
    invalid: mine ? refused : undefined,
    errors: mine ? fields : {},
  });
  return (
    <>
      <PageHeader
        back={{ to: commitmentAddress(code, commitment.id), label: t('toCommitment') }}
        title={title}
        lede={
          <p>
            <LanguageText lang={commitment.language}>{commitment.deliverable}</LanguageText>
            {reporting.session && (
              <>
                <br />
                {t('reportFor')} <StopLink stop={reporting.session} />
              </>
            )}
          </p>
        }
      />
      <ErrorSummary errors={refused && fields} general={general} />
      {me.mayReport &&
        (reporting.isClosed ? (
          <p className="measure">{t(isOpen ? 'reportLocked' : 'reportOver')}</p>
        ) : (
          <ReportForm report={current} refused={forForm(!isView)} />
        ))}
      {me.mayView && <ViewSection report={answered} group={group} refused={forForm(isView)} />}
    </>
  );
}
