import type { MetaFunction } from '@remix-run/react';
import { Link, useLoaderData } from '@remix-run/react';
import { answerAwards } from '../../features/awards/award-actions.server.ts';
import { awardsAddress, deskAddress, enterAddress } from '../../features/awards/award.ts';
import { getCampaign, yearOf } from '../../features/awards/awards.server.ts';
import { CampaignResults } from '../../features/awards/campaign-results.tsx';
import {
  CampaignDays,
  CategoryList,
  HowJuryWorks,
  OwnEntries,
  YearArchive,
} from '../../features/awards/campaign-view.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tag } from '../../ui/tag.tsx';

export const loader = pageLoader({}, async (page) => {
  const given = page.params['year'];
  const preview = page.url.searchParams.get('preview') === 'yes';
  const year = given === undefined ? null : yearOf(given);
  const [shown, { t }] = await Promise.all([
    getCampaign(page.db, { year, preview }, page.language),
    createI18n(page.language, ['awards']),
  ]);
  const title = shown.campaign
    ? t('awards:titleOf', { year: shown.campaign.year })
    : t('awards:title');
  return { ...shown, title };
});
export const action = pageAction(answerAwards);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.campaign?.intro?.text);

export default function AwardsPage() {
  const { campaign, years, isStaff, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('awards');
  const { code } = useLanguage();
  const look = 'inline-flex min-h-target items-center me-6';
  const isOver = campaign?.state === 'announced' || campaign?.state === 'cancelled';
  const hasResult = isOver || campaign?.state === 'shortlisted';
  return (
    <>
      <PageHeader
        title={title}
        kicker={campaign && <Tag tone="plain">{t(`state_${campaign.state}`)}</Tag>}
        lede={
          campaign?.intro && (
            <LanguageText lang={campaign.intro.language} as="p">
              {campaign.intro.text}
            </LanguageText>
          )
        }
        action={
          campaign?.state === 'open' && (
            <ButtonLink to={enterAddress(code, campaign.year)} variant="main">
              {t('enter')}
            </ButtonLink>
          )
        }
      />
      {(isStaff || campaign?.isJuror) && (
        <p className="mb-4">
          {campaign?.isJuror && (
            <Link to={awardsAddress(code, campaign.year, 'jury')} className={look}>
              {t('toJury')}
            </Link>
          )}
          {isStaff && (
            <Link to={deskAddress(code, campaign?.year)} className={look}>
              {t('toDesk')}
            </Link>
          )}
        </p>
      )}
      {!campaign && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {campaign && (
        <>
          {campaign.isPreview && <p className="measure font-bold">{t('previewText')}</p>}
          <p className="measure mb-4">{t(`text_${campaign.state}`)}</p>
          {campaign.cancelReason && <p className="measure mb-4">{campaign.cancelReason}</p>}
          {campaign.state !== 'cancelled' && <CampaignDays campaign={campaign} />}
          <OwnEntries entries={campaign.mine} mayLeave={!isOver} />
          {hasResult && campaign.state !== 'cancelled' ? (
            <CampaignResults campaign={campaign} />
          ) : (
            <CategoryList campaign={campaign} />
          )}
          <HowJuryWorks campaign={campaign} />
        </>
      )}
      <YearArchive years={years} shown={campaign?.year ?? null} />
    </>
  );
}
