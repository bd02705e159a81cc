import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { formFiles } from '../../features/attachments/file-fields.server.ts';
import { newTextStart } from '../../features/topics/text-start.server.ts';
import { NewTopicForm } from '../../features/topics/new-topic-form.tsx';
import { beginTopic } from '../../features/topics/post-action.server.ts';
import { topicsAddress } from '../../features/topics/topic.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [beginning, { t }] = await Promise.all([
    newTextStart(page, 'group'),
    createI18n(page.language),
  ]);
  return { ...beginning, title: t('topics:newTopic') };
});

export const action = pageAction((page) => beginTopic(page, formFiles(page)));
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NewTopicPage() {
  const { group, seats, start, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: topicsAddress(code, group.slug), label: group.name }}
        lede={<p>{t('newTopicText')}</p>}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <NewTopicForm group={group} seats={seats} start={start} invalid={refused} errors={fields} />
    </>
  );
}
