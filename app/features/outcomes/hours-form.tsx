import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { HoursMatch, HoursRow } from './hours.ts';
import { hoursAddress } from './outcome.ts';

type Errors = Record<string, string | undefined>;
interface FieldsProps {
  invalid: InvalidForm | undefined;
  errors: Errors;
  row?: HoursRow;
}

function HoursFields({ invalid, errors, row }: FieldsProps) {
  const { t } = useTranslation('outcomes');
  const field = (name: 'day' | 'from' | 'until' | 'activity') => ({
    name,
    required: true,
    defaultValue: typedValue(invalid, name, row?.[name]),
    ...(errors[name] ? { error: errors[name] } : {}),
  });
  return (
    <>
      <TextInput {...field('day')} type="date" label={t('field_day')} width="half" />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <TextInput {...field('from')} type="time" label={t('field_from')} width="short" />
        <TextInput
          {...field('until')}
          type="time"
          label={t('field_until')}
          hint={t('untilHint')}
          width="short"
        />
      </div>
      <TextInput
        {...field('activity')}
        label={t('field_activity')}
        hint={t('activityHint')}
        maxLength={200}
      />
    </>
  );
}

/** Writing hours down for one of the matches that count. */
export function AddHoursForm({
  matches,
  chosen,
  once,
  ...props
}: FieldsProps & { matches: readonly HoursMatch[]; chosen: string; once: string }) {
  const { t } = useTranslation('outcomes');
  const [only] = matches;
  if (!only) return null;
  const { errors, invalid } = props;
  return (
    <section aria-labelledby="add" className="measure">
      <h2 id="add" className="mb-3">
        {t('addTitle')}
      </h2>
      <Form method="post" noValidate className="grid gap-5">
        <input type="hidden" name="once" value={typedValue(invalid, 'once', once)} />
        {matches.length === 1 ? (
          <input type="hidden" name="match" value={only.id} />
        ) : (
          <Select
            name="match"
            label={t('field_match')}
            required
            defaultValue={typedValue(invalid, 'match', chosen)}
            options={matches.map(({ id, title, other }) => ({
              value: id,
              label: other ? `${title} · ${other}` : title,
            }))}
            {...(errors['match'] ? { error: errors['match'] } : {})}
          />
        )}
        {matches.every(({ isOwn }) => !isOwn) && <p>{t('forOther')}</p>}
        <HoursFields {...props} />
        <p>
          <SubmitButton name="intent" value="add">
            {t('add')}
          </SubmitButton>
        </p>
      </Form>
    </section>
  );
}

/** Correcting hours: they wait for a "yes" again. */
export function CorrectHoursForm({ row, ...props }: FieldsProps & { row: HoursRow }) {
  const { t } = useTranslation('outcomes');
  const { code } = useLanguage();
  return (
    <section aria-labelledby="correct" className="measure">
      <h2 id="correct" className="mb-3">
        {t('correctTitle')}
      </h2>
      <p className="mb-4">{t('correctText')}</p>
      <Form method="post" noValidate className="grid gap-5">
        <input type="hidden" name="id" value={row.id} />
        <input type="hidden" name="revision" value={row.revision} />
        <HoursFields {...props} row={row} />
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <SubmitButton name="intent" value="correct">
            {t('correct')}
          </SubmitButton>
          <Link to={hoursAddress(code)} className="inline-flex min-h-target items-center">
            {t('back')}
          </Link>
        </p>
      </Form>
      <Form method="post" className="mt-3">
        <input type="hidden" name="id" value={row.id} />
        <SubmitButton name="intent" value="withdraw" variant="danger">
          {t('withdrawHours')}
        </SubmitButton>
      </Form>
    </section>
  );
}

/** Saying why hours are not right. */
export function DisputeForm({ row, invalid, errors }: FieldsProps & { row: HoursRow }) {
  const { t } = useTranslation('outcomes');
  const { code } = useLanguage();
  return (
    <section aria-labelledby="dispute" className="measure">
      <h2 id="dispute" className="mb-3">
        {t('disputeTitle')}
      </h2>
      <Form method="post" noValidate className="grid gap-5">
        <input type="hidden" name="id" value={row.id} />
        <input type="hidden" name="revision" value={row.revision} />
        <TextArea
          name="reason"
          label={t('field_reason')}
          hint={t('reasonHint')}
          required
          rows={3}
          maxLength={300}
          defaultValue={typedValue(invalid, 'reason', row.dispute ?? '')}
          {...(errors['reason'] ? { error: errors['reason'] } : {})}
        />
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <SubmitButton name="intent" value="dispute" variant="danger">
            {t('dispute')}
          </SubmitButton>
          <Link to={hoursAddress(code)} className="inline-flex min-h-target items-center">
            {t('back')}
          </Link>
        </p>
      </Form>
    </section>
  );
}
