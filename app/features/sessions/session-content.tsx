import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { clockOf } from '../meetings/meeting.ts';
import { SessionFacts } from './session-facts.tsx';
import type { GlanceItem, Session } from './session-pages.ts';
import type { SessionLine } from './session.ts';
import { sessionAddress } from './session.ts';

/** The title of an item in the page's language, else as it was written. */
function ItemTitle({ item }: { item: GlanceItem }) {
  const { code } = useLanguage();
  const own = item.titles?.[code];
  return <LanguageText lang={own ? code : item.language}>{own ?? item.title}</LanguageText>;
}

function AgendaGlance({ agenda, session }: { agenda: Session['agenda']; session: SessionLine }) {
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  const to = sessionAddress(code, session.slug, 'agenda');
  if (!agenda) return null;
  return (
    <section aria-labelledby="agenda" className="mb-10">
      <h2 id="agenda">{t('agendaVersion', { letter: agenda.letter })}</h2>
      <p className="meta mb-2">
        {t('publishedOn')} <DateText value={agenda.publishedAt} />
      </p>
      <ol className="table-line">
        {agenda.items.map((item) => (
          <li key={item.id} className="grid grid-cols-[4rem_1fr] gap-x-4 border-b border-line py-2">
            <span className="num text-soft">
              <DateText value={item.startsAt} form="time" timeZone={session.zone} />
            </span>
            <span className={item.type === 'break' ? 'text-soft' : 'font-bold'}>
              <ItemTitle item={item} />
            </span>
          </li>
        ))}
      </ol>
      <p>
        <Link to={to} className="inline-flex min-h-target items-center">
          {t('readAgenda')}
        </Link>
      </p>
    </section>
  );
}

/** What happens until the session, from today on; what is open now says so. */
function NextSteps({ overview: { session, days, agenda, today } }: { overview: Session }) {
  const { t } = useTranslation('sessions');
  const { state, isOver, isCallOpen, isRegistrationOpen } = session;
  if (isOver || (state !== 'published' && state !== 'draft')) return null;
  const steps = [
    { on: days.call_opens, said: t(isCallOpen ? 'callIsOpen' : 'due_call_opens'), is: isCallOpen },
    { on: days.call_closes, said: t('due_call_closes'), is: false },
    {
      on: days.registration_opens,
      said: t(isRegistrationOpen ? 'registrationIsOpen' : 'due_registration_opens'),
      is: isRegistrationOpen,
    },
    { on: days.registration_closes, said: t('due_registration_closes'), is: false },
    { on: clockOf(session).day, said: t('theSession'), is: false },
  ].flatMap(({ on, ...rest }) => (on && (rest.is || on >= today) ? [{ on, ...rest }] : []));
  return (
    <section aria-labelledby="steps" className="mb-10">
      <h2 id="steps" className="mb-2">
        {t('nextSteps')}
      </h2>
      <ol className="border-t border-line">
        {steps
          .toSorted((a, b) => a.on.localeCompare(b.on))
          .map(({ on, said, is }) => (
            <li
              key={said}
              className="flex flex-wrap justify-between gap-x-6 border-b border-line py-2"
            >
              {is ? <strong>{said}</strong> : <span>{said}</span>}
              <span className="num text-soft">
                {is && <>{t('since')} </>}
                <DateText value={on} />
              </span>
            </li>
          ))}
      </ol>
      {!agenda && <p className="meta measure mt-2">{t('noAgenda')}</p>}
    </section>
  );
}

function Neighbours({ overview: { earlier, later } }: { overview: Session }) {
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  const link = (line: SessionLine, said: 'earlier' | 'later') => (
    <Link to={sessionAddress(code, line.slug)} className="inline-flex min-h-target items-center">
      <span>
        {t(said)}: <LanguageText lang={line.title.language}>{line.title.text}</LanguageText>
      </span>
    </Link>
  );
  if (!earlier && !later) return null;
  return (
    <nav
      aria-label={t('neighbours')}
      className="table-line mt-4 flex flex-wrap justify-between gap-x-8 pt-1"
    >
      {earlier && link(earlier, 'earlier')}
      {later && link(later, 'later')}
    </nav>
  );
}

/** The overview of a session below its header. */
export function SessionContent({ overview }: { overview: Session }) {
  const { t } = useTranslation('sessions');
  const { session, summary, agenda } = overview;
  return (
    <>
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[3fr_2fr]">
        <div>
          {session.state === 'cancelled' && (
            <section aria-labelledby="cancelled" className="mb-10 border-s-[5px] border-late ps-4">
              <h2 id="cancelled" className="flex items-center gap-2 text-late">
                <Icon name="warning" />
                {t('state_cancelled')}
              </h2>
              <PersonText text={session.cancelledReason ?? ''} className="measure mt-1" />
            </section>
          )}
          {summary && (
            <LanguageText as="p" lang={summary.language} className="measure mb-10 text-lg">
              {summary.text}
            </LanguageText>
          )}
          <AgendaGlance agenda={agenda} session={session} />
          <NextSteps overview={overview} />
        </div>
        <SessionFacts overview={overview} />
      </div>
      <Neighbours overview={overview} />
    </>
  );
}
