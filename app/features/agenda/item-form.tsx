import { Form } from '@remix-run/react';
import { languages } from '../../i18n/locales.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { writtenLanguages } from '../nominations/written-languages.ts';
import { titleLanguages } from './agenda-forms.ts';
import type { AgendaItemPage } from './preparing.ts';
import { itemTypes } from './agenda.ts';
import type { LinkSearch } from './call.ts';
import { LinkPicker } from './link-picker.tsx';

interface ItemFormProps {
  page: AgendaItemPage;
  search: LinkSearch | undefined;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** All of an item on the working agenda, with the note that only who prepares reads. */
export function ItemForm({ page, search, invalid, errors }: ItemFormProps) {
  const { t } = useTranslation('agenda');
  const { item, groups, organisations, people } = page;
  const start = {
    title: item.title,
    why: item.why ?? '',
    wanted: item.wanted ?? '',
    minutes: String(item.minutes),
    type: item.type,
    language: item.language,
    fixedStart: item.fixedStart ?? '',
    group: item.group?.slug ?? '',
    organisation: item.organisation?.slug ?? '',
    presenter: item.presenter ?? '',
    presenterId: item.presenterId ?? '',
    note: item.note ?? '',
  };
  const field = (name: keyof typeof start) => ({
    name,
    label: t(`field_${name}`),
    defaultValue: typedValue(invalid, name, start[name]),
    ...(errors[name] ? { error: errors[name] } : {}),
  });
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="revision" value={item.revision} />
      <TextInput {...field('title')} required maxLength={200} />
      <Fieldset
        legend={t('titles')}
        name="titles"
        hint={t('titlesHint')}
        {...(errors['titles'] ? { error: errors['titles'] } : {})}
      >
        <div className="grid gap-3 sm:grid-cols-2">
          {titleLanguages
            .filter((code) => code !== item.language)
            .map((code) => (
              <TextInput
                key={code}
                name={`title_${code}`}
                label={languages[code].ownName}
                lang={code}
                dir={languages[code].dir}
                maxLength={200}
                defaultValue={typedValue(invalid, `title_${code}`, item.titles[code] ?? '')}
              />
            ))}
        </div>
      </Fieldset>
      <div className="measure grid gap-4 sm:grid-cols-2">
        <Select
          {...field('type')}
          empty={false}
          options={itemTypes.map((type) => ({ value: type, label: t(`type_${type}`) }))}
        />
        <TextInput {...field('minutes')} required inputMode="numeric" maxLength={3} />
        <TextInput {...field('fixedStart')} type="time" hint={t('fixedHint')} optional />
        <Select
          {...field('language')}
          empty={false}
          options={writtenLanguages.map(({ code, ownName }) => ({ value: code, label: ownName }))}
        />
      </div>
      <TextInput {...field('presenter')} hint={t('presenterHint')} optional maxLength={200} />
      <Combobox
        {...field('presenterId')}
        hint={t('presenterIdHint')}
        optional
        options={people.map(({ id, name }) => ({ value: id, label: name ?? t('nameless') }))}
      />
      <Combobox
        {...field('organisation')}
        optional
        options={organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Select
        {...field('group')}
        optional
        options={groups.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <TextArea {...field('why')} optional maxLength={2000} />
      <TextArea {...field('wanted')} optional maxLength={2000} rows={3} />
      <LinkPicker
        search={search ?? { chosen: item.links, found: [] }}
        looked={invalid?.typed['find']?.[0]}
        error={errors['links']}
      />
      <TextArea {...field('note')} hint={t('noteHint')} optional maxLength={4000} rows={4} />
      <p>
        <SubmitButton name="intent" value="save">
          {t('saveItem')}
        </SubmitButton>
      </p>
    </Form>
  );
}
