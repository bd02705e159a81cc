import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Deadline } from './session-pages.ts';

/** What is due, in words: the kind, or an own title. */
export function DueName({ deadline: { kind, title } }: { deadline: Deadline }) {
  const { t } = useTranslation('sessions');
  return kind === 'other' ? <bdi>{title}</bdi> : <>{t(`due_${kind}`)}</>;
}

/** Done, late or still to come. */
export function DueState({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation('sessions');
  if (deadline.isDone)
    return (
      <Tag tone="ok" icon="check">
        {t('isDone')}
      </Tag>
    );
  return deadline.isLate ? (
    <Tag tone="late" icon="warning">
      {t('isLate')}
    </Tag>
  ) : (
    <span className="meta">{t(deadline.showsItself ? 'bySite' : 'toDo')}</span>
  );
}

/** The day of a deadline; one that was set by hand says so. */
export function DueDay({ deadline: { dueOn, isFixed } }: { deadline: Deadline }) {
  const { t } = useTranslation('sessions');
  return (
    <>
      <DateText value={dueOn} />
      {isFixed && <span className="meta"> · {t('byHand')}</span>}
    </>
  );
}
