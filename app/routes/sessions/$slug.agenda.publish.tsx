import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { publishOne } from '../../features/agenda/agenda-actions.server.ts';
import { getAgendaPreview } from '../../features/agenda/agenda.server.ts';
import { workingAddress } from '../../features/agenda/preparing.ts';
import { PublishContent } from '../../features/agenda/publish-content.tsx';
import { mailSamples } from '../../features/sessions/mail-sample.ts';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [preview, { t }] = await Promise.all([
    getAgendaPreview(page.db, page.params['slug'] ?? '', page.language),
    createI18n(page.language),
  ]);
  const mails = mailSamples(page, preview.mails);
  return { preview, mails, title: t('agenda:publishTitle', { letter: preview.letter }) };
});
export const action = pageAction(publishOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function PublishPage() {
  const { preview, mails, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <SessionHeader
        session={preview.session}
        current="agenda"
        title={title}
        action={
          <ButtonLink to={workingAddress(code, preview.session.slug)}>{t('toEdit')}</ButtonLink>
        }
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <PublishContent
        preview={preview}
        mails={refused && 'mails' in refused ? refused.mails : mails}
        invalid={refused}
        errors={fields}
      />
    </>
  );
}
