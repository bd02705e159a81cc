import { Form } from '@remix-run/react';
import { languages } from '../../i18n/locales.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { ShortLanguage, WordedDecision } from './outcome.ts';
import { shortLanguages } from './outcome.ts';
import { OutcomeTag } from './outcome-lines.tsx';

interface WordingFormProps {
  decision: WordedDecision;
  source: ShortLanguage;
  /** What came back for this decision. */
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** A decision in plain words: first in the city's language, the translations beside it. */
export function WordingForm({ decision, source, invalid, errors }: WordingFormProps) {
  const { t } = useTranslation('minutes');
  const { id, number, text, language, texts } = decision;
  const order = shortLanguages.toSorted((a, b) => Number(b === source) - Number(a === source));
  return (
    <section id={`d${id}`} className="border-t-[3px] border-ink py-6">
      <h2 className="mb-1">{t('decisionNumber', { number })}</h2>
      <p className="measure mb-4">
        <OutcomeTag outcome={decision} />{' '}
        <LanguageText lang={language} as="bdi" className="whitespace-pre-line">
          {text}
        </LanguageText>
      </p>
      <Form method="post" noValidate>
        <input type="hidden" name="decision" value={id} />
        <input type="hidden" name="source" value={source} />
        <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
          {order.map((code) => {
            const own = texts[code];
            const name = `text_${code}`;
            const error = errors[name];
            return (
              <div key={code}>
                <input type="hidden" name={`was_${code}`} value={own?.text ?? ''} />
                <TextArea
                  name={name}
                  id={`field-${name}-${id}`}
                  label={
                    <>
                      <bdi>{languages[code].ownName}</bdi>{' '}
                      {own?.state === 'outdated' && <Tag tone="late">{t('outdated')}</Tag>}
                      {!own && <Tag tone="need">{t('missing')}</Tag>}
                    </>
                  }
                  {...(code === source ? { hint: t('sourceHint') } : {})}
                  lang={code}
                  rows={4}
                  maxLength={600}
                  defaultValue={typedValue(invalid, name, own?.text ?? '')}
                  {...(error ? { error } : {})}
                />
                {error && own && (
                  <p className="mt-1">
                    <b>{t('textNow')}</b>{' '}
                    <LanguageText lang={code} as="bdi">
                      {own.text}
                    </LanguageText>
                  </p>
                )}
                {own?.state === 'outdated' && (
                  <Checkbox
                    name={`right_${code}`}
                    id={`field-right_${code}-${id}`}
                    label={t('stillRight')}
                  />
                )}
              </div>
            );
          })}
        </div>
        <p className="mt-4">
          <SubmitButton variant="quiet" name="saved" value={String(id)}>
            {t('saveTexts')}
          </SubmitButton>
        </p>
      </Form>
    </section>
  );
}
