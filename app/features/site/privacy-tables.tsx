import { useTranslation } from '../../i18n/use-translation.ts';
import { numberFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Table } from '../../ui/table.tsx';
import type { StorageDays } from './storage-days.server.ts';

/** What is kept, by what somebody does here, and which of the days of the daily erasing belong to it. */
const kept = {
  account: [
    { what: 'Account' },
    { what: 'Read', days: 'draft' },
    { what: 'Follow', days: 'notification' },
  ],
  nominating: [
    { what: 'Draft', days: 'draft' },
    { what: 'Nomination' },
    { what: 'Mail', days: 'decision' },
    { what: 'Reach', days: 'decision' },
    { what: 'Consent', days: 'question' },
    { what: 'Confirmation', days: 'confirmation' },
    { what: 'Merge', days: 'merge' },
    { what: 'Withheld', days: 'withheld' },
    { what: 'Import', days: 'import' },
    { what: 'Award', days: 'jury' },
  ],
  groups: [
    { what: 'Seat' },
    { what: 'Invite', days: 'invitation' },
    { what: 'Meeting', days: 'meetingAnswer' },
    { what: 'Post' },
    { what: 'File' },
    { what: 'Document' },
    { what: 'Ballot' },
    { what: 'Report', days: 'report' },
  ],
  sessions: [
    { what: 'Duty' },
    { what: 'Proposal', days: 'draft' },
    { what: 'Registration', days: 'registration' },
    { what: 'Need', days: 'sessionNeed' },
    { what: 'Room', days: 'roomDevice' },
    { what: 'Objection' },
    { what: 'Commitment' },
  ],
  exchange: [
    { what: 'Area', days: 'area' },
    { what: 'PickUp', days: 'pickUp' },
    { what: 'Listing', days: 'listing' },
    { what: 'Picture' },
    { what: 'Suggestion', days: 'suggestion' },
    { what: 'Conversation', days: 'conversation' },
    { what: 'Search', days: 'search' },
    { what: 'Outcome', days: 'listing' },
    { what: 'Thanks', days: 'listing' },
    { what: 'Hours', days: 'hours' },
    { what: 'Safety', days: 'report' },
    { what: 'Screening', days: 'listing' },
    { what: 'Block' },
  ],
  behalf: [
    { what: 'Behalf', days: 'behalf' },
    { what: 'Handover', days: 'handover' },
  ],
  everybody: [
    { what: 'Hash', days: 'attempt' },
    { what: 'Outbox', days: 'mail' },
    { what: 'Answer', days: 'reply' },
    { what: 'Trail' },
  ],
} as const satisfies Record<string, readonly { what: string; days?: keyof StorageDays }[]>;
type Activity = keyof typeof kept;
interface KeptRow {
  what: (typeof kept)[Activity][number]['what'];
  days?: keyof StorageDays;
}

/** What is kept about people, why and for how long; everybody opens what they do here. */
export function KeptTables({ storageDays }: { storageDays: StorageDays }) {
  const { t } = useTranslation('pages');
  return (Object.keys(kept) as Activity[]).map((activity) => (
    <Disclosure key={activity} summary={t(`privacyFor_${activity}`)}>
      <KeptTable
        caption={t(`privacyFor_${activity}`)}
        rows={kept[activity]}
        storageDays={storageDays}
      />
    </Disclosure>
  ));
}

function KeptTable({
  caption,
  rows,
  storageDays,
}: {
  caption: string;
  rows: readonly KeptRow[];
  storageDays: StorageDays;
}) {
  const { t } = useTranslation('pages');
  const { locale } = useLanguage();
  const inWords = numberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return (
    <Table
      caption={caption}
      hideCaption
      stack
      rows={rows}
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
