import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { languages } from '../../i18n/locales.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { NeedsFields } from './needs-fields.tsx';
import type { Need } from './need.ts';
import type { Registration, RegistrationChoices, WayLine } from './registration.ts';
import { listings } from './registration.ts';

interface RegistrationFormProps {
  choices: RegistrationChoices;
  /** What was registered before, for a change. */
  before?: Registration;
  /** The name with which the form begins. */
  name: string;
  /** Without an account, or for somebody else: says its language. */
  asksLanguage: boolean;
  nameHint: string;
  submit: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
  /** What a form carries beside the questions. */
  children?: ReactNode;
}

function useWayHint() {
  const { t } = useTranslation('registration');
  return ({ isFull, left, waiting }: WayLine) => {
    if (isFull) return t('wayFull', { count: waiting });
    return left === null ? undefined : t('wayLeft', { count: left });
  };
}

/** Name, for whom, in which way, what is needed, and who may see it: one short form. */
export function RegistrationForm(props: RegistrationFormProps) {
  const { choices, before, name, asksLanguage, nameHint, submit, invalid, errors, children } =
    props;
  const { t } = useTranslation('registration');
  const { code } = useLanguage();
  const hintOf = useWayHint();
  const error = (field: string) => (errors[field] ? { error: errors[field] } : {});
  const needs: readonly Need[] = before?.needs ?? [];
  const { organisations, ways } = choices;
  return (
    <Form method="post" noValidate className="grid gap-6 pb-8">
      <TextInput
        name="name"
        label={t('field_name')}
        hint={nameHint}
        maxLength={80}
        autoComplete="name"
        defaultValue={typedValue(invalid, 'name', name)}
        required
        {...error('name')}
      />
      {organisations.length > 0 && (
        <Select
          name="organisation"
          label={t('field_organisation')}
          empty={t('noOrganisation')}
          options={organisations.map((one) => ({ value: one.slug, label: one.name }))}
          defaultValue={typedValue(invalid, 'organisation', before?.organisation?.slug)}
          {...error('organisation')}
        />
      )}
      <RadioGroup
        name="way"
        label={t('field_way')}
        required
        options={ways.map((line) => {
          const hint = hintOf(line);
          const isMine = before?.way === line.way;
          return {
            value: line.way,
            label: t(`way_${line.way}`),
            ...(hint && !isMine ? { hint } : {}),
          };
        })}
        defaultValue={typedValue(
          invalid,
          'way',
          before?.way ?? (ways.length === 1 ? ways[0]?.way : ''),
        )}
        {...error('way')}
      />
      <NeedsFields
        needs={needs}
        languages={choices.languages}
        needsBefore={choices.needsBefore}
        invalid={invalid}
        errors={errors}
      />
      <div className="grid gap-1">
        <RadioGroup
          name="listedFor"
          label={t('field_listedFor')}
          hint={t('listedForHint')}
          options={listings.map((value) => ({ value, label: t(`listedFor_${value}`) }))}
          defaultValue={typedValue(invalid, 'listedFor', before?.listedFor ?? 'nobody')}
          {...error('listedFor')}
        />
        {organisations.length > 0 && (
          <Checkbox
            name="organisationOnly"
            label={t('field_organisationOnly')}
            defaultChecked={
              invalid ? 'organisationOnly' in invalid.typed : Boolean(before?.organisationOnly)
            }
          />
        )}
      </div>
      {asksLanguage && (
        <Select
          name="language"
          label={t('field_language')}
          empty={false}
          options={Object.values(languages).map((one) => ({ value: one.code, label: one.ownName }))}
          defaultValue={typedValue(invalid, 'language', before?.language ?? code)}
          {...error('language')}
        />
      )}
      {children}
      <p>
        <SubmitButton>{submit}</SubmitButton>
      </p>
    </Form>
  );
}
