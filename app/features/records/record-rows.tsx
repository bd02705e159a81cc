import { useTranslation } from '../../i18n/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { ListSpec } from './field-specs.ts';
import type { TypedRow } from './list-rows.ts';
import { isTouched, typedRows, valuesOfRow } from './list-rows.ts';
import type { FieldContext } from './record-field.tsx';
import { RecordField } from './record-field.tsx';
import { useRecordWords } from './record-words.ts';

/** How many empty rows stand ready. */
const ready = 3;

interface RecordRowsProps extends FieldContext {
  list: ListSpec;
}

/** Rows that stand there, then empty ones; all of it works by sending the form. */
export function RecordRows({ list, ...context }: RecordRowsProps) {
  const { t } = useTranslation('records');
  const { labelOf } = useRecordWords();
  const { values, errors, options, language } = context;
  const reading = { language, names: options.names };
  const typed = typedRows(list, values);
  const empty = typed.filter((row) => !row.kept && !isTouched(list, row, reading)).length;
  const missing = Math.max(0, ready - empty) + (values['more'] ? ready : 0);
  const next = (typed.at(-1)?.index ?? -1) + 1;
  const blank = valuesOfRow(list, list.blank, reading);
  const added: TypedRow[] = Array.from({ length: missing }, (_, at) => ({
    index: next + at,
    kept: null,
    values: blank,
  }));
  const rows = [...typed, ...added];
  const error = errors[list.name];
  return (
    <Fieldset legend={labelOf(list.name)} name={list.name} {...(error && { error })}>
      {rows.map((row, place) => {
        const isNew = !row.kept && !isTouched(list, row, reading);
        const own = <RowFields {...context} list={list} row={row} place={place} />;
        if (!isNew) return <div key={row.index}>{own}</div>;
        return (
          <Disclosure
            key={row.index}
            summary={t('addRow', { number: place + 1 })}
            open={place === 0}
          >
            {own}
          </Disclosure>
        );
      })}
    </Fieldset>
  );
}

interface RowFieldsProps extends RecordRowsProps {
  row: TypedRow;
  place: number;
}

function RowFields({ list, row, place, values, source, ...context }: RowFieldsProps) {
  const { t } = useTranslation('records');
  const { labelOf } = useRecordWords();
  const prefix = `${list.name}.${row.index}.`;
  const shown = Object.fromEntries(
    Object.entries(row.values).map(([name, value]) => [prefix + name, value]),
  );
  const first = source && { language: source.language, names: context.options.names };
  const ownSource = first &&
    row.kept && { language: source.language, values: valuesOfRow(list, row.kept, first) };
  const order = values[`${prefix}order`]?.[0] ?? String(place + 1);
  return (
    <div className="my-4 border-s-[3px] border-line ps-4">
      <Fieldset
        legend={t('rowTitle', { list: labelOf(list.name), number: place + 1 })}
        name={`${prefix}row`}
      >
        <div className="grid gap-4">
          {row.kept && (
            <input type="hidden" name={`${prefix}kept`} value={JSON.stringify(row.kept)} />
          )}
          {list.fields.map((spec) => (
            <RecordField
              key={spec.name}
              spec={spec}
              prefix={prefix}
              {...context}
              values={shown}
              source={ownSource ?? null}
            />
          ))}
          {row.kept && list.isOrdered && (
            <TextInput
              name={`${prefix}order`}
              label={t('order')}
              hint={t('orderHint')}
              inputMode="numeric"
              dir="ltr"
              width="short"
              maxLength={3}
              defaultValue={order}
            />
          )}
          {row.kept && (
            <Checkbox
              name={`${prefix}drop`}
              value="yes"
              label={t('drop')}
              defaultChecked={Boolean(values[`${prefix}drop`]?.[0])}
            />
          )}
        </div>
      </Fieldset>
    </div>
  );
}
