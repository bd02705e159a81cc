import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { LanguageText } from './language-text.tsx';
import { useLinkTarget } from './link-target.ts';

/** A list of rows along the table; `ordered` where the order says something (best found first). */
export function RowList({
  ordered,
  label,
  children,
}: {
  ordered?: boolean;
  label?: string;
  children: ReactNode;
}) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List aria-label={label} className="border-t border-line">
      {children}
    </List>
  );
}

export interface RowProps {
  title: ReactNode;
  to?: string;
  /** Language of title and text where it is not the page's. */
  lang?: string | null;
  /** One below the heading that the list stands under. */
  level?: 2 | 3 | 4;
  /** At the end of the first line: a tag, a date. */
  aside?: ReactNode;
  /** The facts below: one soft line. */
  meta?: ReactNode;
  /** A small picture at the end of the row; its title says what it is. */
  picture?: ReactNode;
  children?: ReactNode;
}

/** One row: a clear first line that leads on, what it is, and a line of facts. */
export function Row({ title, to, lang, level = 2, aside, meta, picture, children }: RowProps) {
  const Heading = `h${level}` as const;
  const target = useLinkTarget();
  const words = (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
        <Heading className="text-lg font-bold">
          {to ? (
            <Link
              to={to}
              {...target}
              className="-my-2 inline-block py-2 no-underline hover:underline"
            >
              <LanguageText lang={lang}>{title}</LanguageText>
            </Link>
          ) : (
            <LanguageText lang={lang}>{title}</LanguageText>
          )}
        </Heading>
        {aside && <div className="text-sm">{aside}</div>}
      </div>
      {children && (
        // Foreign text keeps its own direction but begins where all rows begin.
        <div className="measure mt-0.5">
          <LanguageText lang={lang}>{children}</LanguageText>
        </div>
      )}
      {meta && <div className="meta mt-1">{meta}</div>}
    </>
  );
  if (!picture) return <li className="border-b border-line py-4">{words}</li>;
  return (
    <li className="flex items-start gap-4 border-b border-line py-4">
      <div className="min-w-0 flex-1">{words}</div>
      <div className="flex-none">{picture}</div>
    </li>
  );
}
