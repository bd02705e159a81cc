import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { topicAddress } from '../topics/topic.ts';
import type { MyReports } from './report.ts';

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="my-8 max-w-[54rem]">
      <h2 id={id} className="mb-2">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Lines({ lines }: { lines: MyReports['made'] }) {
  const { t } = useTranslation('reports');
  const { code } = useLanguage();
  return (
    <RowList>
      {lines.map((line) => (
        <Row
          key={line.id}
          level={3}
          to={`/${code}/reports/${line.id}`}
          title={
            <>
              {t('postNumber', { number: line.number })} ·{' '}
              {line.topic ? (
                <LanguageText lang={line.topic.language}>{line.topic.title}</LanguageText>
              ) : (
                t('placeGone')
              )}
            </>
          }
          aside={<Tag>{t(`state_${line.state}`)}</Tag>}
          meta={<DateText value={line.at} />}
        />
      ))}
    </RowList>
  );
}

/** What holds for me now, my posts that wait, decisions about my posts, and what I reported. */
export function MyReportLists({ mine }: { mine: MyReports }) {
  const { t } = useTranslation('reports');
  const { code } = useLanguage();
  const { made, about, held, sanctions } = mine;
  return (
    <>
      {sanctions.length > 0 && (
        <Part id="sanctions" title={t('sanctionsTitle')}>
          <RowList>
            {sanctions.map((one) => (
              <Row
                key={`${one.kind}${one.until}`}
                level={3}
                {...(one.case && { to: `/${code}/reports/${one.case}` })}
                title={t(`sanction_${one.kind}`)}
                meta={
                  <>
                    {one.group && (
                      <>
                        <bdi>{one.group.name}</bdi> ·{' '}
                      </>
                    )}
                    {t('until')} <DateText value={one.until} form="moment" />
                  </>
                }
              />
            ))}
          </RowList>
        </Part>
      )}
      {held.length > 0 && (
        <Part id="held" title={t('heldTitle')}>
          <p className="measure mb-3">{t('heldText')}</p>
          <ul>
            {held.map(({ topic, number, at }) => (
              <li key={`${topic.id}:${number}`} className="py-1">
                <Link to={topicAddress(code, topic.group.slug, topic.id, number)}>
                  <LanguageText lang={topic.language}>{topic.title}</LanguageText>
                </Link>{' '}
                <span className="meta">
                  <DateText value={at} form="moment" />
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {about.length > 0 && (
        <Part id="about" title={t('aboutTitle')}>
          <Lines lines={about} />
        </Part>
      )}
      <Part id="made" title={t('madeTitle')}>
        {made.length > 0 ? (
          <Lines lines={made} />
        ) : (
          <EmptyState title={t('madeNone')}>{t('madeNoneText')}</EmptyState>
        )}
      </Part>
    </>
  );
}
