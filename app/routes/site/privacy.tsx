import type { MetaFunction } from '@remix-run/react';
import { useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { CheckedOn, Contact } from '../../features/site/contact.tsx';
import { CookieTable, KeptTables } from '../../features/site/privacy-tables.tsx';
import { listStorageDays } from '../../features/site/storage-days.server.ts';
import { TextList, TextSection } from '../../features/site/text-section.tsx';
import { readThirdParties } from '../../features/site/third-parties.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import type { RootData } from '../../root.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({ scopes: ['settings'] }, async (page) => {
  const [storageDays, { t }] = await Promise.all([
    listStorageDays(page.db),
    createI18n(page.language),
  ]);
  return {
    storageDays,
    others: readThirdParties(page.context),
    title: t('pages:privacyTitle'),
    description: t('pages:privacyLede'),
  };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.description);

export default function PrivacyPage() {
  const { storageDays, others, title, description } = useLoaderData<typeof loader>();
  const frame = useRouteLoaderData<RootData>('root');
  const { t } = useTranslation('pages');
  const city = frame?.cityName ?? '';
  return (
    <>
      <PageHeader title={title} lede={<p>{description}</p>} />
      <TextSection id="who" title={t('privacyWho')}>
        <p className="measure">{t('privacyWhoText', { city })}</p>
      </TextSection>
      <TextSection id="kept" title={t('privacyKept')}>
        <p className="measure mb-3">{t('privacyKeptText')}</p>
        <KeptTables storageDays={storageDays} />
        <p className="measure mt-4">{t('privacyNever')}</p>
      </TextSection>
      <TextSection id="receipt" title={t('privacyReceipt')}>
        <p className="measure">{t('privacyReceiptText')}</p>
      </TextSection>
      <TextSection id="where" title={t('privacyWhere')}>
        <p className="measure">
          {others.database
            ? t('privacyWhereSupabase', { host: others.database })
            : t('privacyWhereOwn')}
        </p>
      </TextSection>
      <TextSection id="others" title={t('privacyOthers')}>
        <div className="prose">
          <p>
            {others.maps.length > 0
              ? t('privacyOthersMap', { hosts: others.maps.join(', ') })
              : t('privacyOthersNone')}
          </p>
          {others.mapbox && <p>{t('privacyOthersMapbox')}</p>}
        </div>
      </TextSection>
      <TextSection id="cookies" title={t('privacyCookies')}>
        <p className="measure mb-3">{t('privacyCookiesText')}</p>
        <CookieTable />
      </TextSection>
      <TextSection id="basis" title={t('privacyBasis')}>
        <TextList
          items={[t('privacyBasisConsent'), t('privacyBasisTask'), t('privacyBasisSafety')]}
        />
      </TextSection>
      <TextSection id="rights" title={t('privacyRights')}>
        <TextList items={[t('privacyRightSee'), t('privacyRightMend'), t('privacyRightErase')]} />
        <div className="prose mt-3">
          <p>{t('privacyRightsAnswer')}</p>
          <p>{t('privacyComplaint')}</p>
          <p>
            <ButtonLink to="https://www.gegevensbeschermingsautoriteit.be" variant="link" external>
              {t('privacyComplaintLink')}
            </ButtonLink>
          </p>
        </div>
      </TextSection>
      <Contact mail={frame?.contactMail ?? null} />
      <CheckedOn day="2026-11-22" />
    </>
  );
}
