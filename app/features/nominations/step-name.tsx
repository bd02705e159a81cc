import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DuplicateCandidates } from './duplicate-candidates.tsx';
import type { StepProps } from './nomination-steps.tsx';
import { useDuplicates } from './use-duplicates.ts';

/** What it is called; while typing it shows what may be the same. */
export function NameStep({ nomination, form }: StepProps) {
  const { t } = useTranslation('nominations');
  const { code } = useLanguage();
  const name = form.value('name', nomination.name);
  const website = form.value('website', nomination.website);
  const otherNames = form.value('otherNames', nomination.otherNames);
  const found = useDuplicates(`/${code}/nominate/duplicates`, nomination.duplicates, {
    name,
    website,
  });
  return (
    <>
      {/* One cell of the form's grid: while nothing is found the empty region takes no room. */}
      <div>
        <TextInput
          name="name"
          label={t('name')}
          hint={t('nameHint')}
          error={form.errors['name']}
          required
          autoComplete="off"
          defaultValue={name}
          onChange={(event) => found.type({ name: event.target.value })}
        />
        <div role="status">
          <DuplicateCandidates duplicates={found.duplicates} className="mt-6" />
        </div>
      </div>
      <TextInput
        name="website"
        type="url"
        label={t('website')}
        hint={t('websiteHint')}
        error={form.errors['website']}
        optional
        defaultValue={website}
        onChange={(event) => found.type({ website: event.target.value })}
      />
      <Disclosure
        summary={t('otherNamesAsk')}
        open={Boolean(otherNames || form.errors['otherNames'])}
      >
        <TextInput
          name="otherNames"
          label={t('otherNames')}
          hint={t('otherNamesHint')}
          error={form.errors['otherNames']}
          defaultValue={otherNames}
        />
      </Disclosure>
    </>
  );
}
