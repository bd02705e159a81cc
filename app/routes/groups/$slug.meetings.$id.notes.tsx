import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { noteOne } from '../../features/meetings/meeting-actions.server.ts';
import { notesStart } from '../../features/meetings/meeting-start.server.ts';
import { MeetingTime } from '../../features/meetings/meeting-time.tsx';
import { meetingsAddress } from '../../features/meetings/meeting.ts';
import { NotesForm } from '../../features/meetings/notes-form.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  return notesStart(page);
});
export const action = pageAction(noteOne);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.meeting.title ?? '');

export default function MeetingNotesPage() {
  const { meeting, start } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('meetings');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader
        back={{ to: meetingsAddress(code, meeting.group.slug, meeting.id), label: meeting.title }}
        title={t(meeting.hasNotes ? 'notesChange' : 'notesWrite')}
        lede={<MeetingTime meeting={meeting} />}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <NotesForm meeting={meeting} start={start} invalid={refused} errors={fields} />
    </>
  );
}
