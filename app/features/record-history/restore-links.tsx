import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { ComparedVersions } from './record-version.ts';
import { recordAddress } from './record-version.ts';

/** The ways back for who keeps the record: as it was before a change, or after it. */
export function RestoreLinks({
  compared,
}: {
  compared: Pick<ComparedVersions, 'slug' | 'from' | 'to' | 'isLatest'>;
}) {
  const { t } = useTranslation('recordHistory');
  const { code } = useLanguage();
  const { slug, from, to, isLatest } = compared;
  const ways = [
    { version: from?.id ?? to.id, side: from ? 'after' : 'before', word: 'restoreBefore' as const },
    ...(isLatest ? [] : [{ version: to.id, side: 'after', word: 'restoreAfter' as const }]),
  ];
  return (
    <ul className="my-6">
      {ways.map(({ version, side, word }) => (
        <li key={word}>
          <Link
            to={`${recordAddress(code, slug, 'history', 'restore')}?version=${version}&side=${side}`}
            className="inline-flex min-h-target items-center"
          >
            {t(word)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
