import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { TextSection } from './text-section.tsx';

/** How to reach who runs this forum; the same on every page about the site. */
export function Contact({ mail }: { mail: string | null }) {
  const { t } = useTranslation('pages');
  return (
    <TextSection id="contact" title={t('contact')}>
      {mail ? (
        <p className="measure">
          {t('contactMail')}{' '}
          <a href={`mailto:${mail}`}>
            <bdi>{mail}</bdi>
          </a>
        </p>
      ) : (
        <p className="measure">{t('contactNone')}</p>
      )}
    </TextSection>
  );
}

/** When somebody last read this page and found it true. */
export function CheckedOn({ day }: { day: string }) {
  const { t } = useTranslation('pages');
  return (
    <p className="meta mt-10">
      {t('checkedOn')} <DateText value={day} />
    </p>
  );
}
