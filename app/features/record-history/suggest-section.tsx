import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { formSentences } from '../account/form-sentences.ts';
import type { Difference } from '../records/merge-values.ts';
import { hasTexts, placeErrors, SectionFields } from '../records/section-forms.tsx';
import { ConflictNote, LanguageNote } from '../records/section-notes.tsx';
import { specOf } from '../records/section-specs.ts';
import { carriesContent } from './carried-content.ts';
import { recordAddress } from './record-version.ts';
import { SuggestForm } from './suggest-form.tsx';
import type { SuggestFields, SuggestStart } from './suggest-start.server.ts';

export type SuggestAnswer = (InvalidForm & { differences?: Difference[] }) | undefined;

interface FieldsProps {
  fields: SuggestFields;
  answer: SuggestAnswer;
  errors: Record<string, string | undefined>;
}

function PartFields({ fields, answer, errors }: FieldsProps) {
  const { section, form, values, language } = fields;
  return (
    <>
      <input type="hidden" name="base" value={typedValue(answer, 'base', String(form.number))} />
      <input type="hidden" name="in" value={typedValue(answer, 'in', language)} />
      <SectionFields
        section={section}
        values={answer?.typed ?? values}
        errors={errors}
        options={form.options}
        language={typedValue(answer, 'in', language)}
      />
    </>
  );
}

/** Suggesting a change in one part: in words, or by changing its form. */
export function SuggestSection({ start, answer }: { start: SuggestStart; answer: SuggestAnswer }) {
  const { t } = useTranslation('recordHistory');
  const { t: tRecords } = useTranslation('records');
  const { code } = useLanguage();
  const { record, section, fields, number, isVisitor, title } = start;
  const { slug, name, nameLanguage, mode, isWhole } = record;
  const placed =
    answer && (fields ? placeErrors(answer.errors, answer.typed, fields.section) : answer.errors);
  const { fields: errors, general } = formSentences(t, placed);
  const here = recordAddress(code, slug, 'suggest', section);
  return (
    <>
      <PageHeader
        title={title}
        kicker={
          <>
            <LanguageText lang={nameLanguage} as="bdi">
              {name}
            </LanguageText>
            {' · '}
            {t(`section_${section}`)}
          </>
        }
        lede={<p>{t(mode ? 'suggestMode' : 'suggestText')}</p>}
        back={{ to: recordAddress(code, slug, 'suggest'), label: t('otherPart') }}
      />
      <ErrorSummary errors={answer && errors} general={general} />
      {answer?.differences && <ConflictNote differences={answer.differences} />}
      {carriesContent(section) && (
        <p className="measure mb-6">
          <Link
            to={fields ? here : `${here}?as=form`}
            className="inline-flex min-h-target items-center"
            reloadDocument
          >
            {t(fields ? 'inWords' : 'inForm')}
          </Link>
        </p>
      )}
      {fields && hasTexts(fields.section) && (
        <LanguageNote to={`${here}?as=form`} language={fields.language} />
      )}
      {/* A form that came back keeps its number and its work on it; only what was put together with a
          change of somebody else is a new one. */}
      <SuggestForm
        key={typedValue(answer, 'base', String(fields?.form.number ?? ''))}
        number={typedValue(answer, 'number', number)}
        isVisitor={isVisitor}
        refused={answer}
        errors={errors}
        send={t(isWhole && !mode ? 'sendToKeeper' : 'send')}
        buttons={
          fields &&
          specOf(fields.section).list && (
            <SubmitButton variant="quiet" name="intent" value="more">
              {tRecords('moreRows')}
            </SubmitButton>
          )
        }
      >
        {fields && <PartFields fields={fields} answer={answer} errors={errors} />}
      </SuggestForm>
    </>
  );
}
