import { useTranslation } from '../i18n/use-translation.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** The weather of the country, as its institute tells it: a page that anybody may have open. */
const weather: Record<string, string> = { nl: 'nl', fr: 'fr' };

/**
 * Away from here at once. With scripts (`/leave.js`) the page is replaced, and going back does not bring
 * it again; without, it is a plain link. Nothing is counted, and the other site does not learn from where.
 */
export function QuickExit() {
  const { t } = useTranslation('common');
  const { code } = useLanguage();
  return (
    <aside aria-label={t('quickExit')}>
      <a
        href={`https://www.meteo.be/${weather[code] ?? 'en'}`}
        rel="noreferrer nofollow"
        data-leaves
        className="fixed end-3 bottom-3 z-20 inline-flex min-h-target items-center rounded-sm border-[1.5px] border-paper bg-ink px-4 py-1.5 font-bold text-paper no-underline hover:underline print:hidden"
      >
        {t('quickExit')}
      </a>
      <script src="/leave.js" async />
    </aside>
  );
}
