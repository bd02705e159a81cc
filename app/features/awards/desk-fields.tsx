import { languages } from '../../i18n/locales.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';

/** One of the forms of the desk: only the refused one keeps the plain ids, to which the summary leads. */
export interface DeskForm {
  /** Tells its fields from those of the other forms. */
  mark: string;
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** A form of the desk as it was refused, where it was this one. */
export function formOf(
  mark: string,
  refused: InvalidForm | undefined,
  errors: Record<string, string | undefined>,
): DeskForm {
  const isOwn = refused?.typed['form']?.[0] === mark;
  return { mark, refused: isOwn ? refused : undefined, errors: isOwn ? errors : {} };
}

/** What a field of such a form has: its value, its error, its id. */
export function wired({ mark, refused, errors }: DeskForm, name: string, start: string) {
  return {
    name,
    defaultValue: typedValue(refused, name, start),
    error: errors[name],
    ...(refused ? {} : { id: `${name}-${mark}` }),
  };
}

interface LanguageFieldsProps {
  form: DeskForm;
  field: string;
  label: string;
  start: Partial<Record<string, string>>;
  /** Several lines. */
  long?: boolean;
}

/** The same words in each language of the forum. */
export function LanguageFields({ form, field, label, start, long }: LanguageFieldsProps) {
  return Object.values(languages).map(({ code, ownName, dir }) => {
    const Control = long ? TextArea : TextInput;
    return (
      <Control
        key={code}
        label={`${label} (${ownName})`}
        lang={code}
        dir={dir}
        {...(long ? { rows: 2 } : {})}
        {...wired(form, `${field}_${code}`, start[code] ?? '')}
      />
    );
  });
}

const days = ['opensOn', 'closesOn', 'scoresUntil', 'announcesOn'] as const;

/** The four days of a year. */
export function DayFields({
  form,
  start,
}: {
  form: DeskForm;
  start?: Record<(typeof days)[number], string>;
}) {
  const { t } = useTranslation('awards');
  return days.map((day) => (
    <TextInput
      key={day}
      type="date"
      width="half"
      label={t(`field_${day}`)}
      {...wired(form, day, start?.[day] ?? '')}
    />
  ));
}

/** A number from 1 to 5. */
export function FiveField({
  form,
  name,
  start,
}: {
  form: DeskForm;
  name: 'awards' | 'weight';
  start: number;
}) {
  const { t } = useTranslation('awards');
  return (
    <Select
      label={t(`field_${name}`)}
      empty={false}
      options={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
      {...wired(form, name, String(start))}
    />
  );
}
