import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { AskedRecords } from '../../features/freshness/asked-records.tsx';
import { answerByLink } from '../../features/freshness/confirmation-actions.server.ts';
import { getConfirmation } from '../../features/freshness/freshness.server.ts';
import { myRecordsAddress } from '../../features/freshness/freshness.ts';
import { ConfirmAll } from '../../features/freshness/own-records.tsx';
import { today } from '../../features/initiatives/page-context.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

// Opening the link confirms nothing: programs that check mail open every link. Only the buttons do.
export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  // The link is a secret. Not no-referrer: browsers would then send the form from nowhere.
  page.headers.set('Referrer-Policy', 'same-origin');
  const [confirmation, { t }] = await Promise.all([
    getConfirmation(page.db, page.params['token'], page.language),
    createI18n(page.language),
  ]);
  const waits = confirmation.records.some(({ answer }) => answer === null);
  return { confirmation, today: today(), title: t(waits ? 'freshness:title' : 'freshness:thanks') };
});
export const action = pageAction(answerByLink);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ConfirmPage() {
  const { confirmation, today: day, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('freshness');
  const { code } = useLanguage();
  const { records, hasAccount } = confirmation;
  const waiting = records.filter(({ answer }) => answer === null);
  return (
    <>
      <PageHeader
        title={title}
        lede={<p>{t(waiting.length > 0 ? 'lede' : 'thanksText')}</p>}
        action={
          waiting.length > 1 ? (
            <ConfirmAll records={waiting} />
          ) : (
            waiting.length === 0 &&
            hasAccount && <ButtonLink to={myRecordsAddress(code)}>{t('toMine')}</ButtonLink>
          )
        }
      />
      <div className="max-w-[60rem]">
        <AskedRecords records={records} today={day} />
        {!hasAccount && (
          <ConfirmForm
            summary={t('stopTitle')}
            text={t('stopText')}
            action={t('stop')}
            intent="stop"
            variant="quiet"
            className="mt-8"
          />
        )}
      </div>
    </>
  );
}
