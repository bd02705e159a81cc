import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { AppealForm } from '../../features/reports/appeal-form.tsx';
import { ReceiptNote } from '../../features/reports/receipt-note.tsx';
import { ReportFacts } from '../../features/reports/report-facts.tsx';
import { appealSchema } from '../../features/reports/report-forms.ts';
import { isReportAddress } from '../../features/reports/report.ts';
import { appealCase, getReport } from '../../features/reports/reports.server.ts';
import { DangerNote, OtherHelp } from '../../features/reports/safety-note.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, notFound } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageAction, pageLoader, redirectWithToast } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tag } from '../../ui/tag.tsx';

/** A visitor's receipt opens by itself; a case is for who is signed in. @throws Response 404 */
async function addressOf(page: Page): Promise<{ address: string; isReceipt: boolean }> {
  const { id } = page.params;
  if (!isReportAddress(id)) throw notFound();
  const isReceipt = !id.includes('-');
  if (!isReceipt) await page.requireViewer();
  return { address: id, isReceipt };
}

export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const { address, isReceipt } = await addressOf(page);
  const [report, { t }] = await Promise.all([
    getReport(page.db, address, page.language),
    createI18n(page.language),
  ]);
  const receipt = isReceipt ? new URL(page.url.pathname, page.context.env.siteUrl).href : null;
  return { report, receipt, title: t(`reports:title_${report.side}`) };
});

export const action = pageAction(async (page) => {
  const { address } = await addressOf(page);
  const here = `/${page.language}/reports/${address}`;
  const posted = await readPosted(page.request);
  const form = checkForm(posted, appealSchema);
  if (!form.ok) return invalid(form);
  try {
    await appealCase(page.db, address, form.values.appeal);
    return redirectWithToast(page, here, 'reports:toastAppealed');
  } catch (failure) {
    // The page shows what became of it meanwhile; the text stays in its field while that exists.
    if (failure instanceof Conflict) {
      const typed = { appeal: [form.values.appeal] };
      return invalid({ errors: { form: { key: 'reports:errorLate' } }, typed }, 409);
    }
    return invalid(refusedForm(failure, posted));
  }
});

export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ReportPage() {
  const { report, receipt, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('reports');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const isUrgent = report.side === 'reporter' && report.reasons.includes('danger');
  return (
    <>
      <PageHeader
        title={title}
        kicker={<Tag>{t(`state_${report.state}`)}</Tag>}
        {...(receipt ? {} : { back: { to: `/${code}/reports`, label: t('mineTitle') } })}
      />
      {isUrgent && <DangerNote contacts={report.contacts} />}
      <ErrorSummary errors={refused && fields} general={general} />
      <ReportFacts report={report} />
      {receipt && <ReceiptNote address={receipt} />}
      {report.mayAppeal && (
        <AppealForm until={report.appealUntil} invalid={refused} error={fields['appeal']} />
      )}
      <OtherHelp contacts={report.contacts} />
    </>
  );
}
