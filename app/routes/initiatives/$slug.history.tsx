import type { MetaFunction } from '@remix-run/react';
import { Link, useLoaderData } from '@remix-run/react';
import { MergeRows } from '../../features/merging/merge-rows.tsx';
import { listMerges } from '../../features/merging/merging.server.ts';
import {
  getRecordHistory,
  slugOf,
  versionIdOf,
} from '../../features/record-history/record-history.server.ts';
import { recordAddress } from '../../features/record-history/record-version.ts';
import { VersionRows } from '../../features/record-history/version-rows.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({ scopes: ['initiatives'] }, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const before = versionIdOf(page.url.searchParams.get('before'));
  const [history, { t }] = await Promise.all([
    getRecordHistory(page.db, slugOf(page.params['slug']), before, page.language),
    createI18n(page.language, ['recordHistory']),
  ]);
  // Merges are for staff; who keeps the record is asked about and gets none.
  const merges = history.isWhole ? await listMerges(page.db, history.slug) : [];
  return { history, merges, title: t('recordHistory:title', { name: history.name }) };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function RecordHistoryPage() {
  const { history, merges } = useLoaderData<typeof loader>();
  const { t } = useTranslation('recordHistory');
  const { code } = useLanguage();
  const { slug, name, next, publishedAt } = history;
  return (
    <>
      <PageHeader
        title={t('changes')}
        lede={<p>{t(history.isWhole ? 'ledeWhole' : 'lede')}</p>}
        back={{ to: recordAddress(code, slug), label: name }}
      />
      <MergeRows merges={merges} />
      {history.versions.length > 0 ? (
        <VersionRows history={history} />
      ) : (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      )}
      {next ? (
        <p className="mt-4">
          <Link to={`?before=${next}`} className="inline-flex min-h-target items-center">
            {t('older')}
          </Link>
        </p>
      ) : (
        publishedAt && (
          <p className="meta mt-4">
            {t('publishedOn')} <DateText value={publishedAt} />
          </p>
        )
      )}
    </>
  );
}
