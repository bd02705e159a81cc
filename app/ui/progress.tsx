import type { ReactNode } from 'react';
import { useId } from 'react';
import { NumberText } from './number-text.tsx';

export interface ProgressProps {
  label: ReactNode;
  /** Done so far; without it: under way, nobody knows how far. */
  value?: number;
  max?: number;
  /** Words instead of the percentage ("120 of 400 rows"). */
  words?: ReactNode;
}

/** How far a long piece of work is. */
export function Progress({ label, value, max = 100, words }: ProgressProps) {
  const id = useId();
  const part = value === undefined ? undefined : Math.min(1, Math.max(0, value / max));
  return (
    <div className="measure">
      <div className="mb-1 flex justify-between gap-4">
        <label htmlFor={id} className="font-bold">
          {label}
        </label>
        <span className="num text-soft">
          {words ?? (part !== undefined && <NumberText value={part} form="percent" />)}
        </span>
      </div>
      <progress id={id} className="gauge" max={1} value={part} />
    </div>
  );
}
