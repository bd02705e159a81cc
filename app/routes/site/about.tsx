import type { MetaFunction } from '@remix-run/react';
import { useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FigureText } from '../../features/freshness/desk.tsx';
import { getFreshnessFigure } from '../../features/freshness/freshness.server.ts';
import { getDataLicence } from '../../features/open-data/licence.server.ts';
import { Contact } from '../../features/site/contact.tsx';
import { Credits } from '../../features/site/credits.tsx';
import { SourceList } from '../../features/site/source-list.tsx';
import { listSources } from '../../features/site/sources.server.ts';
import { TextList, TextSection } from '../../features/site/text-section.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import type { RootData } from '../../root.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({ scopes: ['settings', 'initiatives', 'day'] }, async (page) => {
  const [sources, licence, fresh, { cityName: city }, { t }] = await Promise.all([
    listSources(page.db, page.language),
    getDataLicence(page.db),
    getFreshnessFigure(page.db),
    page.frame(),
    createI18n(page.language),
  ]);
  return {
    sources,
    licence,
    fresh,
    title: t('pages:aboutTitle'),
    description: t('pages:aboutLede', { city }),
  };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.description);

export default function AboutPage() {
  const { sources, licence, fresh, title } = useLoaderData<typeof loader>();
  const frame = useRouteLoaderData<RootData>('root');
  const { t } = useTranslation('pages');
  const { t: tFreshness } = useTranslation('freshness');
  const { code } = useLanguage();
  const city = frame?.cityName ?? '';
  return (
    <>
      <PageHeader
        title={title}
        lede={<p>{t('aboutLede', { city })}</p>}
        action={
          <ButtonLink to={`/${code}/nominate`} variant="main">
            {t('aboutNominate')}
          </ButtonLink>
        }
      />
      <TextSection id="forum" title={t('aboutForum')}>
        <div className="prose">
          <p>{t('aboutForumTable')}</p>
          <p>{t('aboutForumBottomUp')}</p>
        </div>
      </TextSection>
      <TextSection id="who" title={t('aboutWho')}>
        <p className="measure">{t('aboutWhoText', { city })}</p>
      </TextSection>
      <TextSection id="list" title={t('aboutList')}>
        <TextList
          ordered
          items={[
            t('aboutListNominate'),
            t('aboutListReceipt'),
            t('aboutListReview'),
            t('aboutListDecide'),
            t('aboutListContact'),
          ]}
        />
        <p className="measure mt-3">{t('aboutListFresh')}</p>
        <p className="measure mt-1 font-bold">
          {tFreshness('figureTitle')}: <FigureText figure={fresh} />
        </p>
      </TextSection>
      <TextSection id="open-data" title={t('aboutData')}>
        <p className="measure">
          {t('aboutDataText')} {t('aboutDataLicence', { licence: licence.name })}
        </p>
        <ul className="mt-2">
          <li>
            <ButtonLink to="/open-data/initiatives.geojson" variant="link" download>
              {t('aboutGeojson')}
            </ButtonLink>
          </li>
          <li>
            <ButtonLink to="/open-data/initiatives.csv" variant="link" download>
              {t('aboutCsv')}
            </ButtonLink>
          </li>
          <li>
            <ButtonLink to={`/${code}/open-data`} variant="link">
              {t('aboutDataMore')}
            </ButtonLink>
          </li>
        </ul>
      </TextSection>
      {sources.length > 0 && (
        <TextSection id="sources" title={t('aboutDocuments')}>
          <p className="measure">{t('aboutDocumentsText')}</p>
          <SourceList sources={sources} />
        </TextSection>
      )}
      <TextSection id="credits" title={t('aboutCredits')}>
        <Credits />
      </TextSection>
      <TextSection id="software" title={t('aboutSoftware')}>
        <p className="measure">{t('aboutSoftwareText')}</p>
      </TextSection>
      <Contact mail={frame?.contactMail ?? null} />
    </>
  );
}
