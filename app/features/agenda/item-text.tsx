import { useTranslation } from '../../i18n/use-translation.ts';
import { Tag } from '../../ui/tag.tsx';
import { GroupSign } from '../groups/group-sign.tsx';
import type { ItemType } from './agenda.ts';
import type { ItemState, ProposalLine } from './call.ts';

const tones = {
  draft: 'plain',
  submitted: 'calm',
  question: 'need',
  accepted: 'ok',
  merged: 'plain',
  deferred: 'plain',
  declined: 'late',
  withdrawn: 'plain',
  handled: 'ok',
  postponed: 'plain',
} as const;

/** How far a proposal is, in words. */
export function StateTag({ state }: { state: ItemState }) {
  const { t } = useTranslation('agenda');
  return <Tag tone={tones[state]}>{t(`state_${state}`)}</Tag>;
}

/** What kind of item it is; a break says so by its title. */
export function TypeTag({ type }: { type: ItemType }) {
  const { t } = useTranslation('agenda');
  return type === 'break' ? null : <Tag tone="plain">{t(`type_${type}`)}</Tag>;
}

/** For whom, how long and of what kind: the soft line under a title. */
export function ItemFacts({
  item,
}: {
  item: Pick<ProposalLine, 'type' | 'minutes' | 'group' | 'organisation'>;
}) {
  const { t } = useTranslation('agenda');
  const { group, organisation } = item;
  return (
    <>
      {t(`type_${item.type}`)} · {t('minutes', { count: item.minutes })}
      {group && (
        <>
          {' · '}
          <GroupSign hue={group.hue} /> <bdi>{group.name}</bdi>
        </>
      )}
      {organisation && (
        <>
          {' · '}
          <bdi>{organisation.name}</bdi>
        </>
      )}
    </>
  );
}
