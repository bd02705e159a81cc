import type { MetaFunction } from '@remix-run/react';
import { Link, useLoaderData } from '@remix-run/react';
import { compareDocuments } from '../../features/group-documents/compare.server.ts';
import { ComparisonView } from '../../features/group-documents/comparison-view.tsx';
import { documentAddress } from '../../features/group-documents/group-document.ts';
import {
  documentIdOf,
  getDocumentVersion,
} from '../../features/group-documents/group-documents.server.ts';
import { readNumber } from '../../features/topics/topic.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { badRequest } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const id = documentIdOf(page.params['id']);
  const chosen = (name: string) => readNumber(page.url.searchParams.get(name));
  const [first, second] = [chosen('from'), chosen('to')];
  if (!first || !second) throw badRequest();
  const [earlier, later] = [Math.min(first, second), Math.max(first, second)];
  const [from, to] = await Promise.all(
    [earlier, later].map((version) => getDocumentVersion(page.db, id, version, page.language)),
  );
  if (!from || !to) throw badRequest();
  const { title, language, group } = to;
  const comparison = compareDocuments(from.document, to.document, language);
  return { id, title, language, group, earlier, later, comparison };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function CompareDocumentPage() {
  const { id, title, language, group, ...compared } = useLoaderData<typeof loader>();
  const { earlier, later, comparison } = compared;
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  const isSame = comparison.lines.every(({ change }) => change === 'same');
  const counts = `${t('wordsAdded', { count: comparison.added })}, ${t('wordsRemoved', { count: comparison.removed })}.`;
  return (
    <>
      <PageHeader
        title={t('compareTitle', { from: earlier, to: later })}
        lede={<p>{isSame ? t(comparison.onlyForm ? 'onlyForm' : 'noChange') : counts}</p>}
        back={{ to: documentAddress(code, group.slug, id), label: title }}
      />
      <ComparisonView comparison={comparison} lang={language} />
      <p className="mt-8">
        <Link
          to={documentAddress(code, group.slug, id, 'history')}
          className="inline-flex min-h-target items-center"
        >
          {t('history')}
        </Link>
      </p>
    </>
  );
}
