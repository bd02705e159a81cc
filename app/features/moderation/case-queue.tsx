import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { reasonWord } from '../reports/report.ts';
import type { CaseLine, CasePart, CaseQueue } from './cases.ts';
import { caseParts } from './cases.ts';
import { PartLinks } from './part-links.tsx';

function CaseRow({ row }: { row: CaseLine }) {
  const { t } = useTranslation('moderation');
  const { code } = useLanguage();
  const isOpen = ['received', 'in_review', 'appealed'].includes(row.state);
  const why =
    row.origin === 'reports'
      ? row.reasons.map((reason) => t(`why_${reasonWord(reason)}`))
      : [t(`origin_${row.origin}`)];
  return (
    <Row
      to={`/${code}/moderation/reports/${row.id}`}
      title={
        <>
          {t('postIn', { number: row.number })}{' '}
          <LanguageText lang={row.topic.language}>{row.topic.title}</LanguageText>
        </>
      }
      aside={
        <span className="flex flex-wrap gap-1.5">
          {row.isUrgent && isOpen && (
            <Tag tone="late" icon="warning">
              {t('urgent')}
            </Tag>
          )}
          <Tag tone={isOpen ? 'calm' : 'plain'}>{t(`case_${row.state}`)}</Tag>
        </span>
      }
      meta={
        <>
          <bdi>{row.topic.group.name}</bdi> · {why.join(', ')}
          {row.reports > 0 && <> · {t('reportCount', { count: row.reports })}</>} ·{' '}
          <DateText value={row.decidedAt ?? row.openedAt} form="moment" />
          {row.isTaken && isOpen && <> · {t(row.isMine ? 'takenByMe' : 'takenByOther')}</>}
        </>
      }
    >
      <LanguageText lang={row.excerptLanguage}>{row.excerpt}</LanguageText>
    </Row>
  );
}

/** Reports that wait, longest waiting first, or those decided, the latest first. */
export function CaseQueueList({ queue, part }: { queue: CaseQueue; part: CasePart }) {
  const { t } = useTranslation('moderation');
  const { code } = useLanguage();
  const address = (to: CasePart) => `/${code}/moderation/reports?part=${to}`;
  return (
    <div className="max-w-[54rem]">
      <PartLinks
        label={t('partsLabel')}
        links={caseParts.map((name) => ({
          to: address(name),
          label: t(`cases_${name}`),
          current: name === part,
        }))}
      />
      {queue.rows.length === 0 ? (
        <EmptyState title={t('queueEmptyTitle')}>{t('casesEmptyText')}</EmptyState>
      ) : (
        <RowList ordered label={t('tab_reports')}>
          {queue.rows.map((row) => (
            <CaseRow key={row.id} row={row} />
          ))}
        </RowList>
      )}
      {queue.next && (
        <p className="my-6">
          <Link to={`${address(part)}&after=${queue.next}`}>{t('further')}</Link>
        </p>
      )}
    </div>
  );
}
