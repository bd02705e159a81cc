import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Tag } from '../../ui/tag.tsx';
import { MeetingTime } from '../meetings/meeting-time.tsx';
import type { SessionHead, SessionLine, SessionPart } from './session.ts';
import { partsOf, sessionAddress } from './session.ts';

const tones = { draft: 'plain', open: 'ok', closed: 'plain', cancelled: 'late' } as const;

/** In which state a session is, in words; nothing for one that is simply announced. */
export function SessionTag({ session: { state } }: { session: Pick<SessionLine, 'state'> }) {
  const { t } = useTranslation('sessions');
  return state === 'published' ? null : <Tag tone={tones[state]}>{t(`state_${state}`)}</Tag>;
}

/** Day, hours and place of a session. */
export function SessionWhen({
  session,
}: {
  session: Pick<SessionLine, 'startsAt' | 'endsAt' | 'zone' | 'place'>;
}) {
  return (
    <>
      <span className="inline-block first-letter:uppercase">
        <MeetingTime meeting={session} />
      </span>
      {session.place && (
        <>
          <span className="max-sm:hidden"> · </span>
          <span className="max-sm:block">
            <bdi>{session.place}</bdi>
          </span>
        </>
      )}
    </>
  );
}

/**
 * The begin of every page of a session: what, when, where, and its pages along one line.
 * @param title of this page; the overview has the session's own name
 */
export function SessionHeader({
  session,
  current,
  title,
  action,
}: {
  session: SessionHead;
  current: SessionPart;
  title?: ReactNode;
  action?: ReactNode;
}) {
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  const name = <LanguageText lang={session.title.language}>{session.title.text}</LanguageText>;
  return (
    <>
      <PageHeader
        back={
          title === undefined
            ? { to: sessionAddress(code), label: t('all') }
            : { to: sessionAddress(code, session.slug), label: session.title.text }
        }
        kicker={session.state !== 'published' && <SessionTag session={session} />}
        title={title ?? name}
        lede={<SessionWhen session={session} />}
        action={action}
      />
      <Tabs
        label={t('parts')}
        tabs={partsOf(session, current).map((part) => ({
          to: sessionAddress(code, session.slug, part),
          label: t(`part_${part}`),
          current: part === current,
        }))}
      />
    </>
  );
}
