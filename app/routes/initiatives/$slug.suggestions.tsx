import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { slugOf } from '../../features/record-history/record-history.server.ts';
import { recordAddress } from '../../features/record-history/record-version.ts';
import { SuggestionRows } from '../../features/record-history/suggestion-rows.tsx';
import { listSuggestions } from '../../features/record-history/suggestions.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  return listSuggestions(page.db, slugOf(page.params['slug']), page.language);
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.name ?? '');

export default function RecordSuggestionsPage() {
  const { slug, name, rows } = useLoaderData<typeof loader>();
  const { t } = useTranslation('recordHistory');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        title={t('suggestions')}
        lede={<p>{t('suggestionsLede')}</p>}
        back={{ to: recordAddress(code, slug), label: name }}
      />
      <SuggestionRows rows={rows.map((row) => ({ ...row, slug }))} />
    </>
  );
}
