import { useTranslation } from '../../i18n/use-translation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { CheckboxGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { StepProps } from './nomination-steps.tsx';
import type { TermOption } from './nomination.ts';
import { writtenLanguages } from './written-languages.ts';

/** The groups of words that sort an initiative, in the order in which they are asked. */
const vocabularies = ['theme', 'activity', 'target_group'] as const;

/** The terms of one vocabulary as choices. */
export function termChoices(terms: readonly TermOption[], vocabulary: TermOption['vocabulary']) {
  return terms
    .filter((term) => term.vocabulary === vocabulary)
    .map(({ id, label }) => ({ value: String(id), label }));
}

/** What it does, in the nominator's own language. */
export function WhatStep({ nomination, options, form }: StepProps) {
  const { t } = useTranslation('nominations');
  const chosen = form.values('terms', nomination.termIds);
  return (
    <>
      <TextArea
        name="what"
        label={t('what')}
        hint={t('whatHint')}
        error={form.errors['what']}
        required
        rows={6}
        maxLength={5000}
        defaultValue={form.value('what', nomination.what)}
      />
      <Select
        name="textLanguage"
        label={t('textLanguage')}
        error={form.errors['textLanguage']}
        empty={false}
        options={writtenLanguages.map(({ code, ownName }) => ({ value: code, label: ownName }))}
        defaultValue={form.value('textLanguage', nomination.textLanguage)}
      />
      <Disclosure summary={t('termsAsk')} note={t('optionalNote')} open={chosen.length > 0}>
        <div className="grid gap-6">
          {vocabularies.map((vocabulary) => (
            <CheckboxGroup
              key={vocabulary}
              id={`field-terms-${vocabulary}`}
              name="terms"
              label={t(`terms_${vocabulary}`)}
              inline
              options={termChoices(options.terms, vocabulary)}
              defaultValues={chosen}
            />
          ))}
        </div>
      </Disclosure>
    </>
  );
}
