import type { ReactNode } from 'react';

/** One component in its states, under its name. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="border-t border-line py-6">
      <h2 className="mb-4 text-sm text-soft" lang="en" dir="ltr">
        {name}
      </h2>
      <div className="grid gap-5">{children}</div>
    </section>
  );
}
