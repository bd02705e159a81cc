import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Framed } from '../../ui/link-target.ts';

export interface EmbedFrameProps {
  title: ReactNode;
  /** What narrows the list, said without links: a frame has no filters of its own. */
  filters?: readonly string[];
  /** The same on the site itself. */
  address: string;
  forumName: string;
  children: ReactNode;
}

/** A page that stands in another one: its name, its part, and the way to the whole. */
export function EmbedFrame(props: EmbedFrameProps) {
  const { title, filters = [], address, forumName, children } = props;
  const { t } = useTranslation('embed');
  return (
    <Framed value={true}>
      <main id="main" className="p-3">
        <h1 className="text-xl">{title}</h1>
        {filters.length > 0 && <p className="meta">{t('only', { filters: filters.join(', ') })}</p>}
        {children}
        <p className="meta mt-3 border-t border-ink pt-2">
          <a
            href={address}
            target="_blank"
            rel="noopener"
            className="inline-flex min-h-target items-center font-bold"
          >
            {t('openOn', { name: forumName })}
          </a>{' '}
          {t('newTab')}
        </p>
      </main>
    </Framed>
  );
}
