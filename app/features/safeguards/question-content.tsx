import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { MeetingQuestion } from './safeguards.ts';

const safe = ['yes', 'no', 'talk'] as const;
const ways = ['good', 'mixed', 'bad'] as const;
const wishes = ['nothing', 'money', 'other'] as const;

/** Three questions after a meeting; the first one first: whether somebody is safe. */
export function QuestionForm({
  invalid,
  errors,
}: {
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}) {
  const { t } = useTranslation('safeguards');
  const choice = (name: string) => {
    const chosen = typedValue(invalid, name);
    return {
      name,
      ...(chosen ? { defaultValue: chosen } : {}),
      ...(errors[name] ? { error: errors[name] } : {}),
    };
  };
  return (
    <Form method="post" noValidate className="grid gap-8">
      <RadioGroup
        {...choice('isSafe')}
        label={t('isSafe')}
        hint={t('isSafeHint')}
        required
        options={safe.map((value) => ({ value, label: t(`isSafe_${value}`) }))}
      />
      <RadioGroup
        {...choice('went')}
        label={t('went')}
        options={ways.map((value) => ({ value, label: t(`went_${value}`) }))}
      />
      <RadioGroup
        {...choice('wanted')}
        label={t('wanted')}
        options={wishes.map((value) => ({
          value,
          label: t(value === 'other' ? 'wanted_else' : `wanted_${value}`),
        }))}
      />
      <TextArea
        name="note"
        label={t('questionNote')}
        hint={t('questionNoteHint')}
        optional
        rows={4}
        maxLength={2000}
        defaultValue={typedValue(invalid, 'note')}
        {...(errors['note'] ? { error: errors['note'] } : {})}
      />
      <p>
        <SubmitButton>{t('questionSend')}</SubmitButton>
      </p>
    </Form>
  );
}

/** What happens with an answer, told right after it was given. */
export function QuestionAnswered({ question }: { question: MeetingQuestion }) {
  const { t } = useTranslation('safeguards');
  const { code } = useLanguage();
  return (
    <div className="measure grid gap-3 text-lg">
      <p className="font-bold">{t('answeredThanks')}</p>
      <p>{t(question.isFlagged ? 'answeredFlagged' : 'answeredFine')}</p>
      {question.isSafe === 'no' && <p>{t('answeredUnsafe')}</p>}
      <p>
        <Link to={`/${code}/exchange/safety`} className="inline-flex min-h-target items-center">
          {t('rules')}
        </Link>
      </p>
    </div>
  );
}
