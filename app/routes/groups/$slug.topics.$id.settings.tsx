import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { keepTopic } from '../../features/topics/settings-action.server.ts';
import { SettingsForms } from '../../features/topics/settings-forms.tsx';
import { listOtherGroups } from '../../features/topics/settings.server.ts';
import { topicAddress } from '../../features/topics/topic.ts';
import { getTopic, topicIdOf } from '../../features/topics/topics.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const id = topicIdOf(page.params['id']);
  const [{ topic, me }, groups] = await Promise.all([
    getTopic(page.db, id, 1, page.language),
    listOtherGroups(page.db, page.params['slug'] ?? '', page.language),
  ]);
  if (!me.mayLead && !me.mayModerate) throw forbidden();
  return { topic, groups, mayLead: me.mayLead };
});

export const action = pageAction(keepTopic);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.topic.title ?? '');

export default function TopicSettingsPage() {
  const { topic, groups, mayLead } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader
        title={t('settingsTitle', { title: topic.title })}
        back={{ to: topicAddress(code, topic.group.slug, topic.id), label: topic.title }}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <SettingsForms
        topic={topic}
        groups={groups}
        mayLead={mayLead}
        invalid={refused}
        errors={fields}
      />
    </>
  );
}
