import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { Table } from '../../ui/table.tsx';
import type { Round, VoteOption } from './vote.ts';

interface RunOffTableProps {
  options: readonly VoteOption[];
  language: string;
  rounds: readonly Round[];
}

/** Round by round: what each option had, and which falls. */
export function RunOffTable({ options, language, rounds }: RunOffTableProps) {
  const { t } = useTranslation('votes');
  const countIn = (round: Round, position: number) =>
    round.counts.find((one) => one.position === position)?.count;
  return (
    <>
      <Table
        caption={t('rounds')}
        hideCaption
        rows={options}
        rowKey={({ position }) => String(position)}
        columns={[
          {
            id: 'option',
            header: t('option'),
            rowHeader: true,
            render: ({ text }) => (
              <LanguageText lang={language} as="bdi">
                {text}
              </LanguageText>
            ),
          },
          ...rounds.map((round, index) => ({
            id: `round-${index}`,
            header: t('round', { round: index + 1 }),
            numeric: true,
            render: ({ position }: VoteOption) => {
              const count = countIn(round, position);
              if (count === undefined) return '–';
              return (
                <>
                  <NumberText value={count} />
                  {round.fallen.includes(position) && (
                    <span className="meta block">{t('falls')}</span>
                  )}
                </>
              );
            },
          })),
        ]}
      />
      {rounds.some(({ isTied }) => isTied) && (
        <p className="measure meta mt-2">
          {t('tieRule', {
            rounds: rounds.flatMap(({ isTied }, index) => (isTied ? [index + 1] : [])).join(', '),
          })}
        </p>
      )}
      {rounds.some(({ spent }) => spent > 0) && (
        <p className="measure meta mt-2">{t('spent', { count: rounds.at(-1)?.spent ?? 0 })}</p>
      )}
    </>
  );
}
