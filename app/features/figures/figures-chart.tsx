import { useId } from 'react';
import { numberFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { ExchangeFigures, FigureRow } from './figure.ts';
import { figuresOf } from './figure.ts';
import { useRowName } from './row-name.ts';

/** Height of a bar, of a name over its bars, and of a row with both and its gap, in CSS pixels. */
const bar = 16;
const name = 24;
const row = name + 2 * bar + 20;
/** What is asked is full, what is offered hatched: told apart without colour. */
const asked = 'fill-harbour stroke-harbour';
const offered = 'stroke-brick';

function Hatching({ id }: { id: string }) {
  return (
    <pattern
      id={id}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="7" height="7" className="fill-paper" />
      <line x1="2" x2="2" y1="0" y2="7" strokeWidth="3" className="stroke-brick" />
    </pattern>
  );
}

/** Needs over offers for each theme, district or month, as bars; what is not told is a dotted line. */
function Bars({ figures: { part, rows } }: { figures: ExchangeFigures }) {
  const { t } = useTranslation('figures');
  const { dir, locale } = useLanguage();
  const nameOf = useRowName();
  const id = useId().replace(/\W/g, '');
  const format = numberFormat(locale, {});
  const shown = figuresOf[part].slice(0, 2);
  const most = Math.max(...rows.flatMap(({ figures }) => shown.map((of) => figures[of] ?? 0)), 1);
  // Room for the number after the longest bar.
  const widthOf = (value: number) => (value / most) * 84;
  const isRtl = dir === 'rtl';
  const side = isRtl ? '100%' : '0%';
  const bars = (line: FigureRow, y: number) =>
    shown.map((of, index) => {
      const value = line.figures[of];
      const top = y + name + index * (bar + 2);
      if (value === undefined)
        return (
          <line
            key={of}
            x1={side}
            x2={isRtl ? '97%' : '3%'}
            y1={top + bar / 2}
            y2={top + bar / 2}
            strokeWidth="2"
            strokeDasharray="2 4"
            className={index === 0 ? 'stroke-harbour' : 'stroke-brick'}
          />
        );
      const width = widthOf(value);
      return (
        <g key={of}>
          <rect
            x={isRtl ? `${100 - width}%` : '0%'}
            y={top}
            width={`${width}%`}
            height={bar}
            strokeWidth="1.5"
            {...(index === 0 ? { className: asked } : { fill: `url(#${id})`, className: offered })}
          />
          <text
            x={`${isRtl ? 100 - width : width}%`}
            dx={isRtl ? -8 : 8}
            y={top + bar - 3}
            textAnchor={isRtl ? 'end' : 'start'}
            direction="ltr"
            className="num fill-ink text-sm"
          >
            {format.format(value)}
          </text>
        </g>
      );
    });
  return (
    <svg
      role="img"
      aria-label={t(`chart_${part}`)}
      className="block w-full overflow-visible"
      height={rows.length * row}
    >
      <defs>
        <Hatching id={id} />
      </defs>
      {rows.map((line, index) => (
        <g key={line.slug}>
          <text x={side} y={index * row + name - 7} className="fill-ink text-sm font-bold">
            {nameOf(line)}
          </text>
          {bars(line, index * row)}
        </g>
      ))}
    </svg>
  );
}

/** The chart with what its bars mean. */
export function FiguresChart({ figures }: { figures: ExchangeFigures }) {
  const { t } = useTranslation('figures');
  const id = useId().replace(/\W/g, '');
  const [needs, offers] = figuresOf[figures.part];
  if (!needs || !offers) return null;
  return (
    <>
      <ul className="mb-5 flex flex-wrap gap-x-8 gap-y-2">
        {[needs, offers].map((of, index) => (
          <li key={of} className="flex items-center gap-2">
            <svg width="20" height="20" aria-hidden className="shrink-0">
              <defs>
                <Hatching id={id} />
              </defs>
              <rect
                x="1"
                y="2"
                width="18"
                height="16"
                strokeWidth="1.5"
                {...(index === 0
                  ? { className: asked }
                  : { fill: `url(#${id})`, className: offered })}
              />
            </svg>
            {t(`figure_${of}`)}
          </li>
        ))}
        <li className="flex items-center gap-2">
          <svg width="20" height="20" aria-hidden className="shrink-0">
            <line
              x1="0"
              x2="20"
              y1="10"
              y2="10"
              strokeWidth="2"
              strokeDasharray="2 4"
              className="stroke-ink"
            />
          </svg>
          {t('few')}
        </li>
      </ul>
      <Bars figures={figures} />
    </>
  );
}
