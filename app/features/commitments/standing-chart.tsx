import { useId } from 'react';
import { numberFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { Table } from '../../ui/table.tsx';
import type { Standing } from './commitment.ts';
import type { Register } from './register.ts';
import { standings } from './commitment.ts';
import { totalsOf } from './register.ts';

/** Height of a year's bar and of its row, in CSS pixels. */
const bar = 24;
const row = 44;
/** Where bars begin, after the years; per cent of the width. */
const start = 17;

/** The fill of a standing: full, hatched or empty, so that it is told apart without colour. */
function fillOf(standing: Standing, id: string): { fill?: string; className: string } {
  switch (standing) {
    case 'kept':
      return { className: 'fill-ok stroke-ok' };
    case 'kept_late':
      return { fill: `url(#${id}-ok)`, className: 'stroke-ok' };
    case 'open':
      return { className: 'fill-harbour-wash stroke-harbour' };
    case 'moved':
      return { fill: `url(#${id}-brick)`, className: 'stroke-brick' };
    case 'late':
      return { className: 'fill-late stroke-late' };
    case 'dropped':
      return { className: 'fill-paper stroke-soft' };
  }
}

function Hatching({ id, look }: { id: string; look: string }) {
  return (
    <pattern
      id={id}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="7" height="7" className="fill-paper" />
      <line x1="2" x2="2" y1="0" y2="7" strokeWidth="3" className={look} />
    </pattern>
  );
}

/** How the commitments of each year stand, one bar a year; the table under it says the same. */
function YearBars({ years }: { years: Register['years'] }) {
  const { t } = useTranslation('commitments');
  const { dir, locale } = useLanguage();
  const id = useId().replace(/\W/g, '');
  const format = numberFormat(locale, {});
  const most = Math.max(1, ...years.map((year) => totalIn(year)));
  const unit = (100 - start - 2) / most;
  const at = (place: number, width = 0) => `${dir === 'rtl' ? 100 - place - width : place}%`;
  return (
    <svg
      role="img"
      aria-label={t('chartLabel')}
      className="block w-full overflow-visible"
      height={years.length * row}
    >
      <defs>
        <Hatching id={`${id}-ok`} look="stroke-ok" />
        <Hatching id={`${id}-brick`} look="stroke-brick" />
      </defs>
      {years.map((year, index) => {
        const y = index * row + (row - bar) / 2;
        let before = 0;
        return (
          <g key={year.year}>
            <text x={at(0)} y={y + bar / 2 + 6} className="fill-ink text-sm">
              {String(year.year)}
            </text>
            {standings.map((standing) => {
              const count = year.standings[standing] ?? 0;
              const place = start + before * unit;
              before += count;
              if (count === 0) return null;
              return (
                <g key={standing}>
                  <rect
                    x={at(place, count * unit - 0.6)}
                    y={y}
                    width={`${count * unit - 0.6}%`}
                    height={bar}
                    strokeWidth="2"
                    {...fillOf(standing, id)}
                  />
                  <title>{`${year.year}, ${t(`standing_${standing}`)}: ${format.format(count)}`}</title>
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

const totalIn = ({ standings: counts }: Register['years'][number]) =>
  standings.reduce((sum, standing) => sum + (counts[standing] ?? 0), 0);

/** The figures of the register: totals in words, a bar a year, and the table that says the same. */
export function StandingFigures({ years }: { years: Register['years'] }) {
  const { t } = useTranslation('commitments');
  const id = useId().replace(/\W/g, '');
  const totals = totalsOf(years);
  const shown = standings.filter((standing) => totals[standing] > 0);
  if (years.length === 0) return null;
  return (
    <section aria-labelledby="figures" className="mb-10">
      <h2 id="figures" className="mb-3">
        {t('figures')}
      </h2>
      <ul className="mb-4 flex flex-wrap gap-x-8 gap-y-2">
        {standings.map((standing) => (
          <li key={standing} className="flex items-center gap-2">
            <svg width="20" height="20" aria-hidden className="shrink-0">
              <defs>
                <Hatching id={`${id}-ok`} look="stroke-ok" />
                <Hatching id={`${id}-brick`} look="stroke-brick" />
              </defs>
              <rect x="1" y="1" width="18" height="18" strokeWidth="2" {...fillOf(standing, id)} />
            </svg>
            <span>
              <strong className="num">
                <NumberText value={totals[standing]} />
              </strong>{' '}
              {t(`standing_${standing}`)}
            </span>
          </li>
        ))}
      </ul>
      <YearBars years={years} />
      <div className="mt-3">
        <Table
          caption={t('tableCaption')}
          rows={years}
          rowKey={({ year }) => String(year)}
          columns={[
            { id: 'year', header: t('year'), rowHeader: true, render: ({ year }) => String(year) },
            ...shown.map((standing) => ({
              id: standing,
              header: t(`standing_${standing}`),
              numeric: true,
              render: (year: Register['years'][number]) => (
                <NumberText value={year.standings[standing] ?? 0} />
              ),
            })),
          ]}
        />
      </div>
      <p className="meta mt-2">{t('figuresText')}</p>
    </section>
  );
}
