import type { MetaFunction } from '@remix-run/react';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { DocumentText } from '../../features/documents/document-text.tsx';
import { hideOrShowPost, postOf } from '../../features/topics/post-action.server.ts';
import { topicAddress } from '../../features/topics/topic.ts';
import { getPost } from '../../features/topics/topics.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { typedValue } from '../../lib/form.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const { id, number } = postOf(page);
  const post = await getPost(page.db, id, number, page.language);
  if (!post.mayModerate) throw forbidden();
  return { post };
});

export const action = pageAction(hideOrShowPost);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.post.topic.title ?? '');

export default function HidePostPage() {
  const { post } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { topic, number } = post;
  const isHidden = post.state === 'hidden';
  return (
    <>
      <PageHeader
        title={t(isHidden ? 'showTitle' : 'hideTitle', { number })}
        lede={<p>{t(isHidden ? 'showText' : 'hideText')}</p>}
        back={{ to: topicAddress(code, topic.group.slug, topic.id, number), label: topic.title }}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <blockquote className="mb-6 border-s-[3px] border-line ps-4">
        <DocumentText document={post.document} lang={post.language} level={1} />
      </blockquote>
      <Form method="post" noValidate className="grid gap-4">
        {!isHidden && (
          <TextArea
            name="reason"
            label={t('reason')}
            hint={t('reasonHint')}
            required
            rows={3}
            maxLength={2000}
            defaultValue={typedValue(refused, 'reason')}
            {...(fields['reason'] ? { error: fields['reason'] } : {})}
          />
        )}
        <p>
          <SubmitButton name="intent" value={isHidden ? 'show' : 'hide'}>
            {t(isHidden ? 'showAgain' : 'hide')}
          </SubmitButton>
        </p>
      </Form>
    </>
  );
}
