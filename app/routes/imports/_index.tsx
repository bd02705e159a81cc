import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { ImportList } from '../../features/imports/import-list.tsx';
import { importsAddress } from '../../features/imports/import.ts';
import { listImports } from '../../features/imports/imports.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [imports, { t }] = await Promise.all([
    listImports(page.db),
    createI18n(page.language, ['imports']),
  ]);
  return { imports, title: t('imports:title') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ImportsPage() {
  const { imports, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('imports');
  const { code } = useLanguage();
  const choose = (
    <ButtonLink to={importsAddress(code, 'new')} variant="main">
      {t('new')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={title} lede={<p>{t('lede')}</p>} action={imports.length > 0 && choose} />
      <div className="max-w-[60rem]">
        {imports.length > 0 ? (
          <ImportList imports={imports} />
        ) : (
          <EmptyState title={t('none')} action={choose}>
            {t('noneText')}
          </EmptyState>
        )}
      </div>
    </>
  );
}
