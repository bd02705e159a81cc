import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { Table } from '../../ui/table.tsx';
import type { RoomPoll, TemplateChoice } from './live.ts';

/** A part of all as a bar; the number stands beside it. */
export function ShareBar({ share }: { share: number }) {
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

/** The name of a choice: of the template in the page's language, else as it was written. */
export function ChoiceName({ poll, choice }: { poll: RoomPoll; choice: string }) {
  const { t } = useTranslation('live');
  if (poll.template === 'yes_no') return <>{t(`choice_${choice as TemplateChoice}`)}</>;
  return (
    <LanguageText lang={poll.language} as="bdi">
      {choice}
    </LanguageText>
  );
}

/** What was asked, in its own language. */
export function PollQuestion({ poll }: { poll: RoomPoll }) {
  return (
    <LanguageText lang={poll.language} as="bdi">
      {poll.question}
    </LanguageText>
  );
}

/** How the room answered: bars and numbers, and that it is no formal vote. */
export function PollResult({ poll, counts }: { poll: RoomPoll; counts: readonly number[] }) {
  const { t } = useTranslation('live');
  const all = counts.reduce((sum, count) => sum + count, 0);
  const rows = poll.choices.map((choice, place) => ({ choice, count: counts[place] ?? 0 }));
  return (
    <>
      {all === 0 ? (
        <p>{t('nobodyVoted')}</p>
      ) : (
        <Table
          caption={poll.question}
          hideCaption
          rows={rows}
          rowKey={({ choice }) => choice}
          columns={[
            {
              id: 'choice',
              header: t('choice'),
              rowHeader: true,
              render: ({ choice, count }) => (
                <>
                  <ChoiceName poll={poll} choice={choice} />
                  <ShareBar share={count / all} />
                </>
              ),
            },
            {
              id: 'count',
              header: t('votes'),
              numeric: true,
              render: ({ count }) => <NumberText value={count} />,
            },
            {
              id: 'share',
              header: t('share'),
              numeric: true,
              render: ({ count }) => <NumberText value={count / all} form="percent" />,
            },
          ]}
        />
      )}
      <p className="meta mt-2">{t('notFormal')}</p>
    </>
  );
}
