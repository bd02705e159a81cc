import { Form, Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { CheckIn, CheckInLine } from './check-in.ts';
import { ways } from './registration.ts';

interface RefusedProps {
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Somebody came who had not registered. */
export function UnannouncedForm({
  once,
  organisations,
  invalid,
  errors,
}: RefusedProps & { once: string; organisations: CheckIn['organisations'] }) {
  const { t } = useTranslation('registration');
  return (
    <Disclosure summary={t('unannouncedTitle')} open={invalid !== undefined} className="my-6">
      <Form method="post" noValidate className="grid gap-4">
        <input type="hidden" name="once" value={typedValue(invalid, 'once', once)} />
        <TextInput
          name="name"
          label={t('field_name')}
          required
          maxLength={80}
          autoComplete="off"
          defaultValue={typedValue(invalid, 'name')}
          {...(errors['name'] ? { error: errors['name'] } : {})}
        />
        <Combobox
          name="organisation"
          label={t('field_organisation')}
          hint={t('unannouncedOrganisationHint')}
          optional
          free
          options={organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
          defaultValue={typedValue(invalid, 'organisation')}
          {...(errors['organisation'] ? { error: errors['organisation'] } : {})}
        />
        <RadioGroup
          name="way"
          label={t('field_way')}
          inline
          options={ways.map((value) => ({ value, label: t(`is_${value}`) }))}
          defaultValue={typedValue(invalid, 'way', 'here')}
        />
        <p>
          <SubmitButton variant="quiet" name="intent" value="add">
            {t('unannouncedAdd')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

/** Takes somebody's place back, with the reason that they are told. */
export function TakeBackForm({
  line,
  here,
  invalid,
  errors,
}: RefusedProps & { line: CheckInLine; here: string }) {
  const { t } = useTranslation('registration');
  return (
    <section aria-labelledby="take-back" className="my-6 border-s-[3px] border-late ps-4">
      <h2 id="take-back">
        {t('takeBackTitle')} <bdi>{line.name ?? t('forgotten')}</bdi>
      </h2>
      <Form method="post" noValidate className="mt-3 grid gap-4">
        <TextArea
          name="reason"
          label={t('takeBackReason')}
          hint={t('takeBackHint')}
          required
          rows={3}
          maxLength={2000}
          defaultValue={typedValue(invalid, 'reason')}
          {...(errors['reason'] ? { error: errors['reason'] } : {})}
        />
        <p className="flex flex-wrap items-center gap-4">
          <SubmitButton variant="danger" name="intent" value="cancel">
            {t('takeBack')}
          </SubmitButton>
          <Link to={here} className="inline-flex min-h-target items-center">
            {t('takeBackNot')}
          </Link>
        </p>
      </Form>
    </section>
  );
}
