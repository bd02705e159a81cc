import { useTranslation } from '../../i18n/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { AreaField } from '../areas/area-field.tsx';
import type { ListingFieldsProps } from './listing-form.tsx';
import { fieldReader } from './listing-form.tsx';
import { travelBuckets } from './listing.ts';

/** Where, roughly: the one area of who posts, or online; and how far one goes. */
export function PlaceFields(props: ListingFieldsProps) {
  const { t } = useTranslation('exchange');
  const { text, isOn, failed } = fieldReader(props);
  const { form, errors } = props;
  const hasOthers = form.organisations.length + form.beneficiaries.length > 0;
  return (
    <>
      {hasOthers && <p className="measure">{t('areaKept')}</p>}
      <AreaField
        options={form.areaOptions}
        chosen={text('area')}
        optional={hasOthers}
        error={errors['area']}
      />
      <Checkbox
        name="isOnline"
        value="1"
        label={t('field_isOnline')}
        hint={t('isOnlineHint')}
        defaultChecked={isOn('isOnline')}
      />
      <Select
        name="travels"
        label={t('field_travels')}
        empty={false}
        defaultValue={text('travels')}
        options={travelBuckets.map((km) => ({ value: String(km), label: t(`travels_${km}`) }))}
        {...failed('travels')}
      />
    </>
  );
}
