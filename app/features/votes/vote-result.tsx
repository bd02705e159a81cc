import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { Table } from '../../ui/table.tsx';
import type { Vote, VoteResult } from './vote.ts';
import { hasQuorum, leadingOptions, stances } from './vote.ts';
import { RunOffTable } from './run-off-table.tsx';
import { VoterTable } from './voter-table.tsx';

/** A part of all as a bar; the number stands beside it in words. */
function ShareBar({ share }: { share: number }) {
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      className="mt-1 block h-3 w-full rtl:-scale-x-100"
      aria-hidden
    >
      <rect width="100" height="8" className="fill-harbour-wash" />
      <rect width={100 * share} height="8" className="fill-harbour" />
    </svg>
  );
}

interface Bar {
  key: string;
  label: string;
  /** Language of the label; null for the page's. */
  language: string | null;
  count: number;
}

function BarTable({ bars, ballots }: { bars: readonly Bar[]; ballots: number }) {
  const { t } = useTranslation('votes');
  const shareOf = (bar: Bar) => (ballots === 0 ? 0 : bar.count / ballots);
  return (
    <Table
      caption={t('votesCast')}
      hideCaption
      rows={bars}
      rowKey={(bar) => bar.key}
      columns={[
        {
          id: 'option',
          header: t('option'),
          rowHeader: true,
          render: (bar) => (
            <>
              <LanguageText lang={bar.language} as="bdi">
                {bar.label}
              </LanguageText>
              <ShareBar share={shareOf(bar)} />
            </>
          ),
        },
        {
          id: 'count',
          header: t('votesCast'),
          numeric: true,
          render: (bar) => <NumberText value={bar.count} />,
        },
        {
          id: 'share',
          header: t('share'),
          numeric: true,
          render: (bar) => <NumberText value={shareOf(bar)} form="percent" />,
        },
      ]}
    />
  );
}

/** The result of a vote: in one sentence, as bars and numbers, and by name where that was said. */
export function VoteResultPart({ vote, result }: { vote: Vote; result: VoteResult }) {
  const { t } = useTranslation('votes');
  const isOver = vote.state !== 'open';
  return (
    <section aria-labelledby="result" className="mb-10">
      <h2 id="result" className="mb-2">
        {t(isOver ? 'result' : 'resultSoFar')}
      </h2>
      {isOver && vote.quorum !== null && (
        <p className="measure mb-2">
          {t(hasQuorum(vote) ? 'quorumReached' : 'quorumMissed', { count: vote.quorum })}
        </p>
      )}
      {result.ballots === 0 ? (
        <p>{t('nobodyVoted')}</p>
      ) : (
        <>
          <ResultSentence vote={vote} result={result} />
          <ResultTable vote={vote} result={result} />
          <Reasons result={result} />
          {result.voters && <VoterTable vote={vote} voters={result.voters} />}
        </>
      )}
    </section>
  );
}

function ResultSentence({ vote, result }: { vote: Vote; result: VoteResult }) {
  const { t } = useTranslation('votes');
  if (result.stances) {
    const count = result.stances.object;
    return (
      <p className="measure mb-3">{count === 0 ? t('noObjection') : t('objections', { count })}</p>
    );
  }
  const first = result.winner ? [result.winner] : leadingOptions(result.counts ?? []);
  const word = result.winner ? 'winner' : first.length > 1 ? 'mostTied' : 'most';
  return (
    <p className="measure mb-3">
      {t(word)}{' '}
      {vote.options
        .filter(({ position }) => first.includes(position))
        .map(({ position, text }, index) => (
          <span key={position}>
            {index > 0 && ' · '}
            <LanguageText lang={vote.language} as="bdi">
              <strong>{text}</strong>
            </LanguageText>
          </span>
        ))}
    </p>
  );
}

function ResultTable({ vote, result }: { vote: Vote; result: VoteResult }) {
  const { t } = useTranslation('votes');
  const { ballots, counts, rounds, stances: stood } = result;
  if (rounds)
    return <RunOffTable options={vote.options} language={vote.language} rounds={rounds} />;
  if (stood) {
    const bars = stances.map((stance) => ({
      key: stance,
      label: t(`stance_${stance}`),
      language: null,
      count: stood[stance],
    }));
    return <BarTable bars={bars} ballots={ballots} />;
  }
  const bars = vote.options.map(({ position, text }) => ({
    key: String(position),
    label: text,
    language: vote.language,
    count: counts?.find((one) => one.position === position)?.count ?? 0,
  }));
  return <BarTable bars={bars} ballots={ballots} />;
}

/** What people wrote with their ballots; by name it stands in the list of names. */
function Reasons({ result }: { result: VoteResult }) {
  const { t } = useTranslation('votes');
  if (result.reasons.length === 0 || result.voters) return null;
  return (
    <>
      <h3 className="mt-6 mb-1">{t('reasons')}</h3>
      <ul className="border-t border-line">
        {result.reasons.map(({ stance, reason }, index) => (
          <li key={index} className="border-b border-line py-2">
            <span className="meta">{t(`stance_${stance}`)}</span>
            <PersonText text={reason} className="measure" />
          </li>
        ))}
      </ul>
    </>
  );
}
