import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { liveAddress } from '../../features/live/live.ts';
import { actInRoom } from '../../features/live/room-actions.server.ts';
import { RoomContent } from '../../features/live/room-content.tsx';
import { startRoom } from '../../features/live/room-start.server.ts';
import { RoomStatus } from '../../features/live/room-status.tsx';
import { sheetOf } from '../../features/live/run-sheet.ts';
import { useFollowedSteps } from '../../features/live/use-followed-steps.ts';
import { useKeptSending } from '../../features/live/use-kept-sending.ts';
import { sessionAddress } from '../../features/sessions/session.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, startRoom);
export const action = pageAction(actInRoom);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.room.session.title.text ?? '');

/** Milliseconds over which the phones of a room ask for what is new. */
const spread = 600;

export default function RoomPage() {
  const { room, code, once } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('live');
  const language = useLanguage().code;
  const { session } = room;
  useFollowedSteps(room.clock, spread);
  const sending = useKeptSending(session.slug, liveAddress(language, session.slug, 'room'));
  const invalid = refused ?? undefined;
  const { fields, general } = formSentences(t, invalid?.errors);
  const sheet = sheetOf(room.items, room.clock, Date.parse(room.clock.now));
  return (
    <>
      <PageHeader
        back={{ to: sessionAddress(language, session.slug), label: session.title.text }}
        title={t('room')}
      />
      <ErrorSummary errors={invalid && fields} general={general} />
      <RoomStatus isOnline={sending.isOnline} state={sending.state} />
      <div className="measure">
        <RoomContent
          {...{ room, sheet, code, once, invalid }}
          errors={fields}
          submit={sending.submit}
        />
      </div>
    </>
  );
}
