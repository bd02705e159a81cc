import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Notice, NoticeList } from './following.ts';
import { noticeKind, noticesAddress } from './following.ts';

/** Why one is told, and by whom. */
function NoticeReason({ notice }: { notice: Notice }) {
  const { t } = useTranslation('following');
  const { post, unread } = notice;
  const kind = noticeKind(notice.kind);
  if (kind === 'posts')
    return <>{unread ? t('newPosts', { count: unread }) : t('kind_postsRead')}</>;
  if (!post) return <>{t(`kind_${kind}`)}</>;
  return (
    <>
      {t(`kind_${kind}`)}: {post.author ? <bdi>{post.author}</bdi> : t('nameless')}
      {post.organisation && (
        <>
          {' ('}
          <bdi>{post.organisation}</bdi>)
        </>
      )}
    </>
  );
}

function NoticeRow({ notice }: { notice: Notice }) {
  const { t } = useTranslation('following');
  const { code } = useLanguage();
  const { title, titleLanguage, about, section, group, post, isRead, createdAt, id } = notice;
  const parts = useTranslation('recordHistory').t;
  const named = title ?? group?.name;
  const reason = (
    <>
      <NoticeReason notice={notice} />
      {section && `: ${parts(`section_${section}`)}`}
    </>
  );
  return (
    <Row
      // What is about no thing with a name says at once what it is.
      title={named ? <LanguageText lang={titleLanguage}>{named}</LanguageText> : reason}
      to={`/${code}/notifications/${id}`}
      aside={!isRead && <Tag tone="need">{t('unreadMark')}</Tag>}
      meta={
        <>
          {group && title && <>{group.name} · </>}
          <DateText value={createdAt} form="moment" />
        </>
      }
    >
      {named && <p className="font-semibold">{reason}</p>}
      {about && (
        <p>
          <bdi>{about}</bdi>
        </p>
      )}
      {post && (
        <p className="text-soft">
          <LanguageText lang={post.language} as="bdi">
            {post.text.replace(/\s+/g, ' ')}
            {post.isCut && ' …'}
          </LanguageText>
        </p>
      )}
    </Row>
  );
}

/** What one was told, unread first; a link marks its notice as read and leads there. */
export function NoticeRows({ list }: { list: NoticeList }) {
  const { t } = useTranslation('following');
  return (
    <RowList label={t('notices')}>
      {list.rows.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
    </RowList>
  );
}

/** Marks all of them as read at once. */
export function ReadAllForm({ newest }: { newest: number }) {
  const { t } = useTranslation('following');
  return (
    <Form method="post">
      <input type="hidden" name="newest" value={newest} />
      <SubmitButton variant="quiet">{t('readAll')}</SubmitButton>
    </Form>
  );
}

/** To the notices before and after these. */
export function NoticePages({ list }: { list: NoticeList }) {
  const { t } = useTranslation('following');
  const { code } = useLanguage();
  if (list.page === 1 && !list.hasMore) return null;
  const look = 'inline-flex min-h-target items-center';
  return (
    <nav aria-label={t('pages')} className="mt-4 flex flex-wrap justify-between gap-x-6">
      {list.page > 1 && (
        <Link to={noticesAddress(code, list.page - 1)} rel="prev" className={look}>
          {t('newer')}
        </Link>
      )}
      {list.hasMore && (
        <Link to={noticesAddress(code, list.page + 1)} rel="next" className={look}>
          {t('older')}
        </Link>
      )}
    </nav>
  );
}
