import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  summary: ReactNode;
  /** Softer words behind the summary (a count, a state). */
  note?: ReactNode;
  open?: boolean;
  className?: string;
  children: ReactNode;
}

/** More on request; the browser's own, so it works without scripts. */
export function Disclosure({ summary, note, open, className, children }: DisclosureProps) {
  return (
    <details open={open} className={classNames('group/more', className)}>
      <summary className="inline-flex min-h-target items-center gap-2 font-bold text-harbour hover:underline">
        <Icon
          name="chevron"
          className="-rotate-90 group-open/more:rotate-0 rtl:rotate-90 rtl:group-open/more:rotate-0"
        />
        <span>
          {summary}
          {note && <span className="font-normal text-soft"> {note}</span>}
        </span>
      </summary>
      <div className="mt-1 mb-4 ps-7">{children}</div>
    </details>
  );
}
