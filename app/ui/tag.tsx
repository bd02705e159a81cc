import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

const tones = {
  calm: 'border-transparent bg-harbour-wash text-harbour',
  need: 'border-transparent bg-brick-wash font-semibold text-brick',
  plain: 'border-soft text-soft',
  ok: 'border-current text-ok',
  late: 'border-current font-semibold text-late',
};

export type Tone = keyof typeof tones;

export interface TagProps {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}

/** A short state or kind beside a first line; always a word, colour only helps. */
export function Tag({ tone = 'calm', icon, children }: TagProps) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-xs border px-1.5 align-[0.06em] text-xs leading-[1.5] whitespace-nowrap',
        tones[tone],
      )}
    >
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
