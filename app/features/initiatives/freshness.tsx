import { useTranslation } from '../../i18n/use-translation.ts';
import { dateFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { InitiativeStatus } from './initiative.ts';
import { isFresh } from './initiative.ts';

/** When somebody who knows last confirmed the entry; nothing for what is over. */
export function Freshness(props: {
  confirmedOn: string | null;
  status: InitiativeStatus;
  today: string;
}) {
  const { confirmedOn, status, today } = props;
  const { t } = useTranslation('initiatives');
  const { locale } = useLanguage();
  if (status === 'ended' || status === 'stopped') return null;
  if (!confirmedOn) return <span>{t('neverConfirmed')}</span>;
  const month = dateFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const word = isFresh(confirmedOn, today) ? 'confirmedIn' : 'notConfirmedSince';
  return <span>{t(word, { month: month.format(new Date(confirmedOn)) })}</span>;
}
