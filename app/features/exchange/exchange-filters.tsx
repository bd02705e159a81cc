import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FilterForm } from '../../ui/filter-form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { ownNameOf, writtenLanguages } from '../nominations/written-languages.ts';
import type { ExchangeChoices, ListingFilters } from './listing-filters.ts';
import { distances, overviewAddress } from './listing-filters.ts';
import { listingKinds } from './listing.ts';

interface FilterProps {
  filters: ListingFilters;
  choices: ExchangeChoices;
}

const asOptions = (rows: readonly { slug: string; label: string }[]) =>
  rows.map(({ slug, label }) => ({ value: slug, label }));

/** The filters of the overview: a GET form, so that the address holds them. */
export function ExchangeFilters({ filters, choices }: FilterProps) {
  const { t } = useTranslation('exchange');
  const { code } = useLanguage();
  const { theme, district, within, spoken, isOnline } = filters;
  return (
    <FilterForm
      action={overviewAddress(code)}
      label={t('filters')}
      chosen={overviewAddress(code, filters)}
      show={t('filterShow')}
    >
      <TextInput
        name="q"
        type="search"
        label={t('filterSearch')}
        hint={t('filterSearchHint')}
        defaultValue={filters.query}
        maxLength={100}
      />
      <Select
        name="kind"
        label={t('filterKind')}
        empty={t('filterAll')}
        defaultValue={filters.kind}
        options={listingKinds.map((value) => ({ value, label: t(`kinds_${value}`) }))}
      />
      <Select
        name="category"
        label={t('filterCategory')}
        empty={t('filterAll')}
        defaultValue={filters.category}
        options={asOptions(choices.categories)}
      />
      <Disclosure
        summary={t('filterMore')}
        open={Boolean(theme || district || within || spoken || isOnline)}
        className="sm:col-span-2 lg:col-span-3"
      >
        <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
          <Select
            name="theme"
            label={t('filterTheme')}
            empty={t('filterAll')}
            defaultValue={theme}
            options={asOptions(choices.themes)}
          />
          <Select
            name="district"
            label={t('filterDistrict')}
            empty={t('filterAll')}
            defaultValue={district}
            options={asOptions(choices.districts)}
          />
          <Select
            name="within"
            label={t('filterWithin')}
            hint={t('filterWithinHint')}
            empty={t('filterDistrictAlone')}
            defaultValue={within}
            options={distances.map((value) => ({ value, label: t(`within_${value}`) }))}
          />
          <Select
            name="language"
            label={t('filterLanguage')}
            empty={t('filterAny')}
            defaultValue={spoken}
            options={writtenLanguages.map(({ code: value, ownName }) => ({
              value,
              label: ownName,
            }))}
          />
          <div className="self-end">
            <Checkbox name="online" value="1" label={t('filterOnline')} defaultChecked={isOnline} />
          </div>
        </div>
      </Disclosure>
    </FilterForm>
  );
}

/** What is chosen now, each with the address without it. */
export function useChosenFilters({ filters, choices }: FilterProps) {
  const { t } = useTranslation('exchange');
  const { code } = useLanguage();
  const without = (less: Partial<ListingFilters>) =>
    overviewAddress(code, { ...filters, ...less, before: '' });
  const named = (rows: readonly { slug: string; label: string }[], slug: string) =>
    rows.find((row) => row.slug === slug)?.label ?? slug;
  const { kind, category, theme, district, within, spoken, query, isOnline } = filters;
  const distance = distances.find((value) => value === within);
  return [
    query && { label: `“${query}”`, to: without({ query: '' }) },
    kind && { label: t(`kinds_${kind}`), to: without({ kind: '' }) },
    category && { label: named(choices.categories, category), to: without({ category: '' }) },
    theme && { label: named(choices.themes, theme), to: without({ theme: '' }) },
    district && {
      label: named(choices.districts, district),
      to: without({ district: '', within: '' }),
    },
    distance && { label: t(`within_${distance}`), to: without({ within: '' }) },
    spoken && { label: ownNameOf(spoken), to: without({ spoken: '' }) },
    isOnline && { label: t('filterOnline'), to: without({ isOnline: false }) },
  ].filter((filter) => typeof filter === 'object');
}
