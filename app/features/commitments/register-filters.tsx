import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FilterForm } from '../../ui/filter-form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { Register, RegisterFilters } from './register.ts';
import { registerAddress, registerStates } from './register.ts';

/** The filters of the register: a GET form, so that the address holds them. */
export function RegisterForm({
  filters,
  choices,
}: {
  filters: RegisterFilters;
  choices: Register['choices'];
}) {
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  return (
    <FilterForm
      action={registerAddress(code)}
      label={t('filters')}
      chosen={registerAddress(code, filters)}
      show={t('filterShow')}
    >
      <TextInput name="q" type="search" label={t('filterSearch')} defaultValue={filters.query} />
      <Select
        name="state"
        label={t('filterState')}
        empty={t('filterAny')}
        defaultValue={filters.state}
        options={registerStates.map((value) => ({ value, label: t(`filter_${value}`) }))}
      />
      <Select
        name="organisation"
        label={t('filterOwner')}
        empty={t('filterAny')}
        defaultValue={filters.organisation}
        options={choices.organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Select
        name="group"
        label={t('filterGroup')}
        empty={t('filterAny')}
        defaultValue={filters.group}
        options={choices.groups.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Select
        name="session"
        label={t('filterSession')}
        empty={t('filterAny')}
        defaultValue={filters.session}
        options={choices.sessions.map(({ slug, title }) => ({ value: slug, label: title.text }))}
      />
      <div className="self-end">
        <Checkbox name="late" value="1" label={t('filterLate')} defaultChecked={filters.isLate} />
      </div>
    </FilterForm>
  );
}

/** What is chosen now, each with the address without it. */
export function chosenFilters(
  code: string,
  filters: RegisterFilters,
  choices: Register['choices'],
  words: { stateOf: (state: string) => string; late: string },
): { label: string; to: string }[] {
  const without = (less: Partial<RegisterFilters>) =>
    registerAddress(code, { ...filters, ...less, page: 1 });
  const named = (rows: readonly { slug: string; name: string }[], slug: string) =>
    rows.find((row) => row.slug === slug)?.name ?? slug;
  const sessions = choices.sessions.map(({ slug, title }) => ({ slug, name: title.text }));
  const { query, state, organisation, group, session, isLate } = filters;
  return [
    query && { label: `“${query}”`, to: without({ query: '' }) },
    state && { label: words.stateOf(state), to: without({ state: '' }) },
    organisation && {
      label: named(choices.organisations, organisation),
      to: without({ organisation: '' }),
    },
    group && { label: named(choices.groups, group), to: without({ group: '' }) },
    session && { label: named(sessions, session), to: without({ session: '' }) },
    isLate && { label: words.late, to: without({ isLate: false }) },
  ].filter((filter) => typeof filter === 'object');
}
