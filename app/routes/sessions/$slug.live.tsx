import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { PollDesk } from '../../features/live/poll-desk.tsx';
import { QuestionDesk } from '../../features/live/question-desk.tsx';
import { startRun } from '../../features/live/room-start.server.ts';
import { actOnRun } from '../../features/live/run-actions.server.ts';
import { RunClosed } from '../../features/live/run-closed.tsx';
import { RunFacts } from '../../features/live/run-facts.tsx';
import { RunNow } from '../../features/live/run-now.tsx';
import { sheetOf } from '../../features/live/run-sheet.ts';
import { RunTable } from '../../features/live/run-table.tsx';
import { useFollowedSteps } from '../../features/live/use-followed-steps.ts';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';

export const loader = pageLoader({}, startRun);
export const action = pageAction(actOnRun);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.live.session.title.text ?? '');

/** Questions that wait are announced to nobody: the desk looks for them, every so many milliseconds. */
const lookEvery = 10_000;

export default function RunPage() {
  const { live, once } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('live');
  useFollowedSteps(live.clock, 0, lookEvery);
  const invalid = refused ?? undefined;
  const { fields, general } = formSentences(t, invalid?.errors);
  const sheet = sheetOf(live.items, live.clock, Date.parse(live.clock.now));
  return (
    <>
      <SessionHeader session={live.session} current="live" title={t('run')} />
      <ErrorSummary errors={invalid && fields} general={general} />
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[2fr_1fr]">
        <div className="min-w-0">
          {live.session.state === 'open' ? (
            <RunNow live={live} sheet={sheet} />
          ) : (
            <RunClosed live={live} />
          )}
          <RunTable live={live} sheet={sheet} />
        </div>
        <aside aria-label={t('inTheRoom')} className="min-w-0">
          <RunFacts live={live} />
          <PollDesk live={live} once={once} invalid={invalid} errors={fields} />
          <QuestionDesk live={live} />
        </aside>
      </div>
    </>
  );
}
