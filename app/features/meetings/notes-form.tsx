import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DocumentField } from '../documents/document-field.tsx';
import { DocumentText } from '../documents/document-text.tsx';
import type { RichDocument } from '../documents/document.ts';
import { LanguageSelect } from './meeting-form.tsx';
import type { Meeting } from './meeting.ts';

interface NotesFormProps {
  meeting: Meeting;
  start: {
    revision: number;
    language: string;
    documentPath: string;
    document: RichDocument | null;
    markdown: string;
  };
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** The notes of a meeting; notes that were saved meanwhile stand above the own ones. */
export function NotesForm({ meeting, start, invalid, errors }: NotesFormProps) {
  const { t } = useTranslation('meetings');
  const { notes, group } = meeting;
  // The form came back with the newer revision in the place of its own.
  const isOvertaken = invalid?.errors['form']?.key === 'meetings:errorNotesNewer';
  return (
    <>
      {isOvertaken && notes && (
        <section aria-labelledby="newer" className="mb-6 border-s-[5px] border-harbour ps-4">
          <h2 id="newer">{t('newerTitle')}</h2>
          <p className="measure mt-1 mb-3 text-soft">{t('newerText')}</p>
          <DocumentText document={notes.document} lang={notes.language} level={2} />
        </section>
      )}
      <Form method="post" encType="multipart/form-data" noValidate className="grid gap-5">
        <input
          type="hidden"
          name="revision"
          value={typedValue(invalid, 'revision', String(start.revision))}
        />
        <DocumentField
          name="text"
          label={t('yourNotes')}
          hint={t('notesHint')}
          required
          lang={start.language}
          group={group.slug}
          withoutPictures
          defaultMarkdown={typedValue(invalid, 'text', start.markdown)}
          {...(errors['text'] ? { error: errors['text'] } : {})}
          {...(invalid ? {} : { defaultDocument: start.document })}
        />
        <LanguageSelect
          chosen={typedValue(invalid, 'language', start.language)}
          error={errors['language']}
        />
        <TextInput
          name="documentPath"
          label={t('field_documentPath')}
          hint={t('documentPathHint')}
          optional
          dir="ltr"
          defaultValue={typedValue(invalid, 'documentPath', start.documentPath)}
          {...(errors['documentPath'] ? { error: errors['documentPath'] } : {})}
        />
        <p>
          <SubmitButton>{t('saveNotes')}</SubmitButton>
        </p>
      </Form>
    </>
  );
}
