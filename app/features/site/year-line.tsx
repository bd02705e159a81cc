import { useTranslation } from '../../i18n/use-translation.ts';
import { classNames } from '../../ui/class-names.ts';
import { dateFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { SessionMark } from './home.ts';
import { layOutYear } from './year-layout.ts';

const seasons = { spring: 'seasonSpring', autumn: 'seasonAutumn' } as const;

/** Half a session's box, in CSS pixels. */
const half = 28;
const table = 34;

/** A box on the line: outlined when over, filled when it is the next one, dashed when later. */
function SessionBox({ x, state }: { x: string; state: 'over' | 'next' | 'later' }) {
  const look = {
    over: 'fill-paper stroke-ink',
    next: 'fill-brick stroke-brick',
    later: 'fill-paper stroke-ink',
  }[state];
  return (
    <svg x={x} className="overflow-visible">
      <rect
        x={-half}
        y={table - 11}
        width={2 * half}
        height="22"
        strokeWidth="3"
        strokeDasharray={state === 'later' ? '6 4' : undefined}
        className={look}
      />
    </svg>
  );
}

/**
 * The sessions along the table of the year, in the direction of reading. Places are percentages, so
 * that words keep their size on every screen.
 */
export function YearLine({ sessions, today }: { sessions: readonly SessionMark[]; today: string }) {
  const { t } = useTranslation('home');
  const { dir, locale } = useLanguage();
  const layout = layOutYear(
    sessions.map((session) => session.startsAt),
    today,
  );
  const at = (place: number) => `${dir === 'rtl' ? 100 - place : place}%`;
  const format = dateFormat(locale, {
    dateStyle: 'long',
    timeZone: 'Europe/Brussels',
  });
  const year = dateFormat('en', { year: 'numeric', timeZone: 'Europe/Brussels' });
  const next = sessions.findIndex((session) => !session.isOver);
  const marks = sessions.map((session, index) => ({
    ...session,
    x: at(layout.sessions[index] ?? 0),
    season: t(seasons[session.kind], { year: year.format(new Date(session.startsAt)) }),
    state: session.isOver
      ? ('over' as const)
      : index === next
        ? ('next' as const)
        : ('later' as const),
  }));
  // On a phone the names of three do not stand beside one another.
  const isCrowded = marks.length > 2;
  const inWords = (those: typeof marks) =>
    those.map(({ season, state }) => `${season} (${t(state)})`);
  const words = [
    ...inWords(marks.filter(({ isOver }) => isOver)),
    `${t('today')}, ${format.format(new Date(today))}`,
    ...inWords(marks.filter(({ isOver }) => !isOver)),
  ];
  return (
    <svg
      role="img"
      aria-label={`${t('yearLine')}: ${words.join('; ')}`}
      className={classNames(
        'block w-full overflow-visible',
        isCrowded ? 'h-[5.8rem]' : 'h-[4.6rem]',
      )}
      suppressHydrationWarning
    >
      <line x1="0" x2="100%" y1={table} y2={table} strokeWidth="3" className="stroke-ink" />
      {layout.months.map((place) => (
        <line
          key={place}
          x1={at(place)}
          x2={at(place)}
          y1={table}
          y2={table + 6}
          className="stroke-soft"
        />
      ))}
      <line
        x1={at(layout.today)}
        x2={at(layout.today)}
        y1={table - 12}
        y2={table + 9}
        strokeWidth="3"
        className="stroke-ink"
      />
      <text
        x={at(layout.today)}
        y={table - 18}
        textAnchor="middle"
        className="fill-ink text-sm font-bold"
      >
        {t('today')}
      </text>
      {marks.map(({ slug, x, season, state }, index) => (
        <g key={slug}>
          <SessionBox x={x} state={state} />
          <text
            x={x}
            y={table + (isCrowded && index % 2 === 1 ? 55 : 34)}
            textAnchor="middle"
            className={state === 'next' ? 'fill-ink text-sm font-bold' : 'fill-soft text-sm'}
          >
            {season}
          </text>
        </g>
      ))}
    </svg>
  );
}
