import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { LivePage } from './live.ts';
import { StepForm } from './run-now.tsx';
import type { Sheet, SheetRow } from './run-sheet.ts';

/** How late the session runs, and when it will end. */
export function RunLate({ live, sheet }: { live: LivePage; sheet: Sheet }) {
  const { t } = useTranslation('live');
  const { late, endsAt } = sheet;
  if (late === null || endsAt === null) return null;
  return (
    <p className="measure mb-4">
      {late > 0 ? (
        <strong className="text-late">{t('runsLate', { count: late })}</strong>
      ) : late < 0 ? (
        t('runsEarly', { count: -late })
      ) : (
        t('runsInTime')
      )}{' '}
      {t('endsAround')}{' '}
      <DateText value={new Date(endsAt)} form="time" timeZone={live.session.zone} />.
    </p>
  );
}

/** All items with planned and real hours, and the way to take up each. */
export function RunTable({ live, sheet }: { live: LivePage; sheet: Sheet }) {
  const { t } = useTranslation('live');
  const { clock, session } = live;
  if (sheet.rows.length === 0) return null;
  const hours = (from: string | number, until: string | number) => (
    <DateText value={new Date(from)} until={new Date(until)} form="time" timeZone={session.zone} />
  );
  return (
    <section aria-labelledby="sheet">
      <h2 id="sheet" className="mb-2">
        {t('sheet')}
      </h2>
      <RunLate live={live} sheet={sheet} />
      <Table
        caption={t('run')}
        hideCaption
        stack
        rows={sheet.rows}
        rowKey={({ item }) => String(item.id)}
        columns={[
          {
            id: 'item',
            header: t('item'),
            rowHeader: true,
            render: (row) => <ItemName row={row} />,
          },
          {
            id: 'planned',
            header: t('planned'),
            render: ({ item }) =>
              item.startsAt && item.endsAt ? hours(item.startsAt, item.endsAt) : '–',
          },
          {
            id: 'real',
            header: t('real'),
            render: ({ startsAt, endsAt }) => hours(startsAt, endsAt),
          },
          {
            id: 'go',
            header: <VisuallyHidden>{t('stepGo')}</VisuallyHidden>,
            render: (row) =>
              row.state !== 'current' &&
              session.state === 'open' && (
                <StepForm base={clock.revision}>
                  <input type="hidden" name="item" value={row.item.id} />
                  <SubmitButton name="step" value="go" variant="link">
                    {t('stepGo')}
                    <VisuallyHidden>: {row.item.title.text}</VisuallyHidden>
                  </SubmitButton>
                </StepForm>
              ),
          },
        ]}
      />
    </section>
  );
}

function ItemName({ row: { item, state } }: { row: SheetRow }) {
  const { t } = useTranslation('live');
  return (
    <>
      {item.number}.{' '}
      <LanguageText lang={item.title.language} as="bdi">
        {item.title.text}
      </LanguageText>{' '}
      {state !== 'ahead' && (
        <Tag tone={state === 'current' ? 'need' : 'ok'}>
          {t(state === 'current' ? 'now' : 'done')}
        </Tag>
      )}
      {item.presenter && (
        <span className="meta block font-normal">
          <bdi>{item.presenter}</bdi>
        </span>
      )}
    </>
  );
}
