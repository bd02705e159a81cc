import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { DocumentField } from '../documents/document-field.tsx';
import type { RichDocument } from '../documents/document.ts';
import { DocumentText } from '../documents/document-text.tsx';
import type { MinuteEntry, Objection } from './minutes.ts';

interface AnswerFormProps {
  objection: Objection;
  entry: MinuteEntry;
  document: RichDocument;
  markdown: string;
  language: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** The objection, the text it is about, and both ways to answer: a new text, or a reason. */
export function AnswerForm(props: AnswerFormProps) {
  const { objection, entry, document, markdown, language, invalid, errors } = props;
  const { t } = useTranslation('minutes');
  return (
    <>
      <blockquote className="measure mb-6 border-s-[5px] border-brick ps-4">
        <LanguageText lang={objection.language} as="bdi" className="whitespace-pre-line">
          {objection.text}
        </LanguageText>
      </blockquote>
      {invalid && (
        <section aria-labelledby="now" className="mb-6">
          <h2 id="now" className="mb-2">
            {t('textNow')}
          </h2>
          <DocumentText document={document} lang={language} level={2} />
        </section>
      )}
      <Form method="post" encType="multipart/form-data" noValidate className="grid gap-6">
        <input type="hidden" name="objection" value={objection.id} />
        <input
          type="hidden"
          name="revision"
          value={typedValue(invalid, 'revision', String(entry.revision))}
        />
        <DocumentField
          name="text"
          label={t('newText')}
          hint={t('newTextHint')}
          lang={language}
          withoutPictures
          defaultMarkdown={typedValue(invalid, 'text', markdown)}
          {...(errors['text'] ? { error: errors['text'] } : {})}
          {...(invalid ? {} : { defaultDocument: document })}
        />
        <TextArea
          name="answer"
          label={t('field_answer')}
          hint={t('answerHint')}
          rows={4}
          lang={language}
          maxLength={2000}
          defaultValue={typedValue(invalid, 'answer')}
          {...(errors['answer'] ? { error: errors['answer'] } : {})}
        />
        <p className="flex flex-wrap gap-3">
          <SubmitButton name="verdict" value="accept">
            {t('accept')}
          </SubmitButton>
          <SubmitButton variant="quiet" name="verdict" value="reject">
            {t('reject')}
          </SubmitButton>
        </p>
      </Form>
    </>
  );
}
