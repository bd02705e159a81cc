import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FormPage } from '../../features/account/form-page.tsx';
import { CancelForm } from '../../features/meetings/cancel-form.tsx';
import { changeOne } from '../../features/meetings/meeting-actions.server.ts';
import { MeetingForm } from '../../features/meetings/meeting-form.tsx';
import { changeMeetingStart } from '../../features/meetings/meeting-start.server.ts';
import { meetingsAddress } from '../../features/meetings/meeting.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [beginning, { t }] = await Promise.all([
    changeMeetingStart(page),
    createI18n(page.language),
  ]);
  return { ...beginning, title: t('meetings:change') };
});
export const action = pageAction(changeOne);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ChangeMeetingPage() {
  const { meeting, people, start, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('meetings');
  const { code } = useLanguage();
  const isCancelling = refused?.typed['intent']?.[0] === 'cancel';
  return (
    <FormPage
      back={{ to: meetingsAddress(code, meeting.group.slug, meeting.id), label: meeting.title }}
      title={title}
      lede={<p>{t('changeText')}</p>}
      refused={refused}
    >
      {(fields) => (
        <>
          <MeetingForm
            group={meeting.group}
            people={people}
            start={start}
            mark={{ name: 'sequence', value: String(meeting.sequence) }}
            submit={t('saveChange')}
            invalid={isCancelling ? undefined : refused}
            errors={isCancelling ? {} : fields}
          />
          <CancelForm invalid={isCancelling ? refused : undefined} error={fields['reason']} />
        </>
      )}
    </FormPage>
  );
}
