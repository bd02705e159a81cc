import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useRecordWords } from './record-words.ts';
import type { RecordOverview } from './record.ts';
import { editAddress } from './record.ts';
import { isFormSection } from './section-specs.ts';

/** The sections of a record, each with what stands in it and the way to change it. */
export function SectionRows({ record }: { record: RecordOverview }) {
  const { t } = useTranslation('records');
  const { sectionName } = useRecordWords();
  const { code } = useLanguage();
  return (
    <RowList label={t('sections')}>
      {record.sections.map(
        ({ section, parts, changedAt, hasDraft }) =>
          isFormSection(section) && (
            <Row
              key={section}
              title={sectionName(section)}
              to={editAddress(code, record.slug, section)}
              aside={hasDraft && <Tag tone="need">{t('draftWaits')}</Tag>}
              meta={
                <>
                  {t(`inside_${section}`)}
                  {parts === 0 && <> · {t('empty')}</>}
                  {changedAt && (
                    <>
                      {' · '}
                      {t('changedOn')} <DateText value={changedAt} />
                    </>
                  )}
                </>
              }
            />
          ),
      )}
    </RowList>
  );
}
