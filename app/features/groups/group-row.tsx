import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { GroupSign } from './group-sign.tsx';
import type { GroupLine } from './group.ts';

/** One group of the list: its sign and name, what it is for, how many sit there, my own mark. */
export function GroupRow({ line }: { line: GroupLine }) {
  const { t } = useTranslation('groups');
  const { code } = useLanguage();
  const { me, purpose, lastPostedAt } = line;
  const mark = me?.role
    ? t(`role_${me.role}`)
    : me?.request
      ? t('requested')
      : line.state === 'closed' && t('stateClosed');
  return (
    <Row
      level={2}
      to={`/${code}/groups/${line.slug}`}
      title={
        <span className="inline-flex items-baseline gap-2.5">
          <GroupSign hue={line.hue} className="self-center" />
          {line.name}
        </span>
      }
      aside={
        <span className="inline-flex flex-wrap gap-2">
          {mark && <Tag tone="ok">{mark}</Tag>}
          {Boolean(me?.waiting) && (
            <Tag tone="need">{t('requestsWaiting', { count: me?.waiting ?? 0 })}</Tag>
          )}
        </span>
      }
      meta={
        <>
          {t('members', { count: line.members })} · {t('seats', { count: line.seats })} ·{' '}
          {t(`access_${line.access}`)}
          {lastPostedAt && (
            <>
              {' · '}
              {t('lastPosted')} <DateText value={lastPostedAt} />
            </>
          )}
        </>
      }
    >
      <LanguageText lang={purpose.language}>{purpose.text}</LanguageText>
    </Row>
  );
}
