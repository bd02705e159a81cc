import { useTranslation } from '../../i18n/use-translation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { CheckboxGroup } from '../../ui/radio-group.tsx';
import type { ListingFieldsProps } from './listing-form.tsx';
import { fieldReader } from './listing-form.tsx';
import type { FormTag } from './listing-forms.ts';

const asOptions = (tags: readonly FormTag[]) =>
  tags.map(({ slug, label }) => ({ value: slug, label }));

/** The city's words for it, those of its category first; and under what conditions. */
export function ListingTagFields(props: ListingFieldsProps) {
  const { t } = useTranslation('exchange');
  const { list, failed } = fieldReader(props);
  const { form, category } = props;
  const words = form.tags.filter(({ isCondition }) => !isCondition);
  const near = words.filter((tag) => tag.category === category.slug);
  const far = words.filter((tag) => tag.category !== category.slug);
  const chosen = list('tags');
  const group = (tags: readonly FormTag[], id: string, label: string) => (
    <CheckboxGroup
      name="tags"
      id={id}
      label={label}
      inline
      optional
      options={asOptions(tags)}
      defaultValues={chosen}
      {...(id === 'field-tags' ? failed('tags') : {})}
    />
  );
  return (
    <>
      {near.length > 0 && group(near, 'field-tags', t('field_tags'))}
      <Disclosure
        summary={t('tagsOther')}
        open={near.length === 0 || far.some(({ slug }) => chosen.includes(slug))}
      >
        {group(far, near.length > 0 ? 'field-tags-other' : 'field-tags', t('field_tags'))}
      </Disclosure>
    </>
  );
}
