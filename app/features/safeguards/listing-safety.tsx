import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { RiskTags } from './review-queue.tsx';
import type { Reported, Safeguards } from './safeguards.ts';
import { reportAddress } from './safeguards.ts';

const look = 'inline-flex min-h-target items-center';

/** The safety rules, reporting and blocking: below what somebody posted or wrote. */
export function SafetyLinks({
  about,
  mayBlock,
  mayReport = true,
}: {
  about: Reported;
  mayBlock: boolean;
  mayReport?: boolean;
}) {
  const { t } = useTranslation('safeguards');
  const { code } = useLanguage();
  const report = reportAddress(code, about);
  return (
    <nav aria-label={t('safety')} className="flex flex-wrap gap-x-6 text-sm print:hidden">
      <Link to={`/${code}/exchange/safety`} className={look}>
        {t('rules')}
      </Link>
      {mayReport && (
        <Link to={report} rel="nofollow" className={look}>
          {t('report')}
        </Link>
      )}
      {mayBlock && (
        <Link
          to={report.replace('/exchange/report?', '/exchange/block?')}
          rel="nofollow"
          className={look}
        >
          {t('block')}
        </Link>
      )}
    </nav>
  );
}

/** On the page of a listing: why it waits, for its owner and who reads it first; and the links to safety. */
export function ListingSafety({
  listing,
  safeguards,
}: {
  listing: number;
  safeguards: Safeguards | null;
}) {
  const { t } = useTranslation('safeguards');
  const { code } = useLanguage();
  if (!safeguards) return <SafetyLinks about={{ listing }} mayBlock={false} mayReport={false} />;
  const { risks, review, mayReview, mayReport, mayBlock } = safeguards;
  return (
    <>
      {risks && risks.length > 0 && (
        <section aria-labelledby="risks" className="measure">
          <h2 id="risks" className="mb-2 text-lg">
            {t('risksTitle')}
          </h2>
          <RiskTags risks={risks} />
          {mayReport || <p className="mt-2">{t('risksText')}</p>}
        </section>
      )}
      {review?.reason && (
        <section aria-labelledby="reviewed" className="measure">
          <h2 id="reviewed" className="mb-2 text-lg">
            {t(`reviewed_${review.verdict}`)}
          </h2>
          <blockquote className="border-s-[3px] border-line ps-4">
            <LanguageText lang={review.language}>{review.reason}</LanguageText>
          </blockquote>
          {review.verdict === 'held' && <p className="mt-2">{t('reviewedNext')}</p>}
        </section>
      )}
      {mayReview && (
        <p>
          <Link to={`/${code}/exchange/review`} className={look}>
            {t('toQueue')}
          </Link>
        </p>
      )}
      <SafetyLinks about={{ listing }} mayBlock={mayBlock} mayReport={mayReport} />
    </>
  );
}
