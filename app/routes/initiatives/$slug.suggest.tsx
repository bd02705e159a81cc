import type { MetaFunction } from '@remix-run/react';
import { Link, useLoaderData } from '@remix-run/react';
import { slugOf } from '../../features/record-history/record-history.server.ts';
import { recordAddress } from '../../features/record-history/record-version.ts';
import { getRecordHead } from '../../features/record-history/suggestions.server.ts';
import { sections } from '../../features/records/sections.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({ scopes: ['initiatives'] }, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const [{ slug, name, nameLanguage }, { t }] = await Promise.all([
    getRecordHead(page.db, slugOf(page.params['slug']), page.language),
    createI18n(page.language, ['recordHistory']),
  ]);
  return { slug, name, nameLanguage, title: t('recordHistory:suggestTitle') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ChooseSectionPage() {
  const { slug, name, nameLanguage, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('recordHistory');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        title={title}
        kicker={<LanguageText lang={nameLanguage}>{name}</LanguageText>}
        lede={<p>{t('suggestLede')}</p>}
        back={{ to: recordAddress(code, slug), label: name }}
      />
      <h2 className="mb-2">{t('whichPart')}</h2>
      <ul className="max-w-[40rem] border-t border-line">
        {sections.map((section) => (
          <li key={section} className="border-b border-line">
            <Link
              to={recordAddress(code, slug, 'suggest', section)}
              className="flex min-h-target items-center"
            >
              {t(`section_${section}`)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
