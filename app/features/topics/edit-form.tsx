import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { typedValue } from '../../lib/form.ts';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { FileFields } from '../attachments/file-fields.tsx';
import type { InvalidWithFiles } from '../attachments/form-files.ts';
import { DocumentField } from '../documents/document-field.tsx';
import { DocumentText } from '../documents/document-text.tsx';
import type { RichDocument } from '../documents/document.ts';
import { LanguageChoice } from './post-choices.tsx';
import type { PostDetail } from './post-detail.ts';
import { topicAddress } from './topic.ts';

interface EditFormProps {
  post: PostDetail;
  /** What the field begins with: the post, or the change that was under way. */
  start: { once: string; document: RichDocument; markdown: string; language: string };
  invalid: InvalidWithFiles | undefined;
  errors: Record<string, string | undefined>;
}

/** Changes one's own post; a text that was saved meanwhile stands above the own one. */
export function EditForm({ post, start, invalid, errors }: EditFormProps) {
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  const { topic, number } = post;
  // The form came back with the newer revision in the place of its own.
  const isOvertaken = invalid?.errors['form']?.key === 'topics:errorNewer';
  const draft = `${topicAddress(code, topic.group.slug, topic.id)}/draft?post=${number}`;
  return (
    <>
      {isOvertaken && (
        <section aria-labelledby="newer" className="mb-6 border-s-[5px] border-harbour ps-4">
          <h2 id="newer">{t('newerTitle')}</h2>
          <p className="measure mt-1 mb-3 text-soft">{t('newerText')}</p>
          <DocumentText document={post.document} lang={post.language} level={2} />
        </section>
      )}
      <Form
        method="post"
        encType="multipart/form-data"
        noValidate
        data-draft={draft}
        className="grid gap-5"
      >
        <input
          type="hidden"
          name="revision"
          value={typedValue(invalid, 'revision', String(post.revision))}
        />
        <input type="hidden" name="once" value={typedValue(invalid, 'once', start.once)} />
        <DocumentField
          name="text"
          label={t('yourText')}
          required
          lang={start.language}
          group={topic.group.slug}
          defaultMarkdown={typedValue(invalid, 'text', start.markdown)}
          {...(errors['text'] ? { error: errors['text'] } : {})}
          {...(invalid ? {} : { defaultDocument: start.document })}
        />
        <FileFields waiting={invalid?.files ?? []} attached={post.files} errors={errors} />
        <LanguageChoice
          language={typedValue(invalid, 'language', start.language)}
          error={errors['language']}
        />
        <TextInput
          name="reason"
          label={t('editReason')}
          hint={t('editReasonHint')}
          optional
          defaultValue={typedValue(invalid, 'reason')}
          {...(errors['reason'] ? { error: errors['reason'] } : {})}
        />
        <p>
          <SubmitButton name="intent" value="edit">
            {t('saveEdit')}
          </SubmitButton>
        </p>
      </Form>
    </>
  );
}

/** Takes one's own words back, after saying what that means. */
export function RemoveForm() {
  const { t } = useTranslation('topics');
  return (
    <ConfirmForm
      summary={t('removeTitle')}
      text={t('removeText')}
      action={t('remove')}
      intent="remove"
      className="mt-8"
    />
  );
}
