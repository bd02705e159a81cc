import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { typedValue } from '../../lib/form.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { FileFields } from '../attachments/file-fields.tsx';
import type { InvalidWithFiles } from '../attachments/form-files.ts';
import { DocumentField } from '../documents/document-field.tsx';
import type { TextStart } from './draft-text.ts';
import { PostChoices } from './post-choices.tsx';
import { AudienceChoice } from './settings-forms.tsx';
import type { Voice } from './topic.ts';
import { topicsAddress } from './topic.ts';

interface NewTopicFormProps {
  group: { slug: string; reading: string };
  seats: readonly Voice[];
  start: TextStart;
  invalid: InvalidWithFiles | undefined;
  errors: Record<string, string | undefined>;
}

/** Title, first post, who reads it. */
export function NewTopicForm({ group, seats, start, invalid, errors }: NewTopicFormProps) {
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  const isOpen = group.reading === 'public';
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      noValidate
      data-draft={`${topicsAddress(code, group.slug)}/draft`}
      className="grid gap-5"
    >
      <input type="hidden" name="once" value={typedValue(invalid, 'once', start.once)} />
      <TextInput
        name="title"
        label={t('topicTitle')}
        hint={t('topicTitleHint')}
        required
        defaultValue={typedValue(invalid, 'title', start.title)}
        {...(errors['title'] ? { error: errors['title'] } : {})}
      />
      <DocumentField
        name="text"
        label={t('firstText')}
        required
        group={group.slug}
        defaultMarkdown={typedValue(invalid, 'text', start.markdown)}
        {...(errors['text'] ? { error: errors['text'] } : {})}
        {...(invalid ? {} : { defaultDocument: start.document })}
      />
      <FileFields waiting={invalid?.files ?? []} errors={errors} />
      <PostChoices
        seats={seats}
        language={typedValue(invalid, 'language', start.language)}
        organisation={typedValue(invalid, 'organisation')}
        errors={errors}
      />
      {isOpen ? (
        <AudienceChoice
          chosen={typedValue(invalid, 'audience', 'public')}
          error={errors['audience']}
        />
      ) : (
        <input type="hidden" name="audience" value="members" />
      )}
      <p>
        <SubmitButton>{t('openTopic')}</SubmitButton>
      </p>
    </Form>
  );
}
