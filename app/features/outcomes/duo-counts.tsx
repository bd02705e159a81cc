import { useTranslation } from '../../i18n/use-translation.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { Table } from '../../ui/table.tsx';
import type { DuoCount } from './outcome.ts';

const answers = ['meeting', 'endedWell', 'endedEarly'] as const;

/** What sides of duos answered after six and twelve months; nothing while nobody was asked. */
export function DuoCounts({ duos }: { duos: readonly DuoCount[] }) {
  const { t } = useTranslation('outcomes');
  if (duos.length === 0) return null;
  return (
    <section aria-labelledby="duos" className="mt-10 max-w-[60rem]">
      <h2 id="duos" className="mb-3">
        {t('duosTitle')}
      </h2>
      <Table
        caption={t('duosTitle')}
        hideCaption
        stack
        rows={duos}
        rowKey={({ months }) => String(months)}
        columns={[
          {
            id: 'months',
            header: t('duosWhen'),
            rowHeader: true,
            render: ({ months }) => t(`duosAfter_${months}`),
          },
          {
            id: 'asked',
            header: t('duosAsked'),
            numeric: true,
            render: ({ asked }) => <NumberText value={asked} />,
          },
          ...answers.map((answer) => ({
            id: answer,
            header: t(`duosCount_${answer}`),
            numeric: true,
            render: ({ answers: counted }: DuoCount) =>
              counted ? <NumberText value={counted[answer]} /> : t('duosFew'),
          })),
        ]}
      />
    </section>
  );
}
