import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { TextInput } from '../../ui/text-input.tsx';

interface PlaceStart {
  starts: string;
  ends: string;
  place: string | null;
  address: string | null;
  capacityHere: number | null;
  capacityRemote: number | null;
}

interface FieldsProps {
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** From when to when; with a day where one is asked. */
export function HourFields({
  start,
  day,
  invalid,
  errors,
}: FieldsProps & { start: Pick<PlaceStart, 'starts' | 'ends'>; day?: string }) {
  const { t } = useTranslation('sessions');
  const field = (name: 'day' | 'starts' | 'ends', stored: string) => ({
    name,
    label: t(`field_${name}`),
    required: true,
    defaultValue: typedValue(invalid, name, stored),
    ...(errors[name] ? { error: errors[name] } : {}),
  });
  return (
    <div className="measure grid gap-4 sm:grid-cols-3">
      {day !== undefined && <TextInput {...field('day', day)} type="date" />}
      <TextInput {...field('starts', start.starts)} type="time" />
      <TextInput {...field('ends', start.ends)} type="time" />
    </div>
  );
}

/** Where it is, and how many find a place. */
export function PlaceFields({ start, invalid, errors }: FieldsProps & { start: PlaceStart }) {
  const { t } = useTranslation('sessions');
  const field = (name: keyof PlaceStart) => ({
    name,
    label: t(`field_${name}`),
    optional: true,
    defaultValue: typedValue(invalid, name, String(start[name] ?? '')),
    ...(errors[name] ? { error: errors[name] } : {}),
  });
  return (
    <>
      <TextInput {...field('place')} maxLength={300} />
      <TextInput {...field('address')} maxLength={300} />
      <div className="measure grid items-end gap-4 sm:grid-cols-2">
        <TextInput {...field('capacityHere')} inputMode="numeric" hint={t('capacityHint')} />
        <TextInput {...field('capacityRemote')} inputMode="numeric" hint={t('capacityHint')} />
      </div>
    </>
  );
}
