import { useTranslation } from '../../i18n/use-translation.ts';
import type { SafetyContacts } from './report.ts';

/** First of all: whom to call when somebody is in danger. */
export function DangerNote({ contacts }: { contacts: SafetyContacts }) {
  const { t } = useTranslation('reports');
  return (
    <p className="measure mb-6 border-s-[5px] border-brick bg-surface px-4 py-3 text-lg">
      <strong>{t('dangerAsk')}</strong>{' '}
      <a href={`tel:${contacts.emergency.replaceAll(' ', '')}`}>
        {t('dangerCall')} <bdi dir="ltr">{contacts.emergency}</bdi>
      </a>
      . {t('dangerText')}
    </p>
  );
}

/** Help outside the forum: against discrimination, and the city itself. */
export function OtherHelp({ contacts }: { contacts: SafetyContacts }) {
  const { t } = useTranslation('reports');
  return (
    <section aria-labelledby="help" className="measure my-8">
      <h2 id="help" className="mb-2">
        {t('helpTitle')}
      </h2>
      <p>
        {t('helpDesk')}{' '}
        <a href={contacts.deskUrl} rel="noreferrer">
          <bdi>{contacts.desk}</bdi>
        </a>
        .
      </p>
      {contacts.mail && (
        <p className="mt-1">
          {t('helpCity')}{' '}
          <a href={`mailto:${contacts.mail}`}>
            <bdi dir="ltr">{contacts.mail}</bdi>
          </a>
        </p>
      )}
    </section>
  );
}
