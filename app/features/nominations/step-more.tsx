import { useTranslation } from '../../i18n/use-translation.ts';
import { CheckboxGroup, RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { StepProps } from './nomination-steps.tsx';
import { answers, basics, frequencies } from './nomination.ts';
import { termChoices } from './step-what.tsx';
import { writtenLanguages } from './written-languages.ts';

/** The four basics of the mapping; a "no" refuses nothing. */
export function BasicsStep({ nomination, form }: StepProps) {
  const { t } = useTranslation('nominations');
  return basics.map((name) => (
    <RadioGroup
      key={name}
      name={name}
      label={t(name)}
      inline
      error={form.errors[name]}
      options={answers.map((value) => ({ value, label: t(`answer_${value}`) }))}
      defaultValue={form.value(name, nomination[name])}
    />
  ));
}

/** When it happens, in which languages, what it costs and who can come in. */
export function RhythmStep({ nomination, options, form }: StepProps) {
  const { t } = useTranslation('nominations');
  const q = useTranslation('questionnaire').t;
  return (
    <>
      <TextArea
        name="rhythm"
        label={t('rhythm')}
        hint={t('rhythmHint')}
        error={form.errors['rhythm']}
        rows={3}
        maxLength={1000}
        defaultValue={form.value('rhythm', nomination.rhythm)}
      />
      <RadioGroup
        name="meetingFrequency"
        label={q('meetingFrequency')}
        inline
        error={form.errors['meetingFrequency']}
        options={frequencies.map((value) => ({ value, label: q(`frequency_${value}`) }))}
        defaultValue={form.value('meetingFrequency', nomination.answers.meetingFrequency)}
      />
      <TextInput
        name="costs"
        label={t('costs')}
        hint={t('costsHint')}
        error={form.errors['costs']}
        defaultValue={form.value('costs', nomination.costs)}
      />
      <CheckboxGroup
        name="terms"
        label={t('terms_accessibility')}
        inline
        options={termChoices(options.terms, 'accessibility')}
        defaultValues={form.values('terms', nomination.termIds)}
      />
      <CheckboxGroup
        name="spokenLanguages"
        label={t('spokenLanguages')}
        error={form.errors['spokenLanguages']}
        inline
        options={writtenLanguages.map(({ code, ownName }) => ({ value: code, label: ownName }))}
        defaultValues={form.values('spokenLanguages', nomination.spokenLanguages)}
      />
    </>
  );
}
