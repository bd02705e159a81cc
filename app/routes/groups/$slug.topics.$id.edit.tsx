import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { formFiles } from '../../features/attachments/file-fields.server.ts';
import { EditForm, RemoveForm } from '../../features/topics/edit-form.tsx';
import { editStart } from '../../features/topics/edit-start.server.ts';
import { changePost, postOf } from '../../features/topics/post-action.server.ts';
import { topicAddress } from '../../features/topics/topic.ts';
import { getPost } from '../../features/topics/topics.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const { id, number } = postOf(page);
  const post = await getPost(page.db, id, number, page.language);
  if (!post.mayEdit && !post.mayRemove) throw forbidden();
  return { post, start: editStart(post) };
});

export const action = pageAction((page) => changePost(page, formFiles(page)));
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.post.topic.title ?? '');

export default function EditPostPage() {
  const { post, start } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { topic, number } = post;
  return (
    <>
      <PageHeader
        title={t('editTitle', { number })}
        back={{ to: topicAddress(code, topic.group.slug, topic.id, number), label: topic.title }}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      {post.mayEdit && <EditForm post={post} start={start} invalid={refused} errors={fields} />}
      {post.mayRemove && <RemoveForm />}
    </>
  );
}
