import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DocumentText } from '../../features/documents/document-text.tsx';
import { AuthorText } from '../../features/topics/author-text.tsx';
import { postOf } from '../../features/topics/post-action.server.ts';
import { topicAddress } from '../../features/topics/topic.ts';
import { listPostRevisions } from '../../features/topics/topics.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { DateText } from '../../ui/date-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  const { id, number } = postOf(page);
  page.headers.set('X-Robots-Tag', 'noindex');
  page.headers.set('X-Cache-Scopes', `settings,groups,people,topic:${id}`);
  return listPostRevisions(page.db, id, number, page.language);
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.topic.title ?? '');

export default function PostHistoryPage() {
  const { topic, number, revisions } = useLoaderData<typeof loader>();
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        title={t('historyTitle', { number })}
        lede={<p>{t('historyText')}</p>}
        back={{ to: topicAddress(code, topic.group.slug, topic.id, number), label: topic.title }}
      />
      {revisions.map((revision) => (
        <section
          key={revision.revision}
          aria-labelledby={`v${revision.revision}`}
          className="max-w-[46rem] border-t border-line py-5"
        >
          <h2 id={`v${revision.revision}`}>{t('revision', { number: revision.revision })}</h2>
          <p className="meta mb-2">
            <DateText value={revision.writtenAt} form="moment" /> {t('revisionBy')}{' '}
            <AuthorText author={revision.writtenBy} />
            {revision.reason && (
              <>
                {' · '}
                <bdi>{revision.reason}</bdi>
              </>
            )}
          </p>
          <DocumentText document={revision.document} lang={revision.language} level={2} />
        </section>
      ))}
    </>
  );
}
