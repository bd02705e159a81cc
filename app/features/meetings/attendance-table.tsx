import { useTranslation } from '../../i18n/use-translation.ts';
import { Table } from '../../ui/table.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { AttendanceRow } from './meeting.ts';

/** How often everybody came lately, for who leads the group. */
export function AttendanceTable({
  attendance: { meetings, rows },
}: {
  attendance: { meetings: number; rows: readonly AttendanceRow[] };
}) {
  const { t } = useTranslation('meetings');
  if (meetings === 0) return <p>{t('noAttendance')}</p>;
  return (
    <Table
      caption={t('attendanceCaption', { count: meetings })}
      rows={rows}
      rowKey={({ organisation, person }) => organisation?.slug ?? person?.id ?? ''}
      columns={[
        {
          id: 'who',
          header: t('who'),
          rowHeader: true,
          render: ({ organisation, person }) =>
            organisation ? <bdi>{organisation.name}</bdi> : <PersonName person={person} />,
        },
        {
          id: 'came',
          header: t('came'),
          numeric: true,
          render: ({ came, of }) => (
            <span className="whitespace-nowrap">{of > 0 ? t('cameOf', { came, of }) : '–'}</span>
          ),
        },
      ]}
    />
  );
}
