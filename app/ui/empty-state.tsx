import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: ReactNode;
  /** What to do now. */
  children?: ReactNode;
  action?: ReactNode;
}

/** An empty place at the table: says why nothing stands here and what one can do. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="measure my-6 border-s-[3px] border-dashed border-soft py-1 ps-4">
      <p className="text-lg font-bold">{title}</p>
      {children && <div className="mt-1">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap gap-3">{action}</div>}
    </div>
  );
}
