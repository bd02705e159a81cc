import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { GroupFileRows, GroupRoom } from '../../features/attachments/group-file-rows.tsx';
import { listGroupFiles, setGroupRoom } from '../../features/attachments/group-files.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const [shown, { t }] = await Promise.all([listGroupFiles(page), createI18n(page.language)]);
  return { ...shown, title: t('attachments:files') };
});

export const action = pageAction(setGroupRoom);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, `${args.data?.title ?? ''}: ${args.data?.group.name ?? ''}`);

export default function GroupFilesPage() {
  const { group, files, room, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('attachments');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: `/${code}/groups/${group.slug}`, label: group.name }}
        lede={<p>{t('filesText')}</p>}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[2fr_1fr]">
        {files.length > 0 ? (
          <GroupFileRows group={group.slug} files={files} />
        ) : (
          <EmptyState title={t('noFiles')}>{t('noFilesText')}</EmptyState>
        )}
        {room && <GroupRoom room={room} invalid={refused ?? undefined} errors={fields} />}
      </div>
    </>
  );
}
