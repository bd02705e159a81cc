import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { ExchangeHeader } from '../../features/exchange/exchange-header.tsx';
import { ReviewList } from '../../features/safeguards/review-queue.tsx';
import { reviewOne } from '../../features/safeguards/safeguards-actions.server.ts';
import { listReviewQueue } from '../../features/safeguards/safeguards.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';

export const loader = pageLoader({}, async (page) => {
  const { roles } = await page.requireViewer();
  const after = page.url.searchParams.get('after') ?? '';
  const [queue, { t }] = await Promise.all([
    listReviewQueue(page.db, /^[1-9]\d{0,14}$/.test(after) ? Number(after) : null, page.language),
    createI18n(page.language),
  ]);
  const isStaff = roles.includes('coordinator') || roles.includes('moderator');
  return { queue, isStaff, title: t('safeguards:queue') };
});
export const action = pageAction(reviewOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ReviewPage() {
  const { queue, isStaff, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('safeguards');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <ExchangeHeader
        current="review"
        title={title}
        lede={<p>{t('queueText')}</p>}
        action={
          isStaff && (
            <ButtonLink to={`/${code}/exchange/cases`} variant="link">
              {t('toCases')}
            </ButtonLink>
          )
        }
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <ReviewList queue={queue} invalid={refused} error={fields['reason']} />
    </>
  );
}
