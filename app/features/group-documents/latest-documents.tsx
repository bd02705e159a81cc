import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DocumentLines } from './document-lines.tsx';
import type { DocumentLine } from './group-document.ts';
import { documentsAddress } from './group-document.ts';

/** What the group wrote in lately, on its page, with the way to all documents. */
export function LatestDocuments({ group, rows }: { group: string; rows: readonly DocumentLine[] }) {
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  return (
    <section aria-labelledby="documents" className="mt-10">
      <h2 id="documents" className="mb-2">
        {t('title')}
      </h2>
      {rows.length > 0 && <DocumentLines group={group} rows={rows} label={t('title')} level={3} />}
      <p className="mt-2">
        {rows.length === 0 && <>{t('noneTitle')}. </>}
        <Link to={documentsAddress(code, group)} className="inline-flex min-h-target items-center">
          {t('allDocuments')}
        </Link>
      </p>
    </section>
  );
}
