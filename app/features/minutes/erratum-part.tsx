import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { MinuteEntry } from './minutes.ts';

interface ErratumPartProps {
  entry: MinuteEntry;
  mayCorrect: boolean;
  once: string;
  typed: string | undefined;
  error: string | undefined;
}

/** What turned out to be wrong after the approval, dated; the text above stays as it was. */
export function ErratumPart({ entry, mayCorrect, once, typed, error }: ErratumPartProps) {
  const { t } = useTranslation('minutes');
  return (
    <>
      {entry.errata.length > 0 && (
        <div className="my-4 border-s-[5px] border-late ps-4">
          <h3 className="mb-1 text-base">{t('errata')}</h3>
          <ul>
            {entry.errata.map((erratum) => (
              <li key={erratum.id} className="py-1">
                <DateText value={erratum.addedAt} />
                {': '}
                <LanguageText lang={erratum.language} as="bdi" className="whitespace-pre-line">
                  {erratum.text}
                </LanguageText>
              </li>
            ))}
          </ul>
        </div>
      )}
      {mayCorrect && (
        <Disclosure summary={t('correct')} open={error !== undefined} className="print:hidden">
          <Form method="post" noValidate className="grid gap-3">
            <input type="hidden" name="entry" value={entry.id} />
            <input type="hidden" name="once" value={once} />
            <TextArea
              name="text"
              id={`field-text-${entry.id}`}
              label={t('field_erratum')}
              hint={t('erratumHint')}
              required
              rows={3}
              maxLength={2000}
              defaultValue={typed ?? ''}
              {...(error ? { error } : {})}
            />
            <p>
              <SubmitButton variant="quiet" name="intent" value="correct">
                {t('addErratum')}
              </SubmitButton>
            </p>
          </Form>
        </Disclosure>
      )}
    </>
  );
}
