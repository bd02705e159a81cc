import type { ReactNode } from 'react';

/** A part of a text page: its heading, and paragraphs, lists and tables under it. */
export function TextSection({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section className="mt-10 max-w-[50rem]">
      <h2 id={id} className="mb-2">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Sentences that belong together, one by one. */
export function TextList({ items, ordered }: { items: readonly string[]; ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <div className="prose">
      <List className="space-y-1.5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </List>
    </div>
  );
}
