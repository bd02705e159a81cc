import { useTranslation } from '../../i18n/use-translation.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import type { Import } from './import.ts';

/** What the file is, how it was read, and what became of it. */
export function ImportFacts({ found }: { found: Import }) {
  const { t } = useTranslation('imports');
  const { counts } = found;
  const read = [found.format === 'csv' ? 'CSV' : 'GeoJSON', found.encoding, found.separator];
  const isWritten = found.state === 'done' || found.state === 'undone';
  return (
    <div className="max-w-[60rem]">
      <DefinitionList
        items={[
          {
            term: t('factFile'),
            detail: <bdi>{`${found.fileName} (${t('fileRows', { count: found.rows })})`}</bdi>,
          },
          { term: t('factRead'), detail: <bdi>{read.filter(Boolean).join(' ')}</bdi> },
          {
            term: t('factSource'),
            detail: found.sourceUrl && <a href={found.sourceUrl}>{found.sourceUrl}</a>,
          },
          { term: t('factAdded'), detail: isWritten && <NumberText value={counts.added} /> },
          { term: t('factUpdated'), detail: isWritten && <NumberText value={counts.updated} /> },
          { term: t('factKept'), detail: counts.kept > 0 && <NumberText value={counts.kept} /> },
        ]}
      />
    </div>
  );
}
