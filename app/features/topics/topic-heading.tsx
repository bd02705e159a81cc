import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AuthorText } from './author-text.tsx';
import type { Topic, TopicReader } from './topic.ts';
import { topicAddress, topicsAddress } from './topic.ts';

interface TopicHeadingProps {
  topic: Topic;
  me: TopicReader;
}

/** Title of a topic, where it belongs, and the way to write. */
export function TopicHeading({ topic, me }: TopicHeadingProps) {
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  const here = topicAddress(code, topic.group.slug, topic.id);
  return (
    <PageHeader
      title={<LanguageText lang={topic.language}>{topic.title}</LanguageText>}
      back={{ to: topicsAddress(code, topic.group.slug), label: topic.group.name }}
      kicker={topic.isPinned && <Tag icon="flag">{t('pinned')}</Tag>}
      lede={
        <p>
          {t('startedBy')} <AuthorText author={topic.author} /> ·{' '}
          <DateText value={topic.createdAt} /> · {t('posts', { count: topic.postCount })}
        </p>
      }
      action={
        (me.mayWrite || me.mayLead || me.mayModerate) && (
          <>
            {me.mayWrite && (
              <a href="#reply" className="inline-flex min-h-target items-center">
                {t('toReply')}
              </a>
            )}
            {(me.mayLead || me.mayModerate) && (
              <Link to={`${here}/settings`} className="inline-flex min-h-target items-center">
                {t('settings')}
              </Link>
            )}
          </>
        )
      }
    />
  );
}

/** The main action of a list of topics. */
export function NewTopicLink({ group }: { group: string }) {
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  return (
    <ButtonLink to={`${topicsAddress(code, group)}/new`} variant="main" icon="plus">
      {t('newTopic')}
    </ButtonLink>
  );
}
