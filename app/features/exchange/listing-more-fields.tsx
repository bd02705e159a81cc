import { useTranslation } from '../../i18n/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { CheckboxGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { ListingFieldsProps } from './listing-form.tsx';
import { fieldReader } from './listing-form.tsx';
import { listingWishes } from './listing.ts';

/** How many there are, or that it never runs out. */
export function QuantityFields(props: ListingFieldsProps) {
  const { t } = useTranslation('exchange');
  const { text, isOn, failed } = fieldReader(props);
  return (
    <div className="grid gap-1">
      <TextInput
        name="quantity"
        label={t(`field_quantity_${props.kind}`)}
        inputMode="numeric"
        width="short"
        defaultValue={text('quantity')}
        {...failed('quantity')}
      />
      {/* Of needs only what was so before stays so: what one looks for has an end. */}
      {(props.kind === 'offer' || isOn('isEndless')) && (
        <Checkbox
          name="isEndless"
          value="1"
          label={t('field_isEndless')}
          hint={t('isEndlessHint')}
          defaultChecked={isOn('isEndless')}
        />
      )}
    </div>
  );
}

/** Whom one would rather meet; folded, what most leave as it is: conditions, until when, theme, the owner's switches. */
export function MoreFields(props: ListingFieldsProps) {
  const { t } = useTranslation('exchange');
  const { text, list, isOn, failed } = fieldReader(props);
  const { form, category, kind } = props;
  const wishes = kind === 'need' ? 'wishes' : 'meets';
  // What was chosen, or what is wrong, is never behind a fold.
  const isOpen =
    list('conditions').length > 0 ||
    ['deadline', 'theme'].some((name) => text(name) !== '' || props.errors[name]) ||
    isOn('isRecurring') ||
    isOn('isHidden');
  return (
    <>
      {category.hasWishes && (
        <CheckboxGroup
          name={wishes}
          label={t(`field_${wishes}`)}
          hint={t('wishesHint')}
          optional
          options={listingWishes.map((value) => ({
            value,
            label: kind === 'need' ? t(`wishes_${value}`) : t(`meets_${value}`),
          }))}
          defaultValues={list(wishes)}
          {...failed(wishes)}
        />
      )}
      <Disclosure summary={t('moreChoices')} note={t('moreChoicesNote')} open={isOpen}>
        <div className="grid gap-6">
          <CheckboxGroup
            name="conditions"
            label={t('field_conditions')}
            inline
            optional
            options={form.tags
              .filter(({ isCondition }) => isCondition)
              .map(({ slug, label }) => ({ value: slug, label }))}
            defaultValues={list('conditions')}
          />
          <TextInput
            name="deadline"
            type="date"
            label={t('field_deadline')}
            hint={t('deadlineHint', { count: category.lastingDays })}
            optional
            width="half"
            defaultValue={text('deadline')}
            {...failed('deadline')}
          />
          <Select
            name="theme"
            label={t('field_theme')}
            empty={t('themeNone')}
            optional
            defaultValue={text('theme')}
            options={form.themes.map(({ slug, label }) => ({ value: slug, label }))}
            {...failed('theme')}
          />
          <div>
            <Checkbox
              name="isRecurring"
              value="1"
              label={t('field_isRecurring')}
              hint={t('isRecurringHint')}
              defaultChecked={isOn('isRecurring')}
            />
            <Checkbox
              name="isHidden"
              value="1"
              label={t('field_isHidden')}
              hint={t('isHiddenHint')}
              defaultChecked={isOn('isHidden')}
            />
          </div>
        </div>
      </Disclosure>
    </>
  );
}
