import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import type { Session } from './session-pages.ts';
import type { SessionPart } from './session.ts';
import { sessionAddress } from './session.ts';

/** What one can do with a session now: the first is the main one. */
export function SessionWays({ overview: { session, isSignedUp } }: { overview: Session }) {
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  const { state, me } = session;
  const isPreparing = state === 'draft' && me.mayOrganise;
  const ways: { part: SessionPart; label: string; is: boolean }[] = [
    { part: 'prepare', label: t('toPreparation'), is: isPreparing },
    { part: 'live', label: t('follow'), is: state === 'open' },
    { part: 'register', label: t('register'), is: session.isRegistrationOpen && !isSignedUp },
    { part: 'call', label: t('propose'), is: session.isCallOpen },
    { part: 'decisions', label: t('readDecisions'), is: session.hasOutcomes },
    { part: 'register', label: t('myRegistration'), is: isSignedUp && !session.isOver },
  ];
  const open = ways.filter(({ is }) => is);
  return (
    <>
      {open.map(({ part, label }, index) => (
        <ButtonLink
          key={label}
          to={sessionAddress(code, session.slug, part)}
          variant={index === 0 ? 'main' : 'quiet'}
        >
          {label}
        </ButtonLink>
      ))}
      {me.mayOrganise && (
        <ButtonLink to={`${sessionAddress(code, session.slug)}/settings`}>
          {t('settings')}
        </ButtonLink>
      )}
    </>
  );
}
