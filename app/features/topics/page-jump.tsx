import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { controlLook } from '../../ui/field.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import type { TopicPage } from './topic.ts';
import { postsOfPage, topicAddress } from './topic.ts';

/** The way through a long topic: page by page, or straight to a post by its number. */
export function PageJump({ shown }: { shown: Pick<TopicPage, 'topic' | 'page' | 'pages'> }) {
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  const { topic, page, pages } = shown;
  if (pages <= 1) return null;
  const here = topicAddress(code, topic.group.slug, topic.id);
  return (
    <>
      <Pagination
        page={page}
        pages={pages}
        to={(n) => `${here}?post=${(n - 1) * postsOfPage + 1}`}
      />
      <Form action={here} className="mt-2 flex flex-wrap items-center gap-3 print:hidden">
        <label htmlFor="jump" className="font-bold">
          {t('jumpTo')}
        </label>
        <input
          id="jump"
          name="post"
          type="number"
          min={1}
          max={topic.lastNumber}
          required
          dir="ltr"
          className={`${controlLook} max-w-28`}
        />
        <Button>{t('jump')}</Button>
      </Form>
    </>
  );
}
