import { Form } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { FileFields } from '../attachments/file-fields.tsx';
import type { InvalidWithFiles } from '../attachments/form-files.ts';
import { DocumentField } from '../documents/document-field.tsx';
import type { RichDocument } from '../documents/document.ts';
import { PostChoices } from './post-choices.tsx';
import type { TopicPage } from './topic.ts';
import { topicAddress } from './topic.ts';

/** What the reply form begins with. */
export interface ReplyStart {
  /** Key of this one reply: sent twice it is still one post. */
  once: string;
  language: string;
  answers: number | null;
  document: RichDocument | null;
  markdown: string;
}

interface ReplyFormProps {
  shown: TopicPage;
  start: ReplyStart;
  invalid: InvalidWithFiles | undefined;
  errors: Record<string, string | undefined>;
}

/** The form at the end of a topic. */
export function ReplyForm({ shown, start, invalid, errors }: ReplyFormProps) {
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  const { topic, me } = shown;
  // Others' new posts make the page anew; what is being written stays the same reply.
  const [once] = useState(start.once);
  const here = topicAddress(code, topic.group.slug, topic.id);
  return (
    <section id="reply" aria-labelledby="reply-title" className="mt-10 print:hidden">
      <h2 id="reply-title" className="mb-3">
        {start.answers ? t('replyToTitle', { number: start.answers }) : t('replyTitle')}
      </h2>
      <Form
        method="post"
        encType="multipart/form-data"
        noValidate
        data-draft={`${here}/draft`}
        className="grid gap-4"
      >
        <input type="hidden" name="intent" value="reply" />
        <input type="hidden" name="once" value={typedValue(invalid, 'once', once)} />
        <input
          type="hidden"
          name="answers"
          value={typedValue(invalid, 'answers', String(start.answers ?? ''))}
        />
        <DocumentField
          name="text"
          label={t('yourText')}
          required
          group={topic.group.slug}
          defaultMarkdown={typedValue(invalid, 'text', start.markdown)}
          {...(errors['text'] ? { error: errors['text'] } : {})}
          {...(invalid ? {} : { defaultDocument: start.document })}
        />
        <FileFields waiting={invalid?.files ?? []} errors={errors} />
        <PostChoices
          seats={me.seats}
          language={typedValue(invalid, 'language', start.language)}
          organisation={typedValue(invalid, 'organisation')}
          errors={errors}
        />
        <p>
          <SubmitButton>{t('send')}</SubmitButton>
        </p>
      </Form>
    </section>
  );
}

/** A text that could not be posted, because the topic was closed meanwhile: it can still be copied. */
export function LostText({ invalid }: { invalid: InvalidForm }) {
  const { t } = useTranslation('topics');
  return (
    <section className="mt-10">
      <TextArea
        name="text"
        label={t('lostTitle')}
        readOnly
        rows={9}
        defaultValue={typedValue(invalid, 'text')}
      />
    </section>
  );
}

/** What stands in the place of the form where one may not write. */
export function ReplyInvitation({
  group,
  backTo,
  isSignedIn,
}: {
  group: string;
  backTo: string;
  isSignedIn: boolean;
}) {
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  return (
    <section aria-labelledby="reply-title" className="mt-10 print:hidden">
      <h2 id="reply-title">{t('inviteTitle')}</h2>
      <p className="measure mt-1 mb-3">{t(isSignedIn ? 'inviteMember' : 'inviteVisitor')}</p>
      {isSignedIn ? (
        <ButtonLink to={`/${code}/groups/${group}`}>{t('toGroup')}</ButtonLink>
      ) : (
        <ButtonLink to={`/${code}/sign-in?to=${encodeURIComponent(backTo)}`}>
          {t('toSignIn')}
        </ButtonLink>
      )}
    </section>
  );
}
