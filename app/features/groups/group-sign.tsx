import { classNames } from '../../ui/class-names.ts';
import type { IconName } from '../../ui/icon.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { GroupHue } from './group.ts';

/** A hue and a shape for each group, so that neither alone has to tell them apart. */
const signs: Record<GroupHue, { icon: IconName; look: string }> = {
  harbour: { icon: 'flag', look: 'text-harbour' },
  reception: { icon: 'circle', look: 'text-reception' },
  integration: { icon: 'square', look: 'text-integration' },
  awareness: { icon: 'triangle', look: 'text-awareness' },
};

/** The sign of a group before its name. */
export function GroupSign({ hue, className }: { hue: GroupHue; className?: string }) {
  const { icon, look } = signs[hue];
  return <Icon name={icon} className={classNames(look, className)} />;
}
