import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { JuryEntry } from './award.ts';

const scale = ['1', '2', '3', '4', '5'] as const;

interface JurySheetProps {
  entry: JuryEntry;
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** One entry: what it is, why it was put forward, and one's own scores, which nobody else sees. */
export function JurySheet({ entry, refused, errors }: JurySheetProps) {
  const { t } = useTranslation('awards');
  const { code } = useLanguage();
  return (
    <>
      {entry.summary && (
        <LanguageText lang={entry.summary.language} as="p" className="measure mb-3">
          {entry.summary.text}
        </LanguageText>
      )}
      <p className="mb-6">
        <Link
          to={`/${code}/initiatives/${entry.slug}`}
          className="inline-flex min-h-target items-center"
        >
          {t('toRecord')}
        </Link>
      </p>
      {entry.reasons.length > 0 && (
        <section aria-labelledby="reasons" className="mb-8">
          <h2 id="reasons" className="mb-2">
            {t('reasons')}
          </h2>
          {entry.reasons.map(({ text, language }, place) => (
            <LanguageText
              key={place}
              lang={language}
              as="blockquote"
              className="measure mb-3 border-s-[3px] border-line ps-4 whitespace-pre-line"
            >
              {text}
            </LanguageText>
          ))}
        </section>
      )}
      {entry.state === 'jury' && !entry.isTied && (
        <>
          <Form method="post" noValidate className="grid gap-6">
            {entry.criteria.map(({ id, name, explanation, weight, score }) => (
              <RadioGroup
                key={id}
                name={`score_${id}`}
                label={name}
                hint={`${explanation} ${t('weighs', { n: weight })}`}
                options={scale.map((value) => ({ value, label: t(`score_${value}`) }))}
                defaultValue={typedValue(refused, `score_${id}`, score ? String(score) : '')}
                error={errors[`score_${id}`]}
              />
            ))}
            <TextArea
              name="note"
              label={t('note')}
              hint={t('noteHint')}
              rows={3}
              maxLength={2000}
              optional
              defaultValue={typedValue(refused, 'note', entry.note)}
              error={errors['note']}
            />
            <p>
              <SubmitButton name="intent" value="save">
                {t('save')}
              </SubmitButton>
            </p>
          </Form>
          <ConfirmForm
            summary={t('recuseTitle')}
            text={t('recuseText')}
            action={t('recuse')}
            intent="recuse"
            variant="quiet"
            className="mt-6"
          />
        </>
      )}
      {entry.isTied && <p className="measure">{t('tiedText')}</p>}
      {entry.state !== 'jury' && <p className="measure">{t('scoringOver')}</p>}
    </>
  );
}
