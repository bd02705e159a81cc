import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { GroupSign } from '../../features/groups/group-sign.tsx';
import { answerOne } from '../../features/meetings/meeting-actions.server.ts';
import { MeetingContent } from '../../features/meetings/meeting-content.tsx';
import { MeetingTime } from '../../features/meetings/meeting-time.tsx';
import { meetingsAddress } from '../../features/meetings/meeting.ts';
import { getMeeting } from '../../features/meetings/meetings.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({ scopes: ['groups', 'day'] }, async (page) => ({
  meeting: await getMeeting(page.db, page.params['slug'], page.params['id'], page.language),
}));
export const action = pageAction(answerOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.meeting.title ?? '');

export default function MeetingPage() {
  const { meeting } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('meetings');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { group, me } = meeting;
  const here = meetingsAddress(code, group.slug, meeting.id);
  return (
    <>
      <PageHeader
        back={{ to: meetingsAddress(code, group.slug), label: t('all') }}
        kicker={
          <span className="inline-flex items-center gap-2">
            <GroupSign hue={group.hue} />
            {group.name}
          </span>
        }
        title={<LanguageText lang={meeting.language}>{meeting.title}</LanguageText>}
        lede={<MeetingTime meeting={meeting} />}
        action={
          (me.mayNote || me.mayMark || me.mayChange) && (
            <>
              {me.mayNote && (
                <ButtonLink
                  to={`${here}/notes`}
                  variant={meeting.isOver && !meeting.hasNotes ? 'main' : 'quiet'}
                >
                  {t(meeting.hasNotes ? 'notesChange' : 'notesWrite')}
                </ButtonLink>
              )}
              {me.mayMark && <ButtonLink to={`${here}/attendance`}>{t('mark')}</ButtonLink>}
              {me.mayChange && <ButtonLink to={`${here}/edit`}>{t('change')}</ButtonLink>}
            </>
          )
        }
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <MeetingContent meeting={meeting} />
    </>
  );
}
