import { useTranslation } from '../../i18n/use-translation.ts';
import { pathIn } from '../../i18n/locales.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { DocumentText } from '../documents/document-text.tsx';
import { PersonName } from '../groups/person-name.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswerList, AttendanceList } from './meeting-people.tsx';
import type { Meeting } from './meeting.ts';
import { meetingsAddress } from './meeting.ts';

/** Where it is, how one joins, who reads it and writes the notes. */
function Facts({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { code } = useLanguage();
  const { place, link, isRemote, noteTaker, group, id } = meeting;
  return (
    <>
      <DefinitionList
        items={[
          { term: t('field_place'), detail: place && <bdi>{place}</bdi> },
          {
            term: t('online'),
            detail: link ? (
              <a href={link} rel="noreferrer" className="-my-2 inline-block py-2">
                <bdi dir="ltr" className="break-all">
                  {link}
                </bdi>
              </a>
            ) : (
              isRemote && t('linkForMembers')
            ),
          },
          { term: t('field_audience'), detail: t(`reads_${meeting.audience}`) },
          { term: t('field_noteTaker'), detail: noteTaker && <PersonName person={noteTaker} /> },
        ]}
      />
      <p className="mt-3">
        <a
          href={`${meetingsAddress(code, group.slug, id)}.ics`}
          className="inline-flex min-h-target items-center"
        >
          {t('toCalendar')}
        </a>
      </p>
    </>
  );
}

function NotesPart({ meeting: { notes, documentPath, me } }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { code } = useLanguage();
  if (!notes && !me.mayNote) return null;
  return (
    <section id="notes" aria-labelledby="notes-title" className="mb-10">
      <h2 id="notes-title" className="mb-2">
        {t('notes')}
      </h2>
      {notes ? (
        <>
          <p className="meta mb-3">
            {t('writtenOn')} <DateText value={notes.writtenAt} form="moment" />
            {notes.writtenBy && (
              <>
                {' · '}
                <PersonName person={notes.writtenBy} />
              </>
            )}
          </p>
          <DocumentText document={notes.document} lang={notes.language} level={2} />
          {documentPath && (
            <p className="mt-4">
              <ButtonLink to={pathIn(code, `/${code}${documentPath}`)}>
                {t('asDocument')}
              </ButtonLink>
            </p>
          )}
        </>
      ) : (
        <p>{t('noNotes')}</p>
      )}
    </section>
  );
}

/** The page of a meeting below its title. */
export function MeetingContent({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { me, places, agenda, state, reason } = meeting;
  return (
    <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[2fr_1fr]">
      <div>
        {state === 'cancelled' && (
          <section aria-labelledby="cancelled" className="mb-10 border-s-[5px] border-late ps-4">
            <h2 id="cancelled" className="flex items-center gap-2 text-late">
              <Icon name="warning" />
              {t('cancelled')}
            </h2>
            <PersonText text={reason ?? ''} className="measure mt-1" />
          </section>
        )}
        {me.mayAnswer && (
          <section id="answer" aria-labelledby="answer-title" className="mb-10">
            <h2 id="answer-title" className="mb-2">
              {t('doYouCome')}
            </h2>
            <AnswerForm meeting={meeting} />
          </section>
        )}
        <NotesPart meeting={meeting} />
        <section aria-labelledby="agenda" className="mb-10">
          <h2 id="agenda" className="mb-2">
            {t('agenda')}
          </h2>
          {agenda ? (
            <DocumentText document={agenda} lang={meeting.language} level={2} />
          ) : (
            <p>{t('noAgenda')}</p>
          )}
        </section>
        {places && meeting.hasBegun && state === 'planned' && (
          <section id="attendance" aria-labelledby="attendance-title" className="mb-10">
            <h2 id="attendance-title" className="mb-2">
              {t('whoWasThere')}
            </h2>
            <AttendanceList places={places} />
          </section>
        )}
        {places && !meeting.isOver && (
          <section aria-labelledby="answers" className="mb-10">
            <h2 id="answers" className="mb-2">
              {t('whoComes')}
            </h2>
            <AnswerList places={places} />
          </section>
        )}
      </div>
      <aside aria-label={t('facts')}>
        <Facts meeting={meeting} />
      </aside>
    </div>
  );
}
