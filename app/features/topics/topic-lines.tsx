import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AuthorText } from './author-text.tsx';
import { LanguageMark } from './language-mark.tsx';
import type { TopicLine } from './topic.ts';
import { topicAddress } from './topic.ts';

interface TopicLinesProps {
  group: string;
  rows: readonly TopicLine[];
  label: string;
  /** One below the heading above the list. */
  level?: 2 | 3;
}

/** Topics as rows: what is new first in the line, then who wrote last. */
export function TopicLines({ group, rows, label, level = 2 }: TopicLinesProps) {
  const { code } = useLanguage();
  return (
    <RowList label={label}>
      {rows.map((line) => (
        <Row
          key={line.id}
          title={line.title}
          lang={line.language}
          level={level}
          // Where reading stopped last time; the newest where nothing was missed.
          to={topicAddress(
            code,
            group,
            line.id,
            (line.unread > 0 ? line.firstUnread : null) ?? line.lastNumber,
          )}
          aside={<TopicMarks line={line} />}
          meta={<TopicFacts line={line} />}
        >
          {line.match && <FoundWords group={group} line={line} match={line.match} />}
        </Row>
      ))}
    </RowList>
  );
}

/** The post in which the searched words stand. */
function FoundWords({
  group,
  line,
  match,
}: {
  group: string;
  line: TopicLine;
  match: NonNullable<TopicLine['match']>;
}) {
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  return (
    <>
      <Link to={topicAddress(code, group, line.id, match.number)}>
        {t('postNumber', { number: match.number })}
      </Link>
      {': '}
      <LanguageText lang={match.language} as="bdi">
        {match.excerpt}
      </LanguageText>
    </>
  );
}

function TopicMarks({ line }: { line: TopicLine }) {
  const { t } = useTranslation('topics');
  return (
    <span className="flex flex-wrap gap-1.5">
      {line.unread > 0 && <Tag tone="need">{t('unread', { count: line.unread })}</Tag>}
      {line.isPinned && <Tag icon="flag">{t('pinned')}</Tag>}
      {line.state === 'closed' && <Tag tone="plain">{t('stateClosed')}</Tag>}
      {line.state === 'merged' && <Tag tone="plain">{t('stateMerged')}</Tag>}
      {line.audience === 'members' && <Tag tone="plain">{t('membersOnly')}</Tag>}
    </span>
  );
}

function TopicFacts({ line }: { line: TopicLine }) {
  const { t } = useTranslation('topics');
  return (
    <span className="flex flex-wrap gap-x-4">
      <span>{t('posts', { count: line.postCount })}</span>
      {line.lastPost && (
        <span>
          {t('lastBy')} <AuthorText author={line.lastPost.author} /> ·{' '}
          <DateText value={line.lastPost.createdAt} form="moment" />
        </span>
      )}
      <LanguageMark language={line.language} />
    </span>
  );
}
