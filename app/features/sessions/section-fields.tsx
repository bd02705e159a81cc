import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { languages } from '../../i18n/locales.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { SessionTemplate, StandingItem, Texts } from './session-pages.ts';

const types = ['information', 'discussion', 'break'] as const;

interface RowProps {
  /** `section1`, `item2`: the beginning of the names of its fields. */
  row: string;
  invalid: InvalidForm | undefined;
}

function TitleFields({ row, titles, invalid }: RowProps & { titles: Texts }) {
  const { t } = useTranslation('sessions');
  return Object.values(languages).map(({ code, ownName, dir }) => (
    <TextInput
      key={code}
      name={`${row}_${code}`}
      label={
        <>
          {t('field_title')} (<bdi lang={code}>{ownName}</bdi>)
        </>
      }
      lang={code}
      dir={dir}
      maxLength={200}
      defaultValue={typedValue(invalid, `${row}_${code}`, titles[code])}
    />
  ));
}

interface ItemRowProps extends RowProps {
  item: StandingItem | null;
  section: number;
  sections: readonly { value: string; label: string }[];
}

function ItemFields({ row, item, section, sections, invalid }: ItemRowProps) {
  const { t } = useTranslation('sessions');
  return (
    <div className="grid gap-3">
      <TitleFields row={row} titles={item?.titles ?? {}} invalid={invalid} />
      <Select
        name={`${row}_in`}
        label={t('field_section')}
        empty={false}
        options={sections}
        defaultValue={typedValue(invalid, `${row}_in`, String(section))}
      />
      <Select
        name={`${row}_type`}
        label={t('field_type')}
        empty={false}
        options={types.map((value) => ({ value, label: t(`type_${value}`) }))}
        defaultValue={typedValue(invalid, `${row}_type`, item?.type ?? 'information')}
      />
      <TextInput
        name={`${row}_minutes`}
        label={t('field_minutes')}
        inputMode="numeric"
        width="short"
        maxLength={3}
        defaultValue={typedValue(invalid, `${row}_minutes`, String(item?.minutes ?? 10))}
      />
    </div>
  );
}

/** Sections and the items that come every time, with an empty row to add one; an emptied row is taken away. */
export function SectionFields({
  sections,
  invalid,
  errors,
}: {
  sections: SessionTemplate['sections'];
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}) {
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  const wordsOf = (titles: Texts) => titles[code] ?? titles['nl'] ?? '';
  const choices = sections.map(({ titles }, index) => ({
    value: String(index + 1),
    label: wordsOf(titles),
  }));
  const items = sections.flatMap(({ items: those }, index) =>
    those.map((item) => ({ item, section: index + 1 })),
  );
  const isOpen = invalid !== undefined;
  const ownError = (name: 'sections' | 'items') => (errors[name] ? { error: errors[name] } : {});
  return (
    <>
      <Fieldset
        legend={t('sections')}
        name="sections"
        hint={t('sectionsHint')}
        {...ownError('sections')}
      >
        {[...sections, null].map((section, index) => (
          <Disclosure
            key={index}
            summary={section ? wordsOf(section.titles) : t('addSection')}
            open={isOpen}
          >
            <div className="grid gap-3">
              <TitleFields
                row={`section${index + 1}`}
                titles={section?.titles ?? {}}
                invalid={invalid}
              />
            </div>
          </Disclosure>
        ))}
      </Fieldset>
      <Fieldset legend={t('standing')} name="items" hint={t('standingHint')} {...ownError('items')}>
        {[...items, null].map((row, index) => (
          <Disclosure
            key={index}
            summary={row ? wordsOf(row.item.titles) : t('addItem')}
            open={isOpen}
          >
            <ItemFields
              row={`item${index + 1}`}
              item={row?.item ?? null}
              section={row?.section ?? 1}
              sections={choices}
              invalid={invalid}
            />
          </Disclosure>
        ))}
      </Fieldset>
    </>
  );
}
