import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { MeetingTime } from '../meetings/meeting-time.tsx';
import { sessionAddress } from '../sessions/session.ts';
import { AskForm, JoinForm, VoteForm } from './room-forms.tsx';
import { RoomQuestions } from './room-questions.tsx';
import type { RoomPage } from './live.ts';
import { liveAddress } from './live.ts';
import { PollQuestion, PollResult } from './poll-result.tsx';
import type { Sheet } from './run-sheet.ts';
import type { KeptSubmit } from './use-kept-sending.ts';

export interface RoomProps {
  room: RoomPage;
  sheet: Sheet;
  /** The code of the scanned address; empty without. */
  code: string;
  once: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
  submit: KeptSubmit;
}

/** The room: what is under way, the open straw poll, questions from the floor. */
export function RoomContent(props: RoomProps) {
  const { room, invalid, errors, code } = props;
  const { t } = useTranslation('live');
  const language = useLanguage().code;
  const { session } = room;
  if (session.state !== 'open') return <ClosedRoom room={room} />;
  return (
    <>
      <RoomNow {...props} />
      {room.me ? (
        <RoomPolls {...props} />
      ) : (
        <JoinForm
          code={code}
          invalid={invalid}
          errors={errors}
          isKnown={session.me.isRegistered || session.me.mayWrite}
        />
      )}
      <PollResults room={room} />
      <section id="questions" aria-labelledby="questions-heading" className="mb-10">
        <h2 id="questions-heading" className="mb-2">
          {t('questions')}
        </h2>
        <RoomQuestions room={room} submit={props.submit} />
        {room.me && <AskForm {...props} />}
      </section>
      <p>
        <Link to={liveAddress(language, session.slug, 'room')} reloadDocument>
          {t('refresh')}
        </Link>
      </p>
    </>
  );
}

function RoomNow({ room, sheet }: RoomProps) {
  const { t } = useTranslation('live');
  const { current, next } = sheet;
  const { zone } = room.session;
  return (
    <section aria-labelledby="now" className="mb-8 border-s-[3px] border-brick ps-4">
      <h2 id="now" className="text-base text-soft">
        {t('now')}
      </h2>
      <p className="text-xl font-bold">
        {current ? (
          <LanguageText lang={current.item.title.language} as="bdi">
            {current.item.title.text}
          </LanguageText>
        ) : (
          t(next?.item.number === 1 ? 'notBegun' : 'nothingNow')
        )}
      </p>
      {current && (
        <p>
          {room.clock.pausedAt ? (
            t('paused')
          ) : (
            <>
              {t('untilAround')}{' '}
              <DateText value={new Date(current.endsAt)} form="time" timeZone={zone} />
            </>
          )}
        </p>
      )}
      {next && (
        <p className="meta mt-2">
          {t('next')}:{' '}
          <LanguageText lang={next.item.title.language} as="bdi">
            {next.item.title.text}
          </LanguageText>
        </p>
      )}
    </section>
  );
}

function RoomPolls(props: RoomProps) {
  const { t } = useTranslation('live');
  const open = props.room.polls.find(({ closedAt }) => closedAt === null);
  return (
    <section id="poll" aria-labelledby="poll-heading" className="mb-8">
      <h2 id="poll-heading" className="mb-2">
        {t('poll')}
      </h2>
      {open ? <VoteForm key={open.id} poll={open} {...props} /> : <p>{t('noPoll')}</p>}
    </section>
  );
}

/** Results, the newest in sight. */
function PollResults({ room }: { room: RoomPage }) {
  const { t } = useTranslation('live');
  const closed = room.polls.filter(({ closedAt }) => closedAt !== null);
  if (closed.length === 0) return null;
  return (
    <section aria-labelledby="results" className="mb-8">
      <h2 id="results" className="mb-2">
        {t('results')}
      </h2>
      {closed.map((poll, place) => (
        <Disclosure key={poll.id} summary={<PollQuestion poll={poll} />} open={place === 0}>
          <PollResult poll={poll} counts={poll.counts ?? []} />
        </Disclosure>
      ))}
    </section>
  );
}

function ClosedRoom({ room }: { room: RoomPage }) {
  const { t } = useTranslation('live');
  const { code } = useLanguage();
  const { session } = room;
  const isAhead = session.state === 'published' && !session.isOver;
  return (
    <>
      <EmptyState
        title={t(isAhead ? 'roomAhead' : 'roomOver')}
        action={<Link to={sessionAddress(code, session.slug)}>{t('toSession')}</Link>}
      >
        {session.state === 'cancelled' ? (
          <p>{t('roomCancelled')}</p>
        ) : (
          <p>
            {t(isAhead ? 'roomAheadText' : 'roomOverText')} <MeetingTime meeting={session} />
          </p>
        )}
      </EmptyState>
      <PollResults room={room} />
      {room.questions.length > 0 && (
        <section aria-labelledby="questions-heading" className="mb-8">
          <h2 id="questions-heading" className="mb-2">
            {t('questions')}
          </h2>
          <RoomQuestions room={room} submit={null} />
        </section>
      )}
    </>
  );
}
