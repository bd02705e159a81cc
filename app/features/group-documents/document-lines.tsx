import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import type { Tone } from '../../ui/tag.tsx';
import { Tag } from '../../ui/tag.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { DocumentLine, DocumentState } from './group-document.ts';
import { documentAddress } from './group-document.ts';

const tones: Record<DocumentState, Tone> = {
  draft: 'plain',
  shared: 'calm',
  submitted: 'need',
  adopted: 'ok',
};

/** How far a document is on its way. */
export function StateTag({ state }: { state: DocumentState }) {
  const { t } = useTranslation('groupDocuments');
  return (
    <Tag tone={tones[state]} {...(state === 'adopted' ? { icon: 'check' } : {})}>
      {t(`state_${state}`)}
    </Tag>
  );
}

interface DocumentLinesProps {
  group: string;
  rows: readonly DocumentLine[];
  label: string;
  /** One below the heading above the list. */
  level?: 2 | 3;
}

/** Documents as rows: how far they are, and who wrote last. */
export function DocumentLines({ group, rows, label, level = 2 }: DocumentLinesProps) {
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  return (
    <RowList label={label}>
      {rows.map((line) => (
        <Row
          key={line.id}
          title={line.title}
          lang={line.language}
          level={level}
          to={documentAddress(code, group, line.id)}
          aside={
            <span className="flex flex-wrap gap-1.5">
              <StateTag state={line.state} />
              {line.audience === 'members' && line.state !== 'draft' && (
                <Tag tone="plain">{t('membersOnly')}</Tag>
              )}
            </span>
          }
          meta={
            <span className="flex flex-wrap gap-x-4">
              <span>
                {t('version', { number: line.version })} {t('by')}{' '}
                <PersonName person={line.writtenBy} /> · <DateText value={line.writtenAt} />
              </span>
              {line.openComments > 0 && (
                <span>{t('openRemarks', { count: line.openComments })}</span>
              )}
            </span>
          }
        />
      ))}
    </RowList>
  );
}
