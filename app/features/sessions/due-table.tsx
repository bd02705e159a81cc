import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { Table } from '../../ui/table.tsx';
import { PersonName } from '../groups/person-name.tsx';
import { DueDay, DueName, DueState } from './due-name.tsx';
import type { DueLine } from './session-pages.ts';
import { sessionAddress } from './session.ts';

/** What is still due of all sessions, in order of time; each leads to the page where it is done. */
export function DueTable({ lines, caption }: { lines: readonly DueLine[]; caption: string }) {
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  return (
    <Table
      caption={caption}
      hideCaption
      stack
      rows={lines}
      rowKey={({ id }) => String(id)}
      columns={[
        {
          id: 'what',
          header: t('columnWhat'),
          rowHeader: true,
          render: (line) => (
            <Link
              to={`${sessionAddress(code, line.session.slug, 'prepare')}#due`}
              className="-my-2 inline-block py-2"
            >
              <DueName deadline={line} />
            </Link>
          ),
        },
        { id: 'when', header: t('columnWhen'), render: (line) => <DueDay deadline={line} /> },
        {
          id: 'who',
          header: t('columnWho'),
          render: ({ owner, isMine }) =>
            owner ? (
              <span className={isMine ? 'font-bold' : undefined}>
                <PersonName person={owner} />
              </span>
            ) : (
              t('nobody')
            ),
        },
        {
          id: 'session',
          header: t('columnSession'),
          render: ({ session: { title } }) => (
            <LanguageText lang={title.language}>{title.text}</LanguageText>
          ),
        },
        { id: 'state', header: t('columnState'), render: (line) => <DueState deadline={line} /> },
      ]}
    />
  );
}
