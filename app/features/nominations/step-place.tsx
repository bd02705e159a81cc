import { useTranslation } from '../../i18n/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DuplicateCandidates } from './duplicate-candidates.tsx';
import type { StepProps } from './nomination-steps.tsx';
import { scopes } from './nomination.ts';

/** Where it happens: a municipality, a neighbourhood, an area in own words, or no fixed place. */
export function PlaceStep({ nomination, options, form, suggestions }: StepProps) {
  const { t } = useTranslation('nominations');
  const home = options.homePlace ?? '';
  const address = form.value('address', nomination.address);
  const scope = form.value('scope', nomination.scope);
  return (
    <>
      <DuplicateCandidates duplicates={nomination.duplicates} />
      <TextInput
        name="place"
        label={t('place')}
        hint={t('placeHint')}
        error={form.errors['place']}
        list="places"
        autoComplete="off"
        defaultValue={form.value('place', nomination.place)}
      />
      <datalist id="places">
        {options.places.map((place) => (
          <option key={place} value={place} />
        ))}
      </datalist>
      {suggestions.length > 0 && (
        <p className="measure -mt-3">{t('placeSuggestions', { places: suggestions.join(', ') })}</p>
      )}
      {options.districts.length > 0 && (
        <Select
          name="district"
          label={t('district', { place: home })}
          optional
          error={form.errors['district']}
          options={options.districts.map(({ id, label }) => ({ value: String(id), label }))}
          defaultValue={form.value('district', nomination.districtId?.toString())}
        />
      )}
      <TextInput
        name="area"
        label={t('area')}
        hint={t('areaHint')}
        optional
        error={form.errors['area']}
        defaultValue={form.value('area', nomination.area)}
      />
      <Checkbox
        name="noFixedPlace"
        value="yes"
        label={t('noFixedPlace')}
        defaultChecked={form.ticked('noFixedPlace', nomination.noFixedPlace)}
      />
      <Disclosure
        summary={t('addressAsk')}
        open={Boolean(address || scope || form.errors['address'])}
      >
        <div className="grid gap-6">
          <TextInput
            name="address"
            label={t('address')}
            hint={t('addressHint')}
            error={form.errors['address']}
            autoComplete="off"
            defaultValue={address}
          />
          <Checkbox
            name="showAddress"
            value="yes"
            label={t('showAddress')}
            hint={t('showAddressHint')}
            defaultChecked={form.ticked('showAddress', nomination.showAddress)}
          />
          <RadioGroup
            name="scope"
            label={t('scope')}
            error={form.errors['scope']}
            options={scopes.map((value) => ({ value, label: t(`scope_${value}`) }))}
            defaultValue={scope}
          />
        </div>
      </Disclosure>
    </>
  );
}
