import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { DangerNote, OtherHelp } from '../../features/reports/safety-note.tsx';
import { aboutOf, reportOne } from '../../features/safeguards/safeguards-actions.server.ts';
import { originOf } from '../../features/safeguards/safeguards.ts';
import { getSafetyContacts } from '../../features/safeguards/safeguards.server.ts';
import { SafetyReportForm } from '../../features/safeguards/safety-report-form.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const about = aboutOf(page);
  const [contacts, { t }] = await Promise.all([
    getSafetyContacts(page.db),
    createI18n(page.language),
  ]);
  const asked = 'listing' in about ? 'listing' : about.message === null ? 'person' : 'message';
  const back = originOf(page.language, about);
  return { contacts, asked, back, title: t('safeguards:formTitle') } as const;
});
export const action = pageAction(reportOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ReportOnExchangePage() {
  const { contacts, asked, back } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('safeguards');
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader
        back={{ to: back, label: t('goBack') }}
        title={t(`reportTitle_${asked}`)}
        lede={<p>{t('reportText')}</p>}
      />
      <DangerNote contacts={contacts} />
      <ErrorSummary errors={refused && fields} general={general} />
      <SafetyReportForm asksConsent={asked !== 'listing'} invalid={refused} errors={fields} />
      <OtherHelp contacts={contacts} />
    </>
  );
}
