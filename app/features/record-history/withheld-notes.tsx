import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Tag } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { VersionLine } from './record-version.ts';
import { recordAddress } from './record-version.ts';
import type { VersionPart } from './withholding.ts';

/** What of a version the forum withholds: everybody is told that, and not what it said. */
export function WithheldNotes({ parts }: { parts: readonly VersionPart[] }) {
  const { t } = useTranslation('recordHistory');
  if (parts.length === 0) return null;
  return (
    <p className="meta flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <Tag tone="plain">{t('withheld')}</Tag>
      {parts.map((part) => t(`part_${part}`)).join(' · ')}
    </p>
  );
}

/** The way to withhold a version, for moderators. */
export function WithholdLink({ slug, version }: { slug: string; version: VersionLine }) {
  const { t } = useTranslation('recordHistory');
  const { code } = useLanguage();
  const { id, section, withheld } = version;
  return (
    <Link
      to={`${recordAddress(code, slug, 'history', 'withhold')}?version=${id}`}
      className="inline-flex min-h-target items-center"
    >
      {t(withheld.length > 0 ? 'seeWithheld' : 'withholdLink')}
      <VisuallyHidden>
        {': '}
        {t(`section_${section}`)} {id}
      </VisuallyHidden>
    </Link>
  );
}
