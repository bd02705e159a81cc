import { createI18n } from '../../i18n/i18n.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { languages } from '../../i18n/locales.ts';
import { dateFormat } from '../../i18n/formats.ts';
import type { CommitmentNews, FeedWords } from './commitment-files.ts';

/** The words of the feed in one language. */
export async function feedWords(language: LanguageCode): Promise<FeedWords> {
  const { t } = await createI18n(language);
  const { locale } = languages[language];
  const day = dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const stepOf = ({ step, status, dueOn }: CommitmentNews): string => {
    const detail =
      step === 'reported'
        ? t(`commitments:status_${status}` as 'commitments:status_done')
        : step === 'viewed'
          ? t(`commitments:view_${status}` as 'commitments:view_agrees')
          : dueOn && day.format(new Date(dueOn));
    const words = t(`commitments:feed_${step}`);
    return detail ? `${words} (${detail})` : words;
  };
  return { title: t('commitments:feedTitle'), subtitle: t('commitments:lede'), stepOf };
}
