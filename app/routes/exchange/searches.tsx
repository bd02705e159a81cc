import type { MetaFunction } from '@remix-run/react';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { areaAddress } from '../../features/areas/area.ts';
import { ExchangeHeader } from '../../features/exchange/exchange-header.tsx';
import { exchangeAddress } from '../../features/exchange/listing.ts';
import { answerSearches } from '../../features/searches/search-actions.server.ts';
import { SearchRows } from '../../features/searches/search-rows.tsx';
import { getMySearches } from '../../features/searches/searches.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [searches, { t }] = await Promise.all([
    getMySearches(page.db, page.language),
    createI18n(page.language, ['searches']),
  ]);
  return { searches, title: t('searches:title') };
});
export const action = pageAction(answerSearches);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function SearchesPage() {
  const { searches, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation('searches');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const toList = <ButtonLink to={exchangeAddress(code)}>{t('toList')}</ButtonLink>;
  return (
    <>
      <ExchangeHeader
        current="searches"
        title={title}
        lede={<p>{t('lede')}</p>}
        action={searches.rows.length > 0 && toList}
      />
      <div className="max-w-[60rem]">
        <ErrorSummary errors={refused && fields} general={general} />
        {!searches.hasArea && searches.rows.length > 0 && (
          <p className="measure mb-4">
            {t('noArea')} <Link to={areaAddress(code)}>{t('chooseArea')}</Link>
          </p>
        )}
        {searches.rows.length > 0 ? (
          <SearchRows rows={searches.rows} refused={refused} errors={fields} />
        ) : (
          <EmptyState title={t('none')} action={toList}>
            {t('noneText')}
          </EmptyState>
        )}
      </div>
    </>
  );
}
