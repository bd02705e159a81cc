import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FormPage } from '../../features/account/form-page.tsx';
import { planOne } from '../../features/meetings/meeting-actions.server.ts';
import { MeetingForm } from '../../features/meetings/meeting-form.tsx';
import { newMeetingStart } from '../../features/meetings/meeting-start.server.ts';
import { meetingsAddress } from '../../features/meetings/meeting.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [beginning, { t }] = await Promise.all([newMeetingStart(page), createI18n(page.language)]);
  return { ...beginning, title: t('meetings:plan') };
});
export const action = pageAction(planOne);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NewMeetingPage() {
  const { group, people, start, once, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('meetings');
  const { code } = useLanguage();
  return (
    <FormPage
      back={{ to: meetingsAddress(code, group.slug), label: group.name }}
      title={title}
      lede={<p>{t('planText')}</p>}
      refused={refused}
    >
      {(fields) => (
        <MeetingForm
          group={group}
          people={people}
          start={start}
          mark={{ name: 'once', value: once }}
          submit={t('planSubmit')}
          invalid={refused}
          errors={fields}
        />
      )}
    </FormPage>
  );
}
