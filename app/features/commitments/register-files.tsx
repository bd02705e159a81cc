import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';

/** The register to take along, and to follow with a feed reader. */
export function RegisterFiles() {
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  const look = 'inline-flex min-h-target items-center';
  return (
    <section aria-labelledby="files" className="mt-10">
      <h2 id="files" className="mb-1">
        {t('filesTitle')}
      </h2>
      <p className="flex flex-wrap gap-x-8">
        <a href={`/open-data/commitments.csv?lang=${code}`} className={look}>
          {t('csv')}
        </a>
        <a
          href={`/open-data/commitments.atom?lang=${code}`}
          type="application/atom+xml"
          className={look}
        >
          {t('atom')}
        </a>
      </p>
    </section>
  );
}
