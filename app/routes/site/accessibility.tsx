import type { MetaFunction } from '@remix-run/react';
import { useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { CheckedOn, Contact } from '../../features/site/contact.tsx';
import { TextList, TextSection } from '../../features/site/text-section.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import type { RootData } from '../../root.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({ scopes: ['settings'] }, async (page) => {
  const { t } = await createI18n(page.language);
  return { title: t('pages:accessTitle'), description: t('pages:accessLede') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.description);

export default function AccessibilityPage() {
  const { title, description } = useLoaderData<typeof loader>();
  const frame = useRouteLoaderData<RootData>('root');
  const { t } = useTranslation('pages');
  return (
    <>
      <PageHeader title={title} lede={<p>{description}</p>} />
      <TextSection id="aim" title={t('accessAim')}>
        <p className="measure">{t('accessAimText')}</p>
      </TextSection>
      <TextSection id="expect" title={t('accessExpect')}>
        <TextList
          items={[
            t('accessKeyboard'),
            t('accessScript'),
            t('accessZoom'),
            t('accessScheme'),
            t('accessColour'),
            t('accessMap'),
            t('accessLanguages'),
          ]}
        />
      </TextSection>
      <TextSection id="limits" title={t('accessLimits')}>
        <TextList
          items={[
            t('accessLimitAudit'),
            t('accessLimitMap'),
            t('accessLimitTexts'),
            t('accessLimitSign'),
          ]}
        />
      </TextSection>
      <TextSection id="tests" title={t('accessTests')}>
        <p className="measure">{t('accessTestsText')}</p>
      </TextSection>
      <TextSection id="report" title={t('accessReport')}>
        <div className="prose">
          <p>{t('accessReportText')}</p>
          <p>{t('accessComplaint')}</p>
        </div>
      </TextSection>
      <Contact mail={frame?.contactMail ?? null} />
      <CheckedOn day="2026-11-22" />
    </>
  );
}
