import type { MetaFunction } from '@remix-run/react';
import { useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { AddressText, DataFiles, DataFilters } from '../../features/open-data/data-lists.tsx';
import { getDataLicence } from '../../features/open-data/licence.server.ts';
import { Contact } from '../../features/site/contact.tsx';
import { TextSection } from '../../features/site/text-section.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import type { RootData } from '../../root.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({ scopes: ['settings'] }, async (page) => {
  const [licence, { t }] = await Promise.all([getDataLicence(page.db), createI18n(page.language)]);
  return {
    licence,
    address: page.context.env.siteUrl,
    title: t('pages:openDataTitle'),
    description: t('pages:openDataLede'),
  };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.description);

const example = '/open-data/initiatives.csv?kind=citizen&status=running';

export default function OpenDataPage() {
  const { licence, address, title, description } = useLoaderData<typeof loader>();
  const frame = useRouteLoaderData<RootData>('root');
  const { t } = useTranslation('pages');
  return (
    <>
      <PageHeader title={title} lede={<p>{description}</p>} />
      <TextSection id="files" title={t('openDataFiles')}>
        <DataFiles />
        <p className="measure mt-4">{t('openDataFilesText')}</p>
        <p className="measure mt-3">{t('openDataNotText')}</p>
      </TextSection>
      <TextSection id="filters" title={t('openDataFilters')}>
        <p className="measure mb-3">{t('openDataFiltersText')}</p>
        <DataFilters />
        <p className="measure mt-4">
          {t('openDataExample')}{' '}
          <a href={example}>
            <AddressText>{example}</AddressText>
          </a>
        </p>
      </TextSection>
      <TextSection id="licence" title={t('openDataLicence')}>
        <div className="prose">
          <p>{t('openDataLicenceText', { licence: licence.name })}</p>
          <p>
            <ButtonLink to={licence.url} variant="link" external>
              {t('openDataLicenceLink', { licence: licence.name })}
            </ButtonLink>
          </p>
          <p>{t('openDataCite')}</p>
          <blockquote>
            <bdi>{`${frame?.forumName ?? ''} (${address}), ${licence.name}`}</bdi>
          </blockquote>
          <p>{t('openDataPlaces')}</p>
        </div>
      </TextSection>
      <TextSection id="often" title={t('openDataOften')}>
        <p className="measure">{t('openDataOftenText')}</p>
      </TextSection>
      <Contact mail={frame?.contactMail ?? null} />
    </>
  );
}
