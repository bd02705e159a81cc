import { dateFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Commitment } from './commitment.ts';
import type { Station } from './thread-layout.ts';
import { layOutThread } from './thread-layout.ts';

/** Where the tables stand, in CSS pixels from the top. */
const line = 22;

/** A table of the forum is a box; a day between two is a point; the end is filled. */
function StationShape({ station, x }: { station: Station; x: string }) {
  const { marks, session } = station;
  const isEnd = marks.includes('done');
  if (marks.includes('dropped'))
    return (
      <svg x={x} className="overflow-visible stroke-late" strokeWidth="3">
        <path d={`M-8 ${line - 8}l16 16m0-16l-16 16`} />
      </svg>
    );
  if (!session)
    return (
      <circle
        cx={x}
        cy={line}
        r="6"
        strokeWidth="3"
        className={isEnd ? 'fill-ok stroke-ok' : 'fill-paper stroke-ink'}
      />
    );
  const isCancelled = session.state === 'cancelled';
  return (
    <svg x={x} className="overflow-visible">
      <rect
        x="-18"
        y={line - 10}
        width="36"
        height="20"
        strokeWidth="3"
        strokeDasharray={isCancelled ? '5 4' : undefined}
        className={
          isEnd
            ? 'fill-ok stroke-ok'
            : session.state === 'published'
              ? 'fill-brick stroke-brick'
              : 'fill-paper stroke-ink'
        }
      />
    </svg>
  );
}

/**
 * The way of a commitment from one table of the forum to the next, in the direction of reading. The list
 * of steps below it says the same in words.
 */
export function CommitmentThread({ commitment, today }: { commitment: Commitment; today: string }) {
  const { t } = useTranslation('commitments');
  const { dir, locale } = useLanguage();
  const { stations, pieces } = layOutThread(commitment, today);
  const at = (place: number) => `${dir === 'rtl' ? 100 - place : place}%`;
  const month = dateFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const day = dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const wordOf = (station: Station) =>
    t(
      `mark_${station.session?.state === 'cancelled' ? 'cancelled' : (station.marks[0] ?? 'passed')}`,
    );
  const words = stations.map(
    (station) => `${day.format(new Date(station.on))}: ${wordOf(station)}`,
  );
  // On a phone there is room for five; the first and the last are always named.
  const every = Math.ceil((stations.length - 1) / 4) || 1;
  return (
    <svg
      role="img"
      aria-label={`${t('threadTitle')}: ${words.join('; ')}`}
      className="block h-[5.4rem] w-full overflow-visible"
      suppressHydrationWarning
    >
      <line x1="0" x2="100%" y1={line} y2={line} strokeWidth="2" className="stroke-line" />
      {pieces.map(({ from, to, look }) => (
        <line
          key={from}
          x1={at(from)}
          x2={at(to)}
          y1={line}
          y2={line}
          strokeWidth="5"
          strokeDasharray={look === 'slack' ? '8 6' : undefined}
          className={look === 'slack' ? 'stroke-late' : 'stroke-harbour'}
        />
      ))}
      {stations.map((station, index) => {
        const isNamed = index === stations.length - 1 || index % every === 0;
        const hidden = isNamed ? '' : 'max-sm:hidden';
        return (
          <g key={station.on}>
            <StationShape station={station} x={at(station.place)} />
            <text
              x={at(station.place)}
              y={line + 32}
              textAnchor="middle"
              className={`fill-ink text-xs ${hidden}`}
            >
              {month.format(new Date(station.on))}
            </text>
            <text
              x={at(station.place)}
              y={line + 52}
              textAnchor="middle"
              className={`fill-soft text-xs ${stations.length > 3 ? 'max-sm:hidden' : hidden}`}
            >
              {wordOf(station)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
