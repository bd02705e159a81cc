import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useHydrated } from '../../ui/use-hydrated.ts';

const calm = '(prefers-reduced-motion: reduce)';

/** Whether somebody asked for less movement: then minutes change, not seconds. */
function usesCalm(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(calm);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(calm).matches,
    () => true,
  );
}

/** Seconds that are left now, counted on from what the server said. */
function useSecondsLeft(said: number, isPaused: boolean): number {
  const [passed, setPassed] = useState({ said, seconds: 0 });
  useEffect(() => {
    if (isPaused) return;
    const began = performance.now();
    const timer = setInterval(
      () => setPassed({ said, seconds: Math.round((performance.now() - began) / 1_000) }),
      1_000,
    );
    return () => clearInterval(timer);
  }, [said, isPaused]);
  return said - (passed.said === said && !isPaused ? passed.seconds : 0);
}

function digits(seconds: number): string {
  const whole = Math.abs(seconds);
  const rest = String(whole % 60).padStart(2, '0');
  return `${seconds < 0 ? '−' : ''}${Math.floor(whole / 60)}:${rest}`;
}

interface TimeLeftProps {
  seconds: number;
  isPaused: boolean;
  /** The words of it stand beside. */
  isShort?: boolean;
}

/**
 * The time that an item has left: said by the server, counted down where scripts run. Said aloud only
 * at five minutes and at the end.
 */
export function TimeLeft({ seconds, isPaused, isShort }: TimeLeftProps) {
  const { t } = useTranslation('live');
  const left = useSecondsLeft(seconds, isPaused);
  const isCalm = usesCalm();
  const counts = useHydrated() && !isCalm;
  const minutes = Math.ceil(Math.abs(left) / 60);
  const words = isShort
    ? t('minutesShort', { minutes })
    : t(left < 0 ? 'minutesOver' : 'minutesLeft', { count: minutes });
  const isSaid = !isPaused && seconds > left;
  return (
    <>
      <span role="timer" aria-live="off" className={left < 0 ? 'num text-late' : 'num'}>
        {counts ? (
          <>
            <bdi dir="ltr" aria-hidden>
              {digits(left)}
            </bdi>
            <span className="sr-only">{words}</span>
          </>
        ) : (
          words
        )}
      </span>
      <output className="sr-only">
        {isSaid && left <= 0 && seconds > 0
          ? t('saidOver')
          : isSaid && left <= 300 && seconds > 300
            ? t('saidFive')
            : ''}
      </output>
    </>
  );
}
