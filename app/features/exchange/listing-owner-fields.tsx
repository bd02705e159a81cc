import { useTranslation } from '../../i18n/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import type { ListingFieldsProps } from './listing-form.tsx';
import { fieldReader } from './listing-form.tsx';

/** For whom it is posted, which organisation stands between, and that it is about adults. */
export function ListingOwnerFields(props: ListingFieldsProps) {
  const { t } = useTranslation('exchange');
  const { text, isOn, failed } = fieldReader(props);
  const { form, category } = props;
  const { organisations, beneficiaries, goBetweens, listing } = form;
  const isFixed = listing !== null && listing.state !== 'draft';
  const others = [
    ...organisations.map(({ id, name }) => ({ value: `organisation:${id}`, label: name })),
    ...beneficiaries.map(({ id, codeName }) => ({
      value: `beneficiary:${id}`,
      label: t('ownerBeneficiary', { name: codeName }),
    })),
  ];
  return (
    <>
      {isFixed || others.length === 0 ? (
        <input type="hidden" name="owner" value={text('owner')} />
      ) : (
        <RadioGroup
          name="owner"
          label={t('field_owner')}
          required
          defaultValue={text('owner')}
          options={[{ value: 'me', label: t('ownerMe') }, ...others]}
          {...failed('owner')}
        />
      )}
      {category.ladder === 'organisation' && !isFixed && (
        <Select
          name="through"
          label={t('field_through')}
          hint={
            <>
              {t('throughHint')}
              {organisations.length > 0 && <> {t('throughOwn')}</>}
            </>
          }
          defaultValue={text('through')}
          options={goBetweens.map(({ id, name }) => ({ value: id, label: name }))}
          {...failed('through')}
        />
      )}
      {category.needsScreening && (
        <Checkbox
          name="isAdult"
          value="1"
          label={t('field_isAdult')}
          defaultChecked={isOn('isAdult')}
          {...failed('isAdult')}
        />
      )}
      {organisations.some(({ isChecked }) => isChecked) && (
        <Checkbox
          name="countsHours"
          value="1"
          label={t('field_countsHours')}
          hint={t('countsHoursHint')}
          defaultChecked={isOn('countsHours')}
          {...failed('countsHours')}
        />
      )}
      {others.length > 0 && (
        <Checkbox
          name="aboutMinor"
          value="1"
          label={t('field_aboutMinor')}
          hint={t('aboutMinorHint')}
          defaultChecked={isOn('aboutMinor')}
          {...failed('aboutMinor')}
        />
      )}
    </>
  );
}
