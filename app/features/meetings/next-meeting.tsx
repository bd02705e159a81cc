import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { MeetingLines } from './meeting-lines.tsx';
import type { MeetingOutlook } from './meeting.ts';
import { meetingsAddress } from './meeting.ts';

/** On the page of a group: when it meets next, and the way to all its meetings. */
export function NextMeeting({
  group,
  outlook: { next },
  mayAnswer,
}: {
  group: string;
  outlook: MeetingOutlook;
  mayAnswer: boolean;
}) {
  const { t } = useTranslation('meetings');
  const { code } = useLanguage();
  return (
    <section aria-labelledby="next-meeting" className="mb-10">
      <h2 id="next-meeting" className="mb-2">
        {t('next')}
      </h2>
      {next ? (
        <MeetingLines group={group} rows={[next]} label={t('next')} />
      ) : (
        <p>{t('noneNext')}</p>
      )}
      <p className="mt-2 flex flex-wrap gap-x-6">
        {next && mayAnswer && !next.isAnswered && (
          <Link
            to={`${meetingsAddress(code, group, next.id)}#answer`}
            className="inline-flex min-h-target items-center font-bold"
          >
            {t('sayWhether')}
          </Link>
        )}
        <Link to={meetingsAddress(code, group)} className="inline-flex min-h-target items-center">
          {t('all')}
        </Link>
      </p>
    </section>
  );
}

/** Meetings whose notes who reads has still to write; lines of the list of what is due. */
export function UnwrittenNotes({
  group,
  unwritten,
}: {
  group: string;
  unwritten: MeetingOutlook['unwritten'];
}) {
  const { t } = useTranslation('meetings');
  const { code } = useLanguage();
  return unwritten.map(({ id, title, language }) => (
    <li key={`notes-${id}`}>
      <Link to={`${meetingsAddress(code, group, id)}/notes`}>{t('notesDue')}</Link>{' '}
      <bdi lang={language}>{title}</bdi>
    </li>
  ));
}
