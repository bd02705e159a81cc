import type { ReactNode } from 'react';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

const tones = {
  ok: { icon: 'check', look: 'border-ok text-ok' },
  notice: { icon: 'flag', look: 'border-harbour text-harbour' },
  warning: { icon: 'warning', look: 'border-late text-late' },
} satisfies Record<string, { icon: IconName; look: string }>;

export interface ToastProps {
  /** What just happened and what comes next; without it an empty region waits for news. */
  children?: ReactNode;
  tone?: keyof typeof tones;
}

/** What the last action did, at the top of the page where it stays; read aloud when it comes. */
export function Toast({ children, tone = 'ok' }: ToastProps) {
  const { icon, look } = tones[tone];
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may hold no paragraphs
    <div role="status">
      {children && (
        <div className={`measure my-4 flex gap-3 border-s-[5px] bg-surface px-4 py-3 ${look}`}>
          <Icon name={icon} className="mt-[0.2em]" />
          <div className="min-w-0 text-ink">{children}</div>
        </div>
      )}
    </div>
  );
}
