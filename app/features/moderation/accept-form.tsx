import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { CheckboxGroup, RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { FormState } from '../nominations/form-state.ts';
import type { TermOption } from '../nominations/nomination.ts';
import { scopes } from '../nominations/nomination.ts';
import type { ReviewedNomination } from './moderation.ts';
import { defaultVisibility, firstSentences, kinds, visibilities } from './moderation.ts';

interface AcceptFormProps {
  nomination: ReviewedNomination;
  terms: readonly TermOption[];
  form: FormState;
}

type Fields = AcceptFormProps & { lang: string };

function TextFields({ nomination, form, lang }: Fields) {
  const { t } = useTranslation('moderation');
  const edits = nomination.proposedEdits;
  const what = nomination.what ?? '';
  return (
    <>
      <TextInput
        name="name"
        lang={lang}
        label={t('name')}
        required
        error={form.errors['name']}
        defaultValue={form.value('name', edits?.name ?? nomination.name)}
      />
      <RadioGroup
        name="kind"
        label={t('kind')}
        required
        inline
        error={form.errors['kind']}
        options={kinds.map((value) => ({ value, label: t(`kind_${value}`) }))}
        defaultValue={form.value('kind', edits?.kind ?? 'citizen')}
      />
      <TextArea
        name="summary"
        lang={lang}
        label={t('summary')}
        hint={t('summaryHint')}
        required
        rows={3}
        maxLength={600}
        error={form.errors['summary']}
        defaultValue={form.value('summary', edits?.summary ?? firstSentences(what))}
      />
      <TextArea
        name="what"
        lang={lang}
        label={t('what')}
        required
        rows={8}
        maxLength={5000}
        error={form.errors['what']}
        defaultValue={form.value('what', edits?.what ?? what)}
      />
    </>
  );
}

function PlaceFields({ nomination, terms, form }: Fields) {
  const { t } = useTranslation('moderation');
  const edits = nomination.proposedEdits;
  return (
    <>
      <RadioGroup
        name="visibility"
        label={t('visibility')}
        hint={t('visibilityHint')}
        error={form.errors['visibility']}
        options={visibilities.map((value) => ({
          value,
          label: t(`visibility_${value}`),
          hint: t(`visibilityMeans_${value}`),
        }))}
        defaultValue={form.value(
          'visibility',
          edits?.visibility ?? defaultVisibility(nomination, terms),
        )}
      />
      <Disclosure
        summary={t('pointAsk')}
        open={Boolean(form.errors['latitude'] ?? form.errors['longitude'] ?? edits?.latitude)}
      >
        <p className="meta mb-3">{t('pointHint')}</p>
        <div className="flex flex-wrap gap-6">
          {(['latitude', 'longitude'] as const).map((name) => (
            <TextInput
              key={name}
              name={name}
              label={t(name)}
              width="short"
              dir="ltr"
              inputMode="decimal"
              error={form.errors[name]}
              defaultValue={form.value(name, edits?.[name]?.toString())}
            />
          ))}
        </div>
      </Disclosure>
      <Select
        name="scope"
        label={t('scope')}
        empty={false}
        error={form.errors['scope']}
        options={scopes.map((value) => ({ value, label: t(`scope_${value}`) }))}
        defaultValue={form.value('scope', edits?.scope ?? nomination.scope ?? 'local')}
      />
    </>
  );
}

function MoreFields({ nomination, terms, form, lang }: Fields) {
  const { t } = useTranslation('moderation');
  const edits = nomination.proposedEdits;
  const vocabularies = ['theme', 'activity', 'target_group', 'accessibility'] as const;
  return (
    <Disclosure
      summary={t('moreFields')}
      open={Boolean(form.errors['website'] ?? form.errors['otherNames'])}
    >
      <div className="grid gap-6">
        <TextInput
          name="otherNames"
          lang={lang}
          label={t('otherNames')}
          error={form.errors['otherNames']}
          defaultValue={form.value('otherNames', edits?.otherNames ?? nomination.otherNames)}
        />
        <TextInput
          name="website"
          type="url"
          label={t('website')}
          error={form.errors['website']}
          defaultValue={form.value('website', edits?.website ?? nomination.website)}
        />
        {vocabularies.map((vocabulary) => (
          <CheckboxGroup
            key={vocabulary}
            id={`field-terms-${vocabulary}`}
            name="terms"
            label={t(`terms_${vocabulary}`)}
            inline
            options={terms
              .filter((term) => term.vocabulary === vocabulary)
              .map(({ id, label }) => ({ value: String(id), label }))}
            defaultValues={form.values('terms', edits?.termIds ?? nomination.termIds)}
          />
        ))}
      </div>
    </Disclosure>
  );
}

/** Accepting: the nomination as the record that it will be, to be put right first. */
export function AcceptForm(props: AcceptFormProps) {
  const { t } = useTranslation('moderation');
  const { nomination } = props;
  const fields = { ...props, lang: nomination.textLanguage };
  const second = nomination.fourEyes && nomination.needsSecond;
  return (
    <section aria-labelledby="accept" className="my-8">
      <h2 id="accept" className="mb-2">
        {t('acceptTitle')}
      </h2>
      <p className="measure mb-5">
        {t(!nomination.fourEyes ? 'acceptText' : second ? 'acceptSecondText' : 'acceptFirstText')}
      </p>
      {nomination.fourEyes && nomination.acceptedByMe ? (
        <p className="font-bold">{t('waitForSecond')}</p>
      ) : (
        <Form method="post" noValidate className="grid gap-6">
          <input type="hidden" name="intent" value="accept" />
          <TextFields {...fields} />
          <PlaceFields {...fields} />
          <MoreFields {...fields} />
          <p>
            <SubmitButton>
              {t(nomination.fourEyes && !second ? 'proposeAccept' : 'accept')}
            </SubmitButton>
          </p>
        </Form>
      )}
    </section>
  );
}
