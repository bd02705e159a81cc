import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { IconName } from '../../ui/icon.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Topic } from './topic.ts';
import { topicAddress } from './topic.ts';

function Banner({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <p className="measure mb-4 flex gap-2 border-s-[5px] border-harbour bg-surface px-4 py-3">
      <Icon name={icon} className="mt-[0.2em] text-harbour" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}

/** What is special about a topic: closed, merged, for members only, slow. */
export function TopicBanners({ topic }: { topic: Topic }) {
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  return (
    <>
      {topic.state === 'merged' && (
        <Banner icon="arrow">
          {t('mergedText')}{' '}
          {topic.mergedInto && (
            <Link to={topicAddress(code, topic.mergedInto.group, topic.mergedInto.id)}>
              <bdi>{topic.mergedInto.title}</bdi>
            </Link>
          )}
        </Banner>
      )}
      {topic.state === 'closed' && (
        <Banner icon="flag">
          {t('closedText')}
          {topic.reason && (
            <>
              {' '}
              {t('reasonGiven')} <bdi>{topic.reason}</bdi>
            </>
          )}
        </Banner>
      )}
      {topic.state === 'held' && <Banner icon="clock">{t('heldTopicText')}</Banner>}
      {topic.audience === 'members' && <Banner icon="person">{t('membersOnlyText')}</Banner>}
      {topic.slowMinutes > 0 && topic.state === 'open' && (
        <Banner icon="clock">{t('slowText', { count: topic.slowMinutes })}</Banner>
      )}
    </>
  );
}
