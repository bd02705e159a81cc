import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { formSentences } from '../account/form-sentences.ts';
import type { Initiative } from '../initiatives/initiative.ts';
import type { Difference } from './merge-values.ts';
import { valuesOfContent } from './read-content.ts';
import { useRecordWords } from './record-words.ts';
import type { ShownPlace } from './record.ts';
import { editAddress } from './record.ts';
import type { EditStart } from './record-start.server.ts';
import { SectionForm } from './section-form.tsx';
import { hasTexts, placeErrors } from './section-forms.tsx';
import { ConflictNote, DraftNote, LanguageNote, ShownPlaces } from './section-notes.tsx';
import { SectionPreview } from './section-preview.tsx';
import type { SourceTexts } from './source-text.tsx';

interface EditSectionProps {
  start: EditStart;
  /** The form as it came back. */
  answer:
    | (InvalidForm & {
        preview?: Initiative & { shown: ShownPlace[] | null };
        differences?: Difference[];
      })
    | undefined;
}

/** What is translated, when the form is in another language than the record. */
function sourceTexts({ section, record }: EditStart, language: string): SourceTexts | null {
  const first = record.ownLanguage;
  if (language === first) return null;
  const reading = { language: first, names: record.options.names };
  return { language: first, values: valuesOfContent(section, record.content, reading) };
}

/** The page of one section: its form, or how the page would look with it. */
export function EditSection({ start, answer }: EditSectionProps) {
  const { t } = useTranslation('records');
  const { sectionName } = useRecordWords();
  const { code } = useLanguage();
  const { section, record, isDraft, today } = start;
  const values = answer?.typed ?? start.values;
  const language = answer?.typed['in']?.[0] ?? start.language;
  const base = answer?.typed['base']?.[0] ?? String(start.base);
  if (answer?.preview)
    return <SectionPreview section={section} seen={answer.preview} values={values} today={today} />;
  const errors = answer && placeErrors(answer.errors, values, section);
  const { fields, general } = formSentences(t, errors);
  return (
    <>
      <PageHeader
        back={{ to: editAddress(code, record.slug), label: t('toSections') }}
        kicker={<bdi>{record.name}</bdi>}
        title={sectionName(section)}
      />
      <ErrorSummary errors={answer && fields} general={general} />
      {answer?.differences && <ConflictNote differences={answer.differences} />}
      {isDraft && !answer && record.draft && <DraftNote draft={record.draft} />}
      {hasTexts(section) && (
        <LanguageNote to={editAddress(code, record.slug, section)} language={language} />
      )}
      {record.shown && <ShownPlaces places={record.shown} />}
      <SectionForm
        key={`${base} ${language} ${isDraft} ${answer?.differences ? 'merged' : ''}`}
        section={section}
        record={record}
        values={values}
        base={base}
        language={language}
        source={sourceTexts(start, language)}
        errors={fields}
      />
    </>
  );
}
