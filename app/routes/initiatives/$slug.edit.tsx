import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { Link, useLoaderData } from '@remix-run/react';
import { mergeAddress } from '../../features/merging/merge.ts';
import { editAddress } from '../../features/records/record.ts';
import { getRecordOverview } from '../../features/records/records.server.ts';
import { SectionRows } from '../../features/records/section-rows.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const { slug } = page.params;
  if (!slug) throw notFound();
  const [record, { t }] = await Promise.all([
    getRecordOverview(page.db, slug, page.language),
    createI18n(page.language, ['records']),
  ]);
  // Who may only suggest does that.
  const { mode } = record;
  if (!mode) throw redirect(`/${page.language}/initiatives/${slug}/suggest`);
  return { record, mode, title: t('records:editTitle', { name: record.name }) };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function EditRecordPage() {
  const { record, mode, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('records');
  const merging = useTranslation('merging').t;
  const { code } = useLanguage();
  const page = editAddress(code, record.slug).replace(/\/edit$/, '');
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: page, label: record.name }}
        lede={<p>{t(`lede_${mode}`)}</p>}
      />
      <div className="max-w-[60rem]">
        <SectionRows record={record} />
        {mode === 'staff' && (
          <p className="mt-4">
            <Link
              to={mergeAddress(code, record.slug)}
              className="inline-flex min-h-target items-center"
            >
              {merging('mergeWith')}
            </Link>
          </p>
        )}
      </div>
    </>
  );
}
