import type { MetaFunction } from '@remix-run/react';
import { Form, useLoaderData } from '@remix-run/react';
import { renewOne } from '../../features/exchange/listing-actions.server.ts';
import { exchangeAddress } from '../../features/exchange/listing.ts';
import type { Renewal } from '../../features/exchange/listings.server.ts';
import { getRenewal } from '../../features/exchange/listings.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

// Opening the link renews nothing: programs that check mail open every link. Only the button does.
export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  // The link is a secret. Not no-referrer: browsers would then send the form from nowhere.
  page.headers.set('Referrer-Policy', 'same-origin');
  const [renewal, { t }] = await Promise.all([
    getRenewal(page.db, page.params['token']),
    createI18n(page.language),
  ]);
  return { renewal, title: t('exchange:renewTitle') };
});
export const action = pageAction(renewOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

const stepOf = ({ state, standsLong, deadlineIsOver }: Renewal) => {
  if (state === 'talking' || state === 'agreed') return 'talking';
  if (state !== 'open' && state !== 'expired') return 'closed';
  if (deadlineIsOver) return 'deadline';
  return standsLong ? 'done' : 'asked';
};

export default function RenewListingPage() {
  const { renewal, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('exchange');
  const { code } = useLanguage();
  const step = stepOf(renewal);
  return (
    <>
      <PageHeader
        kicker={<LanguageText lang={renewal.language}>{renewal.title}</LanguageText>}
        title={title}
        lede={<p>{t(`renew_${step}`)}</p>}
      />
      {(step === 'asked' || step === 'done') && (
        <p className="mb-4">
          {t(renewal.state === 'expired' ? 'endedDay' : 'untilDay')}{' '}
          <DateText value={renewal.expiresAt} />
        </p>
      )}
      {step === 'asked' ? (
        <Form method="post">
          <SubmitButton>{t('renewSubmit')}</SubmitButton>
        </Form>
      ) : (
        <ButtonLink to={exchangeAddress(code, 'mine')}>{t('toMine')}</ButtonLink>
      )}
    </>
  );
}
