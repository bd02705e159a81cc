import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { answerOne } from '../../features/registration/check-in-actions.server.ts';
import { getSessionNeeds } from '../../features/registration/check-in.server.ts';
import { NeedCounts, NeedsForm } from '../../features/registration/session-needs.tsx';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { DateText } from '../../ui/date-text.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';

export const loader = pageLoader({}, async (page) => {
  page.headers.set('Cache-Control', 'private, no-store');
  await page.requireViewer();
  const [needs, { t }] = await Promise.all([
    getSessionNeeds(page.db, page.params['slug'] ?? '', page.language),
    createI18n(page.language),
  ]);
  return { needs, title: t('registration:needsPage') };
});
export const action = pageAction(answerOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NeedsPage() {
  const { needs, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('registration');
  const { fields } = formSentences(t, refused?.errors);
  const { session, bookBefore, erasedAt, counts } = needs;
  return (
    <>
      <SessionHeader session={session} current="register" title={title} />
      <ErrorSummary errors={refused && fields} />
      <div className="measure my-6 grid gap-2">
        <p>{t(session.me.mayBook ? 'needsPageText' : 'needsPageCounts')}</p>
        {bookBefore && (
          <p className="meta">
            {t('bookBefore')} <DateText value={bookBefore} form="weekday" />
          </p>
        )}
        {erasedAt && (
          <p>
            {t('erasedAt')} <DateText value={erasedAt} />
          </p>
        )}
      </div>
      <NeedCounts counts={counts} />
      <NeedsForm needs={needs} error={fields['needs']} />
    </>
  );
}
