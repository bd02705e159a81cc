import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { SafetyCaseList } from './safeguards.ts';
import { reasonWord } from './safeguards.ts';

/** Cases that wait or were decided: what kind, since when, who reads it. */
export function SafetyCaseRows({
  list,
  shown,
}: {
  list: SafetyCaseList;
  shown: 'open' | 'decided';
}) {
  const { t } = useTranslation('safeguards');
  const { code } = useLanguage();
  const here = `/${code}/exchange/cases`;
  if (list.rows.length === 0) return <EmptyState title={t('casesNone')} />;
  return (
    <>
      <RowList label={t('casesTitle')}>
        {list.rows.map((one) => (
          <Row
            key={one.id}
            to={`${here}/${one.id}`}
            title={t(`reason_${reasonWord(one.reason)}`)}
            aside={
              <Tag tone={one.state === 'received' ? 'need' : 'calm'}>{t(`state_${one.state}`)}</Tag>
            }
            meta={
              <>
                {t(`subject_${one.subject}`)}
                {one.title && (
                  <>
                    {' '}
                    · <bdi>{one.title}</bdi>
                  </>
                )}{' '}
                · <DateText value={one.decidedAt ?? one.openedAt} form="moment" />
                {one.isTaken && !one.decidedAt && (
                  <> · {t(one.isMine ? 'caseMine' : 'caseTaken')}</>
                )}
              </>
            }
          />
        ))}
      </RowList>
      {list.next && (
        <p className="my-6">
          <Link to={`${here}?shown=${shown}&after=${list.next}`}>{t('further')}</Link>
        </p>
      )}
    </>
  );
}
