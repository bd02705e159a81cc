import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Icon } from '../../ui/icon.tsx';

/** A headed part of a page; `id` is its anchor, the same in every language. */
export interface PagePart {
  id: string;
  title: string;
  content: ReactNode;
}

/** A page with fewer parts is seen through without a list of them. */
const manyParts = 5;

/**
 * What a long page holds, as links into it; on a phone behind a fold, so that what the page says comes
 * first, and not on paper, where nothing can be pressed.
 */
export function PageContents({ parts }: { parts: readonly PagePart[] }) {
  const { t } = useTranslation('initiativeParts');
  if (parts.length < manyParts) return null;
  return (
    <nav aria-label={t('contents')} className="mb-6 print:hidden">
      <details className="group lg:[&::details-content]:block lg:[&::details-content]:[content-visibility:visible]">
        <summary className="inline-flex min-h-target items-center gap-2 font-bold text-harbour lg:supports-[selector(details::details-content)]:hidden">
          <Icon
            name="chevron"
            className="-rotate-90 group-open:rotate-0 rtl:rotate-90 rtl:group-open:rotate-0"
          />
          {t('contents')}
        </summary>
        <ul className="flex flex-wrap gap-x-4">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-target items-center">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

/** Headed parts one below the other. */
export function PageParts({ parts }: { parts: readonly PagePart[] }) {
  return parts.map(({ id, title, content }) => (
    <section key={id} aria-labelledby={id} className="mb-8">
      <h2 id={id} className="mb-2 scroll-mt-4">
        {title}
      </h2>
      {content}
    </section>
  ));
}
