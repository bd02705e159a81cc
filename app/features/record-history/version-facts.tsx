import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { VersionLine } from './record-version.ts';

const authors = { owner: 'byOwner', staff: 'byStaff', other: 'byFollower' } as const;

/** When, by whom and in which way a section changed. */
export function VersionFacts({ version }: { version: VersionLine }) {
  const { t } = useTranslation('recordHistory');
  const { at, role, author, origin } = version;
  return (
    <>
      <DateText value={at} form="moment" />
      {' · '}
      {t(authors[role])}
      {author && (
        <>
          {' ('}
          <PersonName person={author} />)
        </>
      )}
      {origin !== 'edit' && ` · ${t(`origin_${origin}`)}`}
    </>
  );
}
