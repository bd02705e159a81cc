import { shortList } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { languageNameOf } from '../registration/need.ts';
import type { Reason, Suggestion } from './suggestion.ts';
import { halfDayOf } from './suggestion.ts';

/** So many half-days are named; more are counted. */
const named = 3;

/** What a reason names, as the page's language writes it. */
function useArguments(tags: Record<string, string>) {
  const { t } = useTranslation('suggestions');
  const { locale } = useLanguage();
  return ({ args }: Reason) => {
    const half_days = args.half_days ?? [];
    const moments = half_days.map((number) => {
      const { day, half } = halfDayOf(number, locale);
      return t(`moment_${half}`, { day });
    });
    return {
      languages: shortList(locale).format(
        (args.languages ?? []).map((code) => languageNameOf(code, locale)),
      ),
      tags: shortList(locale).format((args.tags ?? []).map((slug) => tags[slug] ?? slug)),
      moments: shortList(locale).format(moments),
      count: args.days ?? half_days.length,
    };
  };
}

/** Why two listings fit, as one sentence. */
export function ReasonText({ reason, tags }: { reason: Reason; tags: Record<string, string> }) {
  const { t } = useTranslation('suggestions');
  const words = useArguments(tags)(reason);
  const { reason_code: code, args } = reason;
  switch (code) {
    case 'distance':
      return <>{t(`reason_distance_${args.bucket ?? 3}`)}</>;
    case 'both_free':
      return (
        <>
          {words.count > named
            ? t('reason_free_often', { count: words.count })
            : t('reason_free_on', { moments: words.moments })}
        </>
      );
    case 'need_waits':
      return <>{t('reason_need_waits', { count: words.count })}</>;
    case 'ends_soon':
      return <>{t('reason_ends_soon', { count: words.count })}</>;
    case 'shared_language':
      return <>{t('reason_shared_language', { languages: words.languages })}</>;
    case 'little_language':
      return <>{t('reason_little_language', { languages: words.languages })}</>;
    case 'same_subject':
      return <>{t('reason_same_subject', { tags: words.tags })}</>;
    case 'dutch_practice':
    case 'with_interpreter':
    case 'online':
    case 'similar_words':
      return <>{t(`reason_${code}`)}</>;
    default:
      return <MissingText reason={reason} />;
  }
}

/** What does not fit, or is not known, as one sentence. */
export function MissingText({ reason }: { reason: Reason }) {
  const { t } = useTranslation('suggestions');
  const { reason_code: code, args } = reason;
  switch (code) {
    case 'distance':
      return <>{t(`missing_distance_${args.bucket ?? 3}`)}</>;
    case 'no_shared_language':
    case 'with_interpreter':
      return <>{t('missing_language')}</>;
    case 'shared_language':
    case 'little_language':
    case 'dutch_practice':
      return <>{t('missing_fluent')}</>;
    case 'both_free':
      return <>{t('missing_some_time')}</>;
    case 'no_common_time':
    case 'no_time_given':
    case 'other_subject':
    case 'no_subject_given':
      return <>{t(`missing_${code}`)}</>;
    default:
      return <>{t('missing_some_subject')}</>;
  }
}

/** Three reasons and what is missing, one under the other. */
export function Reasons({
  suggestion: { reasons, missing, tags },
}: {
  suggestion: Pick<Suggestion, 'reasons' | 'missing' | 'tags'>;
}) {
  const { t } = useTranslation('suggestions');
  return (
    <>
      <ul className="list-disc ps-5">
        {reasons.map((reason) => (
          <li key={reason.part}>
            <ReasonText reason={reason} tags={tags} />
          </li>
        ))}
      </ul>
      {missing && (
        <p className="mt-1">
          <strong>{t('missing')}</strong> <MissingText reason={missing} />
        </p>
      )}
    </>
  );
}
