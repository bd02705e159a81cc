import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Tone } from '../../ui/tag.tsx';
import type { ImportEntry, ImportState } from './import.ts';
import { importsAddress } from './import.ts';

const tones: Record<ImportState, Tone> = {
  mapping: 'need',
  checking: 'calm',
  checked: 'need',
  running: 'calm',
  done: 'ok',
  undoing: 'calm',
  undone: 'plain',
  failed: 'late',
};

/** Imports, newest first, with what became of each. */
export function ImportList({ imports }: { imports: readonly ImportEntry[] }) {
  const { t } = useTranslation('imports');
  const { code } = useLanguage();
  return (
    <RowList label={t('title')}>
      {imports.map((entry) => (
        <Row
          key={entry.id}
          to={importsAddress(code, entry.id)}
          title={<bdi>{entry.source}</bdi>}
          aside={<Tag tone={tones[entry.state]}>{t(`state_${entry.state}`)}</Tag>}
          meta={
            <>
              <DateText value={entry.startedAt} form="moment" />
              {entry.startedBy && <> {t('by', { name: entry.startedBy })}</>}
              {' · '}
              <bdi>{entry.fileName}</bdi>
              {' · '}
              {t('fileRows', { count: entry.rows })}
            </>
          }
        />
      ))}
    </RowList>
  );
}
