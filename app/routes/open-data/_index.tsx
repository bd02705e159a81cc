import type { MetaFunction } from '@remix-run/react';
import { useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { AddressText, DataFields, DataFiles } from '../../features/open-data/data-lists.tsx';
import { DataFilters } from '../../features/open-data/data-lists.tsx';
import { readExample } from '../../features/open-data/example.server.ts';
import { getDataLicence } from '../../features/open-data/licence.server.ts';
import { Contact } from '../../features/site/contact.tsx';
import { TextSection } from '../../features/site/text-section.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import type { RootData } from '../../root.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

// The example is a real one: it changes with what it shows.
const scopes = ['initiatives', 'organisations', 'terms'];

export const loader = pageLoader({ scopes }, async (page) => {
  const [licence, sample, { t }] = await Promise.all([
    getDataLicence(page.db),
    readExample(page),
    createI18n(page.language),
  ]);
  return {
    licence,
    sample,
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
  const { licence, sample, address, title, description } = useLoaderData<typeof loader>();
  const frame = useRouteLoaderData<RootData>('root');
  const { t } = useTranslation('pages');
  const { t: said } = useTranslation('openData');
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
      <TextSection id="pages" title={said('pagesTitle')}>
        <p className="measure">{said('pagesText')}</p>
      </TextSection>
      <TextSection id="fields" title={said('fieldsTitle')}>
        <p className="measure mb-3">{said('fieldsText')}</p>
        <DataFields />
      </TextSection>
      {sample && (
        <TextSection id="example" title={said('exampleTitle')}>
          <p className="measure mb-3">{said('exampleText')}</p>
          <pre dir="ltr" className="border-s-3 border-line ps-4 text-sm whitespace-pre-wrap">
            <bdi className="break-words">{sample}</bdi>
          </pre>
        </TextSection>
      )}
      <TextSection id="versions" title={said('versionsTitle')}>
        <p className="measure">{said('versionsText')}</p>
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
