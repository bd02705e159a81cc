import { useNavigate, useSearchParams } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { useHeardNumber } from '../../ui/use-heard-number.ts';
import type { TopicPage } from './topic.ts';
import { postsOfPage } from './topic.ts';

/** Says politely that others wrote; their posts come when one asks for them, where one reads. */
export function LiveNews({ shown }: { shown: Pick<TopicPage, 'topic' | 'page'> }) {
  const { t } = useTranslation('topics');
  const { topic, page } = shown;
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const asked = useRef<number | null>(null);
  const newest = useHeardNumber(
    `/live/topics/${topic.id}`,
    topic.lastVisible,
    topic.state !== 'merged',
  );
  const count = newest - topic.lastVisible;

  // The button that was pressed is gone: reading goes on at the first of the new posts.
  useEffect(() => {
    if (asked.current === null || topic.lastVisible < asked.current) return;
    document.getElementById(`p${asked.current}`)?.focus({ preventScroll: true });
    asked.current = null;
  }, [topic.lastVisible]);

  function show() {
    const first = topic.lastVisible + 1;
    const isHere = Math.ceil(first / postsOfPage) === page;
    const next = new URLSearchParams(search);
    next.set('post', String(first));
    if (isHere) asked.current = first;
    void navigate(isHere ? `?${next}` : `?${next}#p${first}`, {
      preventScrollReset: isHere,
      replace: isHere,
    });
  }

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may hold no button
    <div role="status" className="sticky bottom-2 z-10 flex justify-center print:hidden">
      {count > 0 && (
        <Button type="button" variant="quiet" className="bg-paper" onClick={show}>
          {t('newPosts', { count })}
        </Button>
      )}
    </div>
  );
}
