import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { MeetingTime } from './meeting-time.tsx';
import type { MeetingLine } from './meeting.ts';
import { meetingsAddress } from './meeting.ts';

/** Meetings as rows: what for, when, where; cancelled ones say so. */
export function MeetingLines({
  group,
  rows,
  label,
}: {
  group: string;
  rows: readonly MeetingLine[];
  label: string;
}) {
  const { t } = useTranslation('meetings');
  const { code } = useLanguage();
  return (
    <RowList label={label}>
      {rows.map((meeting) => (
        <Row
          key={meeting.id}
          level={3}
          title={meeting.title}
          lang={meeting.language}
          to={meetingsAddress(code, group, meeting.id)}
          aside={<MeetingMarks meeting={meeting} />}
          meta={
            <>
              <MeetingTime meeting={meeting} />
              {meeting.place && (
                <>
                  {' · '}
                  <bdi>{meeting.place}</bdi>
                </>
              )}
              {meeting.isRemote && <> · {t('online')}</>}
            </>
          }
        />
      ))}
    </RowList>
  );
}

/** What is special about a meeting, in words. */
export function MeetingMarks({ meeting }: { meeting: MeetingLine }) {
  const { t } = useTranslation('meetings');
  return (
    <span className="flex flex-wrap gap-2">
      {meeting.state === 'cancelled' && <Tag tone="late">{t('cancelled')}</Tag>}
      {meeting.audience === 'members' && <Tag tone="plain">{t('membersOnly')}</Tag>}
      {meeting.hasNotes && <Tag tone="ok">{t('hasNotes')}</Tag>}
    </span>
  );
}
