import { useTranslation } from '../../i18n/use-translation.ts';
import { classNames } from '../../ui/class-names.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { fieldId } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { CellOption, DistrictOption } from './area.ts';

// A district has at most three cells each way, because they lie up to 1.5 km from its middle.
const columnStarts = ['col-start-1', 'col-start-2', 'col-start-3', 'col-start-4'];
const rowStarts = ['row-start-1', 'row-start-2', 'row-start-3', 'row-start-4'];

const name = 'area';

interface ChoiceProps {
  value: number;
  chosen: string;
  children: string;
}

function useCellWords() {
  const { t } = useTranslation('areas');
  return ({ lies, towards }: CellOption) =>
    lies === 'middle' ? t('lies_middle') : t('towards', { lies: t(`lies_${lies}`), towards });
}

function Choice({ value, chosen, children }: ChoiceProps) {
  return (
    <label className="flex cursor-pointer items-start gap-3 py-2">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={String(value) === chosen}
        className="tick mt-[0.15em]"
      />
      <span>{children}</span>
    </label>
  );
}

/** The cells as they lie: a square each, with a circle to choose and the number of its line below. */
function CellGrid({ cells, chosen, id }: { cells: CellOption[]; chosen: string; id: string }) {
  const { t } = useTranslation('areas');
  const wordsOf = useCellWords();
  const top = Math.max(...cells.map(({ row }) => row));
  const first = Math.min(...cells.map(({ column }) => column));
  return (
    <>
      {/* A map is not mirrored: west stays on the left where one reads from the right. */}
      <div className="my-2 grid w-fit grid-flow-dense gap-0.5" dir="ltr">
        {cells.map((cell, index) => (
          <label
            key={cell.id}
            className={classNames(
              'flex size-16 cursor-pointer items-center justify-center gap-2 border border-soft',
              'bg-harbour-wash has-checked:bg-harbour has-checked:text-paper',
              columnStarts[cell.column - first],
              rowStarts[top - cell.row],
            )}
          >
            <input
              type="radio"
              name={name}
              value={cell.id}
              defaultChecked={String(cell.id) === chosen}
              aria-labelledby={`${id}-${cell.id}`}
              className="tick"
            />
            <span aria-hidden="true" className="num">
              {index + 1}
            </span>
          </label>
        ))}
      </div>
      <ol className="ms-5 list-decimal">
        {cells.map((cell) => (
          <li key={cell.id} id={`${id}-${cell.id}`}>
            {wordsOf(cell)}
          </li>
        ))}
      </ol>
      <p className="meta mt-1">{t('gridNorth')}</p>
    </>
  );
}

interface DistrictProps {
  district: DistrictOption;
  chosen: string;
  isOpen?: boolean;
}

function District({ district, chosen, isOpen }: DistrictProps) {
  const { t } = useTranslation('areas');
  const id = `${fieldId(name)}-${district.slug}`;
  return (
    <details name="area-district" open={isOpen} className="group/district border-b border-line">
      <summary className="flex min-h-target items-center gap-2 py-1 hover:underline">
        <Icon
          name="chevron"
          className="-rotate-90 group-open/district:rotate-0 rtl:rotate-90 rtl:group-open/district:rotate-0"
        />
        <bdi>{district.name}</bdi>
      </summary>
      <div className="ps-7 pb-3" role="group" aria-label={district.name}>
        {district.id === null ? (
          <p className="meta">{t('smallDistrict')}</p>
        ) : (
          <Choice value={district.id} chosen={chosen}>
            {t('wholeDistrict', { district: district.name })}
          </Choice>
        )}
        {district.cells.length > 0 ? (
          <>
            <p>{t(district.id === null ? 'onlyCell' : 'orCell')}</p>
            <CellGrid cells={district.cells} chosen={chosen} id={id} />
          </>
        ) : (
          <p className="meta">{t('fewPeople')}</p>
        )}
      </div>
    </details>
  );
}

/** The areas that a choice of this district may name. */
const isIn = (district: DistrictOption, chosen: string) =>
  [district.id, ...district.cells.map((cell) => cell.id)].some(
    (value) => value !== null && String(value) === chosen,
  );

interface AreaFieldProps {
  options: readonly DistrictOption[];
  /** The area that is chosen, as the form sends it; empty for none. */
  chosen: string;
  error?: string | undefined;
  optional?: boolean;
}

/**
 * Asks roughly where somebody lives: a district, or one square of it. The form sends the number of the
 * area as `area`. Nothing finer can be chosen, and nothing is measured.
 */
export function AreaField({ options, chosen, error, optional }: AreaFieldProps) {
  const { t } = useTranslation('areas');
  const now = options.find((district) => isIn(district, chosen));
  const others = options.filter((district) => district !== now);
  const list = (districts: readonly DistrictOption[]) => (
    <div className="grid items-start gap-x-8 border-t border-line sm:grid-cols-2">
      {districts.map((district) => (
        <District key={district.slug} district={district} chosen={chosen} />
      ))}
    </div>
  );
  return (
    <Fieldset
      legend={t('field')}
      name={name}
      hint={t('promise')}
      required={!optional}
      {...(optional ? { optional } : {})}
      {...(error ? { error } : {})}
    >
      {now ? (
        <>
          <div className="border-t border-line">
            <District district={now} chosen={chosen} isOpen />
          </div>
          <Disclosure summary={t('otherDistrict')}>{list(others)}</Disclosure>
        </>
      ) : (
        list(options)
      )}
    </Fieldset>
  );
}
