import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { acceptedFiles } from '../attachments/attachment.ts';
import { writtenLanguages } from '../nominations/written-languages.ts';
import type { PaperSource } from './paper-forms.ts';
import { paperAudiences, paperRoles } from './paper.ts';
import type { PaperItem, PaperLine, PaperList } from './paper.ts';

type Errors = Record<string, string | undefined>;
const errorOf = (errors: Errors, name: string) => (errors[name] ? { error: errors[name] } : {});

/** Role, readers, summary: what is said of a paper and may change. */
export function PaperFields({
  paper,
  hasGroup,
  mayDecide,
  invalid,
  errors,
}: {
  paper?: PaperLine;
  /** Whether there is a group that could be its readers. */
  hasGroup: boolean;
  /** Whether who fills in may say that the decision is about this text. */
  mayDecide: boolean;
  invalid: InvalidForm | undefined;
  errors: Errors;
}) {
  const { t } = useTranslation('dossier');
  const ticked = invalid ? 'authoritative' in invalid.typed : paper?.isAuthoritative;
  return (
    <>
      <RadioGroup
        name="role"
        label={t('field_role')}
        required
        inline
        options={paperRoles.map((role) => ({ value: role, label: t(`role_${role}`) }))}
        defaultValue={typedValue(invalid, 'role', paper?.role ?? 'advice')}
        {...errorOf(errors, 'role')}
      />
      {mayDecide ? (
        <Checkbox
          name="authoritative"
          value="yes"
          label={t('field_authoritative')}
          hint={t('authoritativeHint')}
          defaultChecked={ticked ?? false}
        />
      ) : (
        paper?.isAuthoritative && <input type="hidden" name="authoritative" value="yes" />
      )}
      <TextArea
        name="summary"
        label={t('field_summary')}
        hint={t('summaryHint')}
        optional
        rows={4}
        maxLength={1000}
        defaultValue={typedValue(invalid, 'summary', paper?.summary ?? '')}
        {...errorOf(errors, 'summary')}
      />
      <RadioGroup
        name="audience"
        label={t('field_audience')}
        hint={t('audienceHint')}
        required
        options={paperAudiences
          .filter((audience) => audience !== 'group' || hasGroup)
          .toReversed()
          .map((audience) => ({ value: audience, label: t(`audience_${audience}`) }))}
        defaultValue={typedValue(invalid, 'audience', paper?.audience ?? 'public')}
        {...errorOf(errors, 'audience')}
      />
    </>
  );
}

/** The file of a paper, and what it shows where it is a picture. */
export function PaperFileField({ errors, required }: { errors: Errors; required?: boolean }) {
  const { t } = useTranslation('dossier');
  return (
    <>
      <FileInput
        name="file"
        label={t('field_file')}
        hint={t('fileHint')}
        {...(required ? { required } : {})}
        {...errorOf(errors, 'file')}
        accept={acceptedFiles}
      />
      <TextInput name="description" label={t('field_description')} maxLength={500} />
    </>
  );
}

interface PaperFormProps {
  item: PaperItem;
  documents: PaperList['documents'];
  once: string;
  invalid: InvalidForm | undefined;
  errors: Errors;
}

/** A new paper on an item: a submitted document, a file, or word that one follows. */
export function PaperForm({ item, documents, once, invalid, errors }: PaperFormProps) {
  const { t } = useTranslation('dossier');
  const { code } = useLanguage();
  const offersDocument = item.mayDocument && documents.length > 0;
  const may: Record<PaperSource, boolean> = {
    document: offersDocument,
    file: item.mayFile,
    late: item.mayAnnounce,
  };
  const sources = (['document', 'file', 'late'] as const).filter((source) => may[source]);
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="grid gap-5">
      <input type="hidden" name="item" value={item.id} />
      <input type="hidden" name="once" value={typedValue(invalid, 'once', once)} />
      {sources.length > 1 ? (
        <RadioGroup
          name="source"
          label={t('field_source')}
          required
          options={sources.map((source) => ({ value: source, label: t(`source_${source}`) }))}
          defaultValue={typedValue(invalid, 'source', sources[0])}
          {...errorOf(errors, 'source')}
        />
      ) : (
        <input type="hidden" name="source" value={sources[0]} />
      )}
      {offersDocument && (
        <Select
          name="document"
          label={t('field_document')}
          hint={t('documentHint')}
          options={documents.map(({ id, title, group }) => ({
            value: String(id),
            label: `${title} (${group.name})`,
          }))}
          defaultValue={typedValue(invalid, 'document')}
          {...errorOf(errors, 'document')}
        />
      )}
      {(item.mayFile || item.mayAnnounce) && (
        <Fieldset
          legend={t('ownTitle')}
          name="own"
          {...(offersDocument ? { hint: t('ownHint') } : {})}
        >
          <div className="grid gap-4">
            {item.mayFile && <PaperFileField errors={errors} />}
            <TextInput
              name="title"
              label={t('field_title')}
              maxLength={200}
              defaultValue={typedValue(invalid, 'title')}
              {...errorOf(errors, 'title')}
            />
          </div>
        </Fieldset>
      )}
      <Select
        name="language"
        label={t('field_language')}
        empty={false}
        options={writtenLanguages.map(({ code: value, ownName }) => ({ value, label: ownName }))}
        defaultValue={typedValue(invalid, 'language', code)}
        {...errorOf(errors, 'language')}
      />
      <PaperFields
        hasGroup={item.mayDocument}
        mayDecide={item.mayAnnounce || item.mayDocument}
        invalid={invalid}
        errors={errors}
      />
      <p>
        <SubmitButton>{t('addSubmit')}</SubmitButton>
      </p>
    </Form>
  );
}
