import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { DueList } from '../../features/sessions/due-list.tsx';
import { MailPreview } from '../../features/sessions/mail-preview.tsx';
import { mailSamples } from '../../features/sessions/mail-sample.ts';
import { prepareOne } from '../../features/sessions/preparation-actions.server.ts';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { SessionSteps } from '../../features/sessions/session-steps.tsx';
import { getPreparation } from '../../features/sessions/sessions.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [preparation, { t }] = await Promise.all([
    getPreparation(page.db, page.params['slug'], page.language),
    createI18n(page.language),
  ]);
  const mails = mailSamples(page, preparation.mails);
  return { preparation, mails, title: t('sessions:part_prepare') };
});
export const action = pageAction(prepareOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function PreparationPage() {
  const { preparation, mails, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('sessions');
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <SessionHeader session={preparation.session} current="prepare" title={title} />
      <ErrorSummary errors={refused && fields} general={general} />
      <SessionSteps preparation={preparation} />
      <MailPreview mails={mails} />
      <DueList preparation={preparation} invalid={refused} />
    </>
  );
}
