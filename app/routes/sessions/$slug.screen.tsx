import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { startScreen } from '../../features/live/room-start.server.ts';
import { sheetOf } from '../../features/live/run-sheet.ts';
import {
  ScreenContent,
  ScreenDoor,
  ScreenPoll,
  ScreenQuestions,
} from '../../features/live/screen-content.tsx';
import { useFollowedSteps } from '../../features/live/use-followed-steps.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, startScreen);
export const handle = { bare: true };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.screen.session.title.text ?? '');

/** Seconds after which a screen without scripts looks for the next step. */
const refreshAfter = '10';

export default function ScreenPage() {
  const { screen, words, address, pattern } = useLoaderData<typeof loader>();
  useFollowedSteps(screen.clock, 0);
  const sheet = sheetOf(screen.items, screen.clock, Date.parse(screen.clock.now));
  const hasMore = screen.poll !== null || screen.questions.some(({ state }) => state === 'shown');
  return (
    <main id="main" className="min-h-screen p-[3vw]">
      <noscript>
        <meta httpEquiv="refresh" content={refreshAfter} />
      </noscript>
      <div className="grid gap-[3vw] lg:grid-cols-[3fr_1fr]">
        <div className="min-w-0">
          <ScreenContent screen={screen} sheet={sheet} words={words} />
          {hasMore && (
            <div className="mt-[3vw] grid gap-[2vw]">
              {screen.poll && <ScreenPoll poll={screen.poll} words={words} />}
              <ScreenQuestions screen={screen} words={words} />
            </div>
          )}
        </div>
        <ScreenDoor {...{ words, address, pattern }} code={screen.code} />
      </div>
    </main>
  );
}
