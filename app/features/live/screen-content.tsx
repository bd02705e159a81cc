import { directionOf } from '../../i18n/locales.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { MeetingTime } from '../meetings/meeting-time.tsx';
import type { LiveItem, RoomPoll, ScreenPage, TemplateChoice } from './live.ts';
import { spacedCode } from './live.ts';
import { ShareBar } from './poll-result.tsx';
import type { Sheet } from './run-sheet.ts';
import type { ScreenWords } from './screen-words.ts';
import { TimeLeft } from './time-left.tsx';

interface ScreenProps {
  screen: ScreenPage;
  sheet: Sheet;
  /** Of one language, or of two that stand side by side. */
  words: readonly ScreenWords[];
}

const titleOf = (item: LiveItem, place: number) =>
  place === 0 || !item.beside ? item.title : item.beside;

// Two titles side by side have half the width each.
const one = 'text-[clamp(2rem,4.2vw,4.5rem)]';
const two = 'text-[clamp(1.5rem,2.5vw,3.2rem)]';

/** Milliseconds before a session in which it begins soon. */
const soon = 3_600_000;

interface ScreenColumnProps extends Omit<ScreenProps, 'words'> {
  words: ScreenWords;
  place: number;
  isTwo: boolean;
}

/** What is under way and what follows, in one language. */
function ScreenColumn({ screen, sheet, words, place, isTwo }: ScreenColumnProps) {
  const { current, next } = sheet;
  const Title = place === 0 ? 'h1' : 'p';
  const title = current && titleOf(current.item, place);
  const following = next && titleOf(next.item, place);
  const { session } = screen;
  const isHeld = session.state === 'open' || session.state === 'published';
  const isFar =
    session.state === 'published' &&
    Date.parse(session.startsAt) - Date.parse(screen.clock.now) > soon;
  const waiting = isFar ? words.ahead : isHeld ? words.notBegun : words.closed;
  return (
    <div lang={words.language} dir={directionOf(words.language)} className="min-w-0">
      {!isFar && <p className="text-[clamp(1.2rem,1.8vw,2rem)] text-soft">{words.now}</p>}
      <Title className={`leading-[1.15] font-bold wrap-anywhere hyphens-auto ${isTwo ? two : one}`}>
        {title ? (
          <LanguageText lang={title.language} as="bdi">
            {title.text}
          </LanguageText>
        ) : (
          waiting
        )}
      </Title>
      {isFar && (
        <p className="mt-[1.5vw] text-[clamp(1.2rem,2vw,2.2rem)]">
          <MeetingTime meeting={session} language={words.language} />
        </p>
      )}
      {following && (
        <p className="mt-[1.5vw] text-[clamp(1.2rem,2vw,2.2rem)]">
          <span className="text-soft">{words.next}: </span>
          <LanguageText lang={following.language} as="bdi">
            {following.text}
          </LanguageText>
        </p>
      )}
    </div>
  );
}

/** The same in each language, one after the other. */
const both = (words: readonly ScreenWords[], pick: (one: ScreenWords) => string) =>
  words.map((one) => (
    <span key={one.language} className="me-[0.7em] inline-block last:me-0">
      <bdi lang={one.language} dir={directionOf(one.language)}>
        {pick(one)}
      </bdi>
    </span>
  ));

/** The projected view, read from the last row: now, time left, next, and how to take part. */
export function ScreenContent({ screen, sheet, words }: ScreenProps) {
  const isTwo = words.length > 1;
  return (
    <>
      <div className={isTwo ? 'grid gap-[3vw] md:grid-cols-2' : undefined}>
        {words.map((one, place) => (
          <ScreenColumn key={one.language} {...{ screen, sheet, place, isTwo }} words={one} />
        ))}
      </div>
      {sheet.secondsLeft !== null && (
        <p className="mt-[2vw] text-[clamp(2.5rem,6vw,7rem)] leading-none font-bold">
          <TimeLeft seconds={sheet.secondsLeft} isPaused={screen.clock.pausedAt !== null} isShort />{' '}
          <span className="text-[clamp(1.2rem,2vw,2.2rem)] font-normal text-soft">
            {both(words, (one) =>
              screen.clock.pausedAt !== null
                ? one.paused
                : (sheet.secondsLeft ?? 0) < 0
                  ? one.over
                  : one.left,
            )}
          </span>
        </p>
      )}
    </>
  );
}

/** How to take part: a pattern to scan, the address in letters, the code. */
export function ScreenDoor({
  words,
  address,
  pattern,
  code,
}: {
  words: readonly ScreenWords[];
  address: string;
  pattern: { path: string; size: number };
  code: string | null;
}) {
  return (
    <section aria-labelledby="door" className="text-[clamp(1rem,1.5vw,1.7rem)]">
      <h2 id="door" className="mb-2 text-[clamp(1.2rem,2vw,2.2rem)]">
        {both(words, (one) => one.join)}
      </h2>
      {/* Black on white in every scheme: that is what scanners know. */}
      <svg
        viewBox={`0 0 ${pattern.size} ${pattern.size}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={address}
        className="block w-full max-w-[min(22rem,40vh)]"
      >
        <rect width={pattern.size} height={pattern.size} fill="white" />
        <path d={pattern.path} fill="black" />
      </svg>
      <p className="mt-2 break-words">
        <bdi dir="ltr">{address}</bdi>
      </p>
      {code && (
        <p>
          {both(words, (one) => one.code)}{' '}
          <strong className="num text-[clamp(1.6rem,3vw,3.4rem)]">
            <bdi dir="ltr">{spacedCode(code)}</bdi>
          </strong>
        </p>
      )}
    </section>
  );
}

/** The straw poll: while it is open only the question, afterwards the result. */
export function ScreenPoll({ poll, words }: { poll: RoomPoll; words: readonly ScreenWords[] }) {
  const { counts } = poll;
  const all = (counts ?? []).reduce((sum, count) => sum + count, 0);
  return (
    <section aria-labelledby="poll" className="text-[clamp(1.2rem,2vw,2.2rem)]">
      <h2 id="poll" className="text-[clamp(1.2rem,2vw,2.2rem)] text-soft">
        {both(words, (one) => one.poll)}
      </h2>
      <p className="font-bold">
        <LanguageText lang={poll.language} as="bdi">
          {poll.question}
        </LanguageText>
      </p>
      {counts ? (
        <table className="w-full">
          <thead className="sr-only">
            <tr>
              <th scope="col">{poll.question}</th>
              <th scope="col">{words[0]?.votes}</th>
            </tr>
          </thead>
          <tbody>
            {poll.choices.map((choice, place) => (
              <tr key={choice}>
                <th scope="row" className="py-1 pe-4 text-start font-normal">
                  {poll.template === 'yes_no' ? (
                    both(words, (one) => one.choices[choice as TemplateChoice])
                  ) : (
                    <LanguageText lang={poll.language} as="bdi">
                      {choice}
                    </LanguageText>
                  )}
                  <ShareBar share={all === 0 ? 0 : (counts[place] ?? 0) / all} />
                </th>
                <td className="num text-end align-bottom font-bold">{counts[place] ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{both(words, (one) => one.pollOpen)}</p>
      )}
    </section>
  );
}

/** Questions that were shown; what waits never stands here. */
export function ScreenQuestions({ screen, words }: Pick<ScreenProps, 'screen' | 'words'>) {
  const open = screen.questions.filter(({ state }) => state === 'shown');
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="questions" className="text-[clamp(1rem,1.6vw,1.8rem)]">
      <h2 id="questions" className="text-[clamp(1.2rem,2vw,2.2rem)] text-soft">
        {both(words, (one) => one.questions)}
      </h2>
      <ul>
        {open.map(({ id, text, language, supports }) => (
          <li key={id} className="border-t border-line py-2">
            <LanguageText lang={language} as="bdi">
              {text}
            </LanguageText>
            {supports > 0 && <span className="num text-soft"> +{supports}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
