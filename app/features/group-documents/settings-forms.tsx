import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import type { ButtonVariant } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { PersonName } from '../groups/person-name.tsx';
import { AudienceField, LanguageField } from './document-form-fields.tsx';
import type { DocumentPage, DocumentState } from './group-document.ts';

interface OneFormProps {
  intent: string;
  submit: string;
  variant?: ButtonVariant;
  children?: ReactNode;
}

function OneForm({ intent, submit, variant = 'quiet', children }: OneFormProps) {
  return (
    <Form method="post" noValidate className="grid gap-4">
      {children}
      <p>
        <SubmitButton name="intent" value={intent} variant={variant}>
          {submit}
        </SubmitButton>
      </p>
    </Form>
  );
}

/** The steps that who reads may take from here. */
function stepsOf({ document, me }: DocumentPage): DocumentState[] {
  if (document.group.state !== 'active') return [];
  switch (document.state) {
    case 'draft':
      return me.isOwner ? ['shared'] : [];
    case 'shared':
      return [
        ...(me.maySubmit ? ['submitted' as const] : []),
        ...(me.isOwner ? ['draft' as const] : []),
      ];
    case 'submitted':
      return [
        ...(me.mayAdopt ? ['adopted' as const] : []),
        ...(me.maySubmit ? ['shared' as const] : []),
      ];
    case 'adopted':
      return [];
  }
}

interface SettingsFormsProps {
  page: DocumentPage;
  choices: readonly { id: string; name: string }[];
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** The next steps of a document, its title and readers, and who writes the draft. */
export function SettingsForms({ page, choices, invalid, errors }: SettingsFormsProps) {
  const { t } = useTranslation('groupDocuments');
  const { document, me } = page;
  const steps = stepsOf(page);
  const isFrozen = document.state === 'submitted' || document.state === 'adopted';
  return (
    <div className="grid gap-10">
      {steps.length > 0 && (
        <section aria-labelledby="steps" className="grid gap-5">
          <h2 id="steps">{t('steps')}</h2>
          {steps.map((state, index) => (
            <OneForm
              key={state}
              intent="state"
              submit={t(`step_${document.state}_${state}` as 'step_draft_shared')}
              variant={index === 0 ? 'main' : 'quiet'}
            >
              <p className="measure">
                {t(`stepText_${document.state}_${state}` as 'stepText_draft_shared')}
              </p>
              <input type="hidden" name="state" value={state} />
              <input type="hidden" name="version" value={document.version} />
            </OneForm>
          ))}
        </section>
      )}
      {(me.isOwner || me.mayLead) && (
        <section aria-labelledby="facts">
          <h2 id="facts" className="mb-3">
            {t('facts')}
          </h2>
          <OneForm intent="settings" submit={t('keep')}>
            {isFrozen ? (
              <>
                <p className="measure">{t('frozenFacts')}</p>
                <input type="hidden" name="title" value={document.title} />
                <input type="hidden" name="language" value={document.language} />
              </>
            ) : (
              <>
                <TextInput
                  name="title"
                  label={t('documentTitle')}
                  required
                  defaultValue={typedValue(invalid, 'title', document.title)}
                  {...(errors['title'] ? { error: errors['title'] } : {})}
                />
                <LanguageField
                  chosen={typedValue(invalid, 'language', document.language)}
                  error={errors['language']}
                />
              </>
            )}
            <AudienceField
              chosen={typedValue(invalid, 'audience', document.audience)}
              error={errors['audience']}
              reading={document.group.reading}
            />
          </OneForm>
        </section>
      )}
      {me.isOwner && document.state === 'draft' && (
        <EditorForms page={page} choices={choices} errors={errors} />
      )}
      {me.isOwner && document.state === 'draft' && (
        <Disclosure summary={t('deleteTitle')}>
          <p className="measure mb-3">{t('deleteText')}</p>
          <OneForm intent="delete" submit={t('delete')} variant="danger" />
        </Disclosure>
      )}
    </div>
  );
}

function EditorForms({
  page: { editors },
  choices,
  errors,
}: Pick<SettingsFormsProps, 'page' | 'choices' | 'errors'>) {
  const { t } = useTranslation('groupDocuments');
  return (
    <section aria-labelledby="editors" className="grid gap-4">
      <h2 id="editors">{t('editors')}</h2>
      <p className="measure">{t('editorsText')}</p>
      {editors.length > 0 && (
        <ul className="measure border-t border-line">
          {editors.map((person) => (
            <li key={person.id} className="border-b border-line py-1">
              <Form method="post" className="flex flex-wrap items-center justify-between gap-x-4">
                <PersonName person={person} />
                <input type="hidden" name="person" value={person.id} />
                <SubmitButton
                  name="intent"
                  value="removeEditor"
                  variant="link"
                  aria-label={t('removeEditorOf', { name: person.name ?? '' })}
                >
                  {t('removeEditor')}
                </SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {choices.length > 0 && (
        <OneForm intent="addEditor" submit={t('addEditor')}>
          <Select
            name="person"
            label={t('editor')}
            required
            options={choices.map(({ id, name }) => ({ value: id, label: name }))}
            {...(errors['person'] ? { error: errors['person'] } : {})}
          />
        </OneForm>
      )}
    </section>
  );
}
