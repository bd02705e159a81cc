import type { ReactNode } from 'react';

export interface Definition {
  term: ReactNode;
  /** Empty ones are left out. */
  detail: ReactNode;
  id?: string;
}

/** Facts: what it is, then the fact, row by row. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  const filled = items.filter(
    ({ detail }) => detail !== null && detail !== undefined && detail !== '' && detail !== false,
  );
  return (
    <dl className="border-t border-line">
      {filled.map((item, index) => (
        <div
          key={item.id ?? index}
          className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[minmax(8rem,1fr)_3fr]"
        >
          <dt className="text-soft">{item.term}</dt>
          <dd className="measure min-w-0">{item.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
