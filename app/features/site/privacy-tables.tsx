import { useTranslation } from '../../i18n/use-translation.ts';
import { numberFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Table } from '../../ui/table.tsx';
import type { StorageDays } from './storage-days.server.ts';

/** What is kept, and which of the days of the daily erasing belong to it. */
const kept: readonly { what: Kept; days?: keyof StorageDays }[] = [
  { what: 'Account' },
  { what: 'Draft', days: 'draft' },
  { what: 'Nomination' },
  { what: 'Mail', days: 'decision' },
  { what: 'Reach', days: 'decision' },
  { what: 'Consent', days: 'question' },
  { what: 'Seat' },
  { what: 'Invite', days: 'invitation' },
  { what: 'Meeting', days: 'meetingAnswer' },
  { what: 'Duty' },
  { what: 'Proposal', days: 'draft' },
  { what: 'Registration', days: 'registration' },
  { what: 'Need', days: 'sessionNeed' },
  { what: 'Room', days: 'roomDevice' },
  { what: 'Area', days: 'area' },
  { what: 'PickUp', days: 'pickUp' },
  { what: 'Objection' },
  { what: 'Commitment' },
  { what: 'Post' },
  { what: 'File' },
  { what: 'Document' },
  { what: 'Ballot' },
  { what: 'Read', days: 'draft' },
  { what: 'Follow', days: 'notification' },
  { what: 'Listing', days: 'listing' },
  { what: 'Suggestion', days: 'suggestion' },
  { what: 'Conversation', days: 'conversation' },
  { what: 'Behalf', days: 'behalf' },
  { what: 'Handover', days: 'handover' },
  { what: 'Report', days: 'report' },
  { what: 'Safety', days: 'report' },
  { what: 'Screening', days: 'listing' },
  { what: 'Block' },
  { what: 'Hash', days: 'attempt' },
  { what: 'Outbox', days: 'mail' },
  { what: 'Answer', days: 'reply' },
  { what: 'Trail' },
];
type Kept =
  | 'Account'
  | 'Draft'
  | 'Nomination'
  | 'Mail'
  | 'Reach'
  | 'Consent'
  | 'Seat'
  | 'Invite'
  | 'Meeting'
  | 'Duty'
  | 'Proposal'
  | 'Registration'
  | 'Need'
  | 'Room'
  | 'Area'
  | 'PickUp'
  | 'Objection'
  | 'Commitment'
  | 'Post'
  | 'File'
  | 'Document'
  | 'Ballot'
  | 'Read'
  | 'Follow'
  | 'Listing'
  | 'Suggestion'
  | 'Conversation'
  | 'Behalf'
  | 'Handover'
  | 'Report'
  | 'Safety'
  | 'Screening'
  | 'Block'
  | 'Hash'
  | 'Outbox'
  | 'Answer'
  | 'Trail';

/** What is kept about people, why and for how long. */
export function KeptTable({ storageDays }: { storageDays: StorageDays }) {
  const { t } = useTranslation('pages');
  const { locale } = useLanguage();
  const inWords = numberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return (
    <Table
      caption={t('privacyKept')}
      hideCaption
      stack
      rows={kept}
      rowKey={(row) => row.what}
      columns={[
        {
          id: 'what',
          header: t('what'),
          rowHeader: true,
          render: ({ what }) => <span className="font-normal">{t(`privacy${what}`)}</span>,
        },
        {
          id: 'why',
          header: t('why'),
          render: ({ what }) => t(`privacy${what}Why`),
        },
        {
          id: 'long',
          header: t('howLong'),
          render: ({ what, days }) =>
            t(`privacy${what}Long`, { days: days && inWords.format(storageDays[days]) }),
        },
      ]}
    />
  );
}

const cookies = [
  { name: 'sb-…-auth-token', what: 'privacyCookieSession' },
  { name: 'toast', what: 'privacyCookieToast' },
  { name: 'language', what: 'privacyCookieLanguage' },
  { name: 'room', what: 'privacyCookieRoom' },
] as const;

/** The cookies of this site. */
export function CookieTable() {
  const { t } = useTranslation('pages');
  return (
    <Table
      caption={t('privacyCookies')}
      hideCaption
      stack
      rows={cookies}
      rowKey={(row) => row.name}
      columns={[
        {
          id: 'name',
          header: t('privacyCookie'),
          rowHeader: true,
          render: (row) => <bdi dir="ltr">{row.name}</bdi>,
        },
        { id: 'why', header: t('why'), render: (row) => t(row.what) },
        {
          id: 'long',
          header: t('howLong'),
          render: (row) => t(`${row.what}Long`),
        },
      ]}
    />
  );
}
