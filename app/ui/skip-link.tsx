import { useTranslation } from '../i18n/use-translation.ts';

/** The first thing that the Tab key reaches; `main` carries the id. */
export function SkipLink({ to = '#main' }: { to?: string }) {
  const { t } = useTranslation('common');
  return (
    <a
      href={to}
      className="absolute start-2 top-2 z-50 -translate-y-24 rounded-sm bg-ink px-4 py-2 font-bold text-paper focus:translate-y-0"
    >
      {t('skipToContent')}
    </a>
  );
}
