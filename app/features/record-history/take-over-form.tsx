import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { Values } from '../records/field-specs.ts';
import type { Difference } from '../records/merge-values.ts';
import { SectionFields } from '../records/section-forms.tsx';
import { ConflictNote, DifferenceTable } from '../records/section-notes.tsx';
import type { FormSection } from '../records/section-specs.ts';
import { specOf } from '../records/section-specs.ts';
import type { SectionNow } from './carried-content.ts';
import { VerdictFields } from './verdict-fields.tsx';

interface TakeOverFormProps {
  section: FormSection;
  now: SectionNow;
  values: Values;
  language: string;
  /** What both the suggestion and somebody else changed. */
  differences: readonly Difference[];
  answer: (InvalidForm & { differences?: Difference[] }) | undefined;
  errors: Record<string, string | undefined>;
}

/** A suggestion on top of what stands, to take over as it is or after another change; or to decline. */
export function TakeOverForm(props: TakeOverFormProps) {
  const { section, now, values, language, differences, answer, errors } = props;
  const { t } = useTranslation('recordHistory');
  const { t: tRecords } = useTranslation('records');
  const asks = differences.length > 0 || answer !== undefined || Object.keys(errors).length > 0;
  return (
    <Form
      key={typedValue(answer, 'base')}
      method="post"
      noValidate
      className="my-6 grid max-w-[40rem] gap-5"
    >
      <input type="hidden" name="base" value={typedValue(answer, 'base', String(now.number))} />
      <input type="hidden" name="in" value={language} />
      {answer?.differences ? (
        <ConflictNote differences={answer.differences} />
      ) : (
        differences.length > 0 && (
          <div>
            <p className="measure mb-3">{t('bothChanged')}</p>
            <DifferenceTable
              differences={differences}
              caption={t('bothCaption')}
              mine={t('suggested')}
            />
          </div>
        )
      )}
      <Disclosure summary={t('changeFields')} open={asks}>
        <div className="grid gap-5">
          <SectionFields
            section={section}
            values={answer?.typed ?? values}
            errors={errors}
            options={now.options}
            language={language}
          />
          {specOf(section).list && (
            <p>
              <SubmitButton variant="quiet" name="intent" value="more">
                {tRecords('moreRows')}
              </SubmitButton>
            </p>
          )}
        </div>
      </Disclosure>
      <TextInput
        name="reason"
        label={tRecords('reason')}
        hint={tRecords('reasonHint')}
        optional
        maxLength={500}
        defaultValue={typedValue(answer, 'reason')}
        error={errors['reason']}
      />
      <VerdictFields accept={t('takeOver')} refused={answer} errors={errors} />
    </Form>
  );
}
