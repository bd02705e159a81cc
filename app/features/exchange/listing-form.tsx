import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { PlaceWarning } from '../areas/place-warning.tsx';
import { writtenLanguages } from '../nominations/written-languages.ts';
import { HalfDaysField } from './half-days.tsx';
import { LanguageLevels } from './language-levels.tsx';
import { ListingOwnerFields } from './listing-owner-fields.tsx';
import { PlaceFields } from './listing-place-fields.tsx';
import { ListingTagFields } from './listing-tag-fields.tsx';
import { MoreFields, QuantityFields } from './listing-more-fields.tsx';
import type { FormCategory, ListingFormData } from './listing-forms.ts';
import type { ListingStart } from './form-start.ts';
import type { ListingKind } from './listing.ts';

export interface ListingFieldsProps {
  form: ListingFormData;
  category: FormCategory;
  kind: ListingKind;
  start: ListingStart;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What a field begins with: what was typed in a form that came back, else what it had. */
export function fieldReader({ start, invalid, errors }: ListingFieldsProps) {
  return {
    text: (name: string) => (invalid ? invalid.typed[name]?.[0] : start[name]?.[0]) ?? '',
    list: (name: string) => (invalid ? invalid.typed[name] : start[name]) ?? [],
    isOn: (name: string) => ((invalid ? invalid.typed[name] : start[name]) ?? [])[0] === '1',
    failed: (name: string) => (errors[name] ? { error: errors[name] } : {}),
  };
}

/** The form of a listing: what, where, when, in which languages. Kind and category are chosen before. */
export function ListingForm({
  mark,
  ...props
}: ListingFieldsProps & { mark: 'once' | 'revision' }) {
  const { t } = useTranslation('exchange');
  const { category, kind, errors } = props;
  const { text, list, failed } = fieldReader(props);
  const isDraft = props.form.listing === null || props.form.listing.state === 'draft';
  return (
    <Form method="post" noValidate className="grid gap-6">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="category" value={category.slug} />
      <input type="hidden" name={mark} value={text(mark)} />
      <ListingOwnerFields {...props} />
      <TextInput
        name="title"
        label={t('field_title')}
        hint={t('titleHint')}
        required
        defaultValue={text('title')}
        {...failed('title')}
      />
      <TextArea
        name="body"
        label={t('field_body')}
        hint={t('bodyHint')}
        optional
        rows={6}
        maxLength={2000}
        defaultValue={text('body')}
        {...failed('body')}
      />
      <PlaceWarning found={props.invalid?.typed['placeFound'] ?? []} />
      <Select
        name="language"
        label={t('field_language')}
        empty={false}
        defaultValue={text('language')}
        options={writtenLanguages.map(({ code, ownName }) => ({ value: code, label: ownName }))}
        {...failed('language')}
      />
      <QuantityFields {...props} />
      <ListingTagFields {...props} />
      <PlaceFields {...props} />
      <HalfDaysField chosen={list('halfDays')} error={errors['halfDays']} />
      <LanguageLevels {...props} />
      <MoreFields {...props} />
      {isDraft && <p className="meta measure">{t('picturesLater')}</p>}
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="post">
          {t(isDraft ? 'post' : 'saveChange')}
        </SubmitButton>
        {isDraft && (
          <SubmitButton name="intent" value="draft" variant="quiet">
            {t('saveDraft')}
          </SubmitButton>
        )}
      </div>
    </Form>
  );
}
