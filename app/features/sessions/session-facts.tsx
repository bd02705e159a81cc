import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PersonName } from '../groups/person-name.tsx';
import { MeetingTime } from '../meetings/meeting-time.tsx';
import type { Session } from './session-pages.ts';
import { duties } from './session-pages.ts';
import { sessionAddress } from './session.ts';

function Place({ session }: { session: Session['session'] }) {
  const { place, address } = session;
  if (!place && !address) return null;
  return (
    <>
      {place && (
        <span className="block">
          <bdi>{place}</bdi>
        </span>
      )}
      {address && (
        <span className="block text-soft">
          <bdi>{address}</bdi>
        </span>
      )}
    </>
  );
}

/** How many come, and how many places there are. */
function Comers({ counts }: { counts: Session['counts'] }) {
  const { t } = useTranslation('sessions');
  const way = (name: 'here' | 'remote', count: number, places: number | null, waits: number) =>
    places !== 0 && (
      <span className="block">
        {places === null ? t(`count_${name}`, { count }) : t(`countOf_${name}`, { count, places })}
        {waits > 0 && <>, {t('waiting', { count: waits })}</>}
      </span>
    );
  return (
    <>
      {way('here', counts.here, counts.capacityHere, counts.waitingHere)}
      {way('remote', counts.remote, counts.capacityRemote, counts.waitingRemote)}
    </>
  );
}

function Officers({ officers }: { officers: NonNullable<Session['officers']> }) {
  const { t } = useTranslation('sessions');
  if (officers.length === 0) return null;
  return (
    <section aria-labelledby="officers" className="mt-8">
      <h2 id="officers" className="mb-2">
        {t('officers')}
      </h2>
      <DefinitionList
        items={duties.map((duty) => {
          const those = officers.filter((officer) => officer.duty === duty);
          return {
            term: t(`duty_${duty}`),
            detail:
              those.length > 0 &&
              those.map((person) => (
                <span key={person.id} className="block">
                  <PersonName person={person} />
                </span>
              )),
          };
        })}
      />
    </section>
  );
}

/** When, where, how one joins, what to know, who prepares it. */
export function SessionFacts({ overview }: { overview: Session }) {
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  const { session, practical, counts, link, isRemote, officers } = overview;
  const isAhead = !session.isOver && session.state !== 'cancelled';
  return (
    <aside aria-labelledby="facts">
      <h2 id="facts" className="mb-2">
        {t('facts')}
      </h2>
      <DefinitionList
        items={[
          { term: t('when'), detail: <MeetingTime meeting={session} /> },
          {
            term: t('where'),
            detail: (session.place || session.address) && <Place session={session} />,
          },
          {
            term: t('online'),
            detail: link ? (
              <a href={link} rel="noreferrer" className="-my-2 inline-block py-2">
                <bdi dir="ltr" className="break-all">
                  {link}
                </bdi>
              </a>
            ) : (
              isRemote && isAhead && t('linkForRegistered')
            ),
          },
          { term: t('comers'), detail: session.state !== 'draft' && <Comers counts={counts} /> },
        ]}
      />
      {practical && isAhead && (
        <LanguageText as="div" lang={practical.language}>
          <PersonText text={practical.text} className="measure mt-4" />
        </LanguageText>
      )}
      {session.state !== 'draft' && (
        <p className="mt-3">
          <a
            href={`${sessionAddress(code, session.slug)}/session.ics`}
            className="inline-flex min-h-target items-center"
          >
            {t('toCalendar')}
          </a>
        </p>
      )}
      {officers && <Officers officers={officers} />}
    </aside>
  );
}
