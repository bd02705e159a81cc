import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Table } from '../../ui/table.tsx';

/** Sentences in a stacked table begin under one another, beside what they answer. */
function Sentence({ children }: { children: ReactNode }) {
  return <div className="max-sm:w-52 max-sm:text-start">{children}</div>;
}

const kept = [
  'Account',
  'Draft',
  'Nomination',
  'Mail',
  'Reach',
  'Hash',
  'Outbox',
  'Trail',
] as const;

/** What is kept about people, why and for how long. */
export function KeptTable() {
  const { t } = useTranslation('pages');
  return (
    <Table
      caption={t('privacyKept')}
      hideCaption
      stack
      rows={kept}
      rowKey={(row) => row}
      columns={[
        {
          id: 'what',
          header: t('what'),
          rowHeader: true,
          render: (row) => <span className="font-normal">{t(`privacy${row}`)}</span>,
        },
        {
          id: 'why',
          header: t('why'),
          render: (row) => <Sentence>{t(`privacy${row}Why`)}</Sentence>,
        },
        {
          id: 'long',
          header: t('howLong'),
          render: (row) => <Sentence>{t(`privacy${row}Long`)}</Sentence>,
        },
      ]}
    />
  );
}

const cookies = [
  { name: 'sb-…-auth-token', what: 'privacyCookieSession' },
  { name: 'toast', what: 'privacyCookieToast' },
  { name: 'language', what: 'privacyCookieLanguage' },
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
        { id: 'why', header: t('why'), render: (row) => <Sentence>{t(row.what)}</Sentence> },
        {
          id: 'long',
          header: t('howLong'),
          render: (row) => <Sentence>{t(`${row.what}Long`)}</Sentence>,
        },
      ]}
    />
  );
}
