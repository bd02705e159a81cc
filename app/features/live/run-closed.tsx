import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MeetingTime } from '../meetings/meeting-time.tsx';
import { sessionAddress } from '../sessions/session.ts';
import type { LivePage } from './live.ts';

/** Says of a run sheet that does not run when it does, and what one can do until then or after it. */
export function RunClosed({ live }: { live: LivePage }) {
  const { t } = useTranslation('live');
  const { code } = useLanguage();
  const { session, items } = live;
  const here = sessionAddress(code, session.slug);
  const toSession = <ButtonLink to={here}>{t('toSession')}</ButtonLink>;
  if (session.state === 'cancelled')
    return <EmptyState title={t('roomCancelled')} action={toSession} />;
  if (session.state === 'closed')
    return (
      <EmptyState
        title={t('runOver')}
        action={<ButtonLink to={`${here}/minutes/write`}>{t('toMinutes')}</ButtonLink>}
      >
        <p>
          {t('roomOverText')} <MeetingTime meeting={session} />
        </p>
      </EmptyState>
    );
  return (
    <EmptyState
      title={t('runAhead')}
      action={
        <>
          {toSession}
          {session.me.mayOrganise && (
            <ButtonLink to={`${here}/agenda/edit`}>{t('toAgenda')}</ButtonLink>
          )}
        </>
      }
    >
      <p>
        {t('runAheadText')} <MeetingTime meeting={session} />
      </p>
      <p className="mt-2">{t(items.length > 0 ? 'runAheadReady' : 'runAheadEmpty')}</p>
    </EmptyState>
  );
}
