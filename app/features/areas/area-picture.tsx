import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { nameHeight, placeNames } from './area-names.ts';
import type { AreaLine, AreaView } from './area.ts';

/** The outer edges of cells that lie together: an area has no lines inside it. */
function edgesOf(cells: AreaView['cells']): string {
  const own = new Set(cells.map((cell) => cell.join()));
  const isFree = (row: number, column: number) => !own.has(`${row},${column}`);
  return cells
    .map(([row, column]) => {
      const [left, top] = [column - 0.5, -row - 0.5];
      return [
        isFree(row + 1, column) ? `M${left} ${top}h1` : '',
        isFree(row - 1, column) ? `M${left} ${top + 1}h1` : '',
        isFree(row, column - 1) ? `M${left} ${top}v1` : '',
        isFree(row, column + 1) ? `M${left + 1} ${top}v1` : '',
      ].join('');
    })
    .join('');
}

/** The lines of the grid between the first and the last cell of a picture. */
function gridOf({ top, bottom, first, last }: AreaView): string {
  const width = last - first + 1;
  const height = top - bottom + 1;
  const down = Array.from(
    { length: width + 1 },
    (_, n) => `M${first - 0.5 + n} ${-top - 0.5}v${height}`,
  );
  const across = Array.from(
    { length: height + 1 },
    (_, n) => `M${first - 0.5} ${-top - 0.5 + n}h${width}`,
  );
  return [...down, ...across].join('');
}

/**
 * An area, drawn as an area: the squares of a cell or a district between the names of the districts
 * around. Never a dot, which looks exact even where it is not. Not mirrored: west is left.
 */
export function AreaPicture({ area, view }: { area: AreaLine; view: AreaView }) {
  const { t } = useTranslation('areas');
  const { dir } = useLanguage();
  const { top, bottom, first, last } = view;
  const width = last - first + 1;
  const height = top - bottom + 1;
  const line = { vectorEffect: 'non-scaling-stroke' };
  return (
    <figure className="max-w-96">
      <svg
        viewBox={`${first - 0.5} ${-top - 0.5} ${width} ${height}`}
        direction="ltr"
        role="img"
        aria-label={t(area.kind === 'cell' ? 'pictureCell' : 'pictureDistrict', {
          district: area.name,
        })}
        className="block h-auto w-full bg-surface"
      >
        {view.cells.map(([row, column]) => (
          <rect
            key={`${row} ${column}`}
            x={column - 0.5}
            y={-row - 0.5}
            width="1"
            height="1"
            className="fill-harbour opacity-25"
          />
        ))}
        <path {...line} d={gridOf(view)} className="fill-none stroke-line" />
        <path
          {...line}
          d={edgesOf(view.cells)}
          strokeWidth="2"
          className="fill-none stroke-harbour"
        />
        {placeNames(view).map(({ name, words, x, y }) => (
          <text
            key={name}
            x={x}
            y={y}
            fontSize={nameHeight}
            strokeWidth="0.05"
            strokeLinejoin="round"
            paintOrder="stroke"
            textAnchor="middle"
            direction={dir}
            className="fill-ink stroke-surface"
          >
            {words}
          </text>
        ))}
      </svg>
      <figcaption className="meta mt-1">{t('pictureText')}</figcaption>
    </figure>
  );
}
