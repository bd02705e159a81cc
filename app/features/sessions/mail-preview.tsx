import { directionOf, isLanguage, languages } from '../../i18n/locales.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';

/** A mail as it would go out in one language. */
export interface MailSample {
  language: string;
  /** How many get it so. */
  people: number;
  subject: string;
  text: string;
}

/** The mail that a step sends, in each language of those who get it; that of the page is open. */
export function MailPreview({ mails }: { mails: readonly MailSample[] }) {
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  if (mails.length === 0) return null;
  return (
    <section aria-labelledby="mail" className="measure my-6">
      <h2 id="mail">{t('mailPreview')}</h2>
      {mails.map(({ language, people, subject, text }) => (
        <Disclosure
          key={language}
          summary={
            <bdi lang={language}>
              {isLanguage(language) ? languages[language].ownName : language}
            </bdi>
          }
          note={t('mailReaders', { count: people })}
          open={language === code}
        >
          <div lang={language} dir={directionOf(language)} className="border-y border-line py-3">
            <p className="font-bold">{subject}</p>
            <p className="mt-3 whitespace-pre-line wrap-anywhere">{text}</p>
          </div>
        </Disclosure>
      ))}
    </section>
  );
}
