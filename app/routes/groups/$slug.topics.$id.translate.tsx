import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { topicAddress } from '../../features/topics/topic.ts';
import { changeTranslation, placeOf } from '../../features/topics/translate-action.server.ts';
import {
  MachineForm,
  RemoveTranslationForm,
  TargetForm,
  TranslationForm,
} from '../../features/topics/translation-form.tsx';
import { startOf } from '../../features/topics/translation-start.server.ts';
import { getTranslation } from '../../features/topics/translations.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const place = placeOf(page);
  const post = await getTranslation(page.db, place, page.language);
  const hasMachine = Boolean(page.context.env.translationUrl) && post.isPublic;
  return { post, to: place.to, hasMachine, start: startOf(post) };
});

export const action = pageAction(changeTranslation);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.post.topic.title ?? '');

export default function TranslatePostPage() {
  const { post, to, hasMachine, start } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('translations');
  const { code } = useLanguage();
  const { t: tTopics } = useTranslation('topics');
  const { fields, general } = formSentences(tTopics, refused?.errors);
  const { topic, number, translation } = post;
  const isOriginal = to === post.language;
  return (
    <>
      <PageHeader
        title={t('title', { number })}
        lede={<p>{t('lede')}</p>}
        back={{ to: topicAddress(code, topic.group.slug, topic.id, number), label: topic.title }}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <TargetForm post={post} to={to} />
      {!isOriginal && (
        <TranslationForm post={post} to={to} start={start} invalid={refused} errors={fields} />
      )}
      {hasMachine && !isOriginal && !translation && <MachineForm />}
      {translation && post.mayRemove && <RemoveTranslationForm />}
    </>
  );
}
