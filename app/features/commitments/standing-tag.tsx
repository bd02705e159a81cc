import { useTranslation } from '../../i18n/use-translation.ts';
import type { IconName } from '../../ui/icon.tsx';
import type { Tone } from '../../ui/tag.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { CommitmentLine, Standing } from './commitment.ts';

const looks: Record<Standing, { tone: Tone; icon: IconName }> = {
  kept: { tone: 'ok', icon: 'check' },
  kept_late: { tone: 'ok', icon: 'clock' },
  open: { tone: 'calm', icon: 'arrow' },
  moved: { tone: 'need', icon: 'arrow' },
  late: { tone: 'late', icon: 'warning' },
  dropped: { tone: 'plain', icon: 'close' },
};

/** How a commitment stands, in a word with an icon, and what else is to be known at once. */
export function StandingTags({ commitment }: { commitment: CommitmentLine }) {
  const { t } = useTranslation('commitments');
  const { standing, state, moves, lacksReport, isPublic } = commitment;
  return (
    <span className="flex flex-wrap gap-2">
      <Tag {...looks[standing]}>
        {standing === 'moved' ? t('movedTimes', { count: moves }) : t(`standing_${standing}`)}
      </Tag>
      {standing !== 'moved' && moves > 0 && (
        <Tag tone="plain">{t('movedTimes', { count: moves })}</Tag>
      )}
      {state === 'reported_done' && <Tag tone="plain">{t('awaitsClosing')}</Tag>}
      {lacksReport && (
        <Tag tone="late" icon="flag">
          {t('noReport')}
        </Tag>
      )}
      {!isPublic && <Tag tone="plain">{t('notPublic')}</Tag>}
    </span>
  );
}
