import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { VersionLine } from './group-document.ts';

/** Who wrote a version, for whom and when. */
export function VersionFacts({ version }: { version: VersionLine }) {
  const { t } = useTranslation('groupDocuments');
  return (
    <>
      {t('version', { number: version.number })} {t('by')} <PersonName person={version.writtenBy} />
      {version.organisation && (
        <>
          {' '}
          {t('inNameOf')} <bdi>{version.organisation.name}</bdi>
        </>
      )}
      {' · '}
      <DateText value={version.writtenAt} form="moment" />
    </>
  );
}
