import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { reviewSchema } from '../../features/moderation/case-forms.ts';
import { listHeldPosts, reviewHeldPost } from '../../features/moderation/cases.server.ts';
import { readAfter } from '../../features/moderation/cases.ts';
import { HeldPostList } from '../../features/moderation/held-posts.tsx';
import { ModerationTabs } from '../../features/moderation/moderation-tabs.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader, redirectWithToast } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [held, { t }] = await Promise.all([
    listHeldPosts(page.db, readAfter(page.url.searchParams), page.language),
    createI18n(page.language),
  ]);
  return { held, title: t('moderation:heldTitle') };
});

export const action = pageAction(async (page) => {
  const here = `/${page.language}/moderation/held`;
  const posted = await readPosted(page.request);
  const form = checkForm(posted, reviewSchema);
  if (!form.ok && (form.errors['post'] || form.errors['answer'])) throw badRequest();
  if (!form.ok) return invalid(form);
  const { answer } = form.values;
  try {
    await reviewHeldPost(page.db, form.values);
    const said = answer === 'accept' ? 'toastAcceptedPost' : 'toastRefusedPost';
    return redirectWithToast(page, here, `moderation:${said}`);
  } catch (failure) {
    if (failure instanceof Conflict)
      return redirectWithToast(page, here, 'moderation:toastConflict');
    return invalid(refusedForm(failure, posted));
  }
});

export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function HeldPostsPage() {
  const { held, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('moderation');
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader title={title} lede={<p>{t('heldText')}</p>} />
      <ModerationTabs counts={held.counts} here="held" />
      <ErrorSummary errors={refused && fields} general={general} />
      <HeldPostList held={held} invalid={refused} error={fields['reason']} />
    </>
  );
}
