import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { Table } from '../../ui/table.tsx';
import type { OfferCounts } from './area.ts';
import { offersAddress } from './area.ts';

/** A picture of one or two districts says less than their line in the table. */
const fewest = 3;

interface Counted {
  slug: string;
  name: string;
  x: number;
  y: number;
  offers: number;
}

interface CirclesProps {
  counted: readonly Counted[];
  hrefOf: (slug: string) => string;
}

/** The districts as they lie, with a circle as large as its number, never so small that it looks like a place. */
function Circles({ counted, hrefOf }: CirclesProps) {
  const { t } = useTranslation('areas');
  const { dir } = useLanguage();
  const most = Math.max(...counted.map(({ offers }) => offers));
  const radiusOf = (offers: number) => 0.35 + 0.55 * Math.sqrt(offers / most);
  const xs = counted.map(({ x }) => x);
  const ys = counted.map(({ y }) => y);
  const [west, north] = [Math.min(...xs) - 1.5, Math.min(...ys) - 1.2];
  const size = [Math.max(...xs) + 1.5 - west, Math.max(...ys) + 1.5 - north];
  return (
    <svg
      viewBox={`${west} ${north} ${size.join(' ')}`}
      direction="ltr"
      role="group"
      aria-label={t('offersMap')}
      className="block h-auto max-h-[32rem] w-full bg-harbour-wash"
    >
      {counted.map(({ slug, name, x, y, offers }) => (
        <a key={slug} href={hrefOf(slug)} className="group/spot no-underline">
          <title>{t('offersIn', { count: offers, district: name })}</title>
          <circle
            cx={x}
            cy={y}
            r={radiusOf(offers)}
            className="fill-harbour opacity-80 group-hover/spot:opacity-100"
          />
          <text
            x={x}
            y={y}
            dy="0.13"
            fontSize="0.38"
            textAnchor="middle"
            className="num fill-paper font-bold"
          >
            <NumberText value={offers} />
          </text>
        </a>
      ))}
      {counted.map(({ slug, name, x, y, offers }) => (
        <text
          key={slug}
          aria-hidden="true"
          x={x}
          y={y + radiusOf(offers) + 0.35}
          fontSize="0.32"
          strokeWidth="0.1"
          strokeLinejoin="round"
          paintOrder="stroke"
          textAnchor="middle"
          direction={dir}
          className="fill-ink stroke-harbour-wash"
        >
          {name.split(' - ', 1)[0]}
        </text>
      ))}
    </svg>
  );
}

/** Where offers stand: by district from three on, the others together; as a picture and as a table. */
export function OffersMap({ counts }: { counts: OfferCounts }) {
  const { t } = useTranslation('areas');
  const { code } = useLanguage();
  const hrefOf = (slug: string) => offersAddress(code, slug);
  const counted = counts.districts.flatMap(({ offers, ...district }) =>
    offers === null ? [] : [{ ...district, offers }],
  );
  if (counted.length === 0) return null;
  const together = { slug: '', name: t('elsewhere'), offers: counts.elsewhere };
  return (
    // The table is a region by that name already.
    <div className="mt-12">
      <h2 id="offers-map" className="mb-3">
        {t('offersMap')}
      </h2>
      <div className="grid items-start gap-x-10 gap-y-4 md:grid-cols-2">
        {counted.length >= fewest && <Circles counted={counted} hrefOf={hrefOf} />}
        <Table
          caption={t('offersMap')}
          hideCaption
          rows={counts.elsewhere > 0 ? [...counted, together] : counted}
          rowKey={({ slug }) => slug}
          columns={[
            {
              id: 'district',
              header: t('district'),
              rowHeader: true,
              render: ({ slug, name }) =>
                slug ? (
                  <a href={hrefOf(slug)}>{name}</a>
                ) : (
                  <span className="font-normal">{name}</span>
                ),
            },
            {
              id: 'offers',
              header: t('offers'),
              numeric: true,
              render: ({ offers }) => <NumberText value={offers} />,
            },
          ]}
        />
      </div>
    </div>
  );
}
