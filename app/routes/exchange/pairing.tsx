import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { ExchangeHeader } from '../../features/exchange/exchange-header.tsx';
import { decidePairs } from '../../features/pairing/pairing-actions.server.ts';
import { PairingContent } from '../../features/pairing/pairing-content.tsx';
import { getPairing } from '../../features/pairing/pairing.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const round = page.url.searchParams.get('round');
  if (round !== null && !/^[1-9]\d{0,14}$/.test(round)) throw notFound();
  const [pairing, { t }] = await Promise.all([
    getPairing(page.db, round === null ? null : Number(round), page.language),
    createI18n(page.language, ['pairing']),
  ]);
  return { pairing, title: t('pairing:title') };
});
export const action = pageAction(decidePairs);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function PairingPage() {
  const { pairing, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('pairing');
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <ExchangeHeader
        current="pairing"
        title={title}
        lede={<p>{t(pairing.isCoordinator ? 'lede' : 'ledeOrganisation')}</p>}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <PairingContent pairing={pairing} invalid={refused} />
    </>
  );
}
