import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { errorText, typedValue } from '../../lib/form.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { Answering } from './conversation.ts';
import { MessageFields } from './message-fields.tsx';

/** The first message about a listing, with a listing of one's own if one likes. */
export function AnswerForm({
  answering,
  mine,
  once,
  invalid,
}: {
  answering: Answering;
  /** The own listing that a suggestion brought. */
  mine: string;
  once: string;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('conversations');
  const error = errorText(t, invalid?.errors['mine']);
  const tooYoung = errorText(t, invalid?.errors['ofAge']);
  return (
    <Form method="post" noValidate className="grid gap-5">
      {!answering.hasRoom && <p className="measure font-bold">{t('answerQueue')}</p>}
      <MessageFields
        invalid={invalid}
        once={once}
        label={t('firstMessage')}
        hint={t('firstMessageHint')}
      />
      {answering.mine.length > 0 && (
        <Select
          name="mine"
          label={t(`mine_${answering.kind}`)}
          optional
          empty={t('mineNone')}
          options={answering.mine.map(({ id, title }) => ({ value: String(id), label: title }))}
          defaultValue={typedValue(invalid, 'mine', mine)}
          {...(error ? { error } : {})}
        />
      )}
      {answering.asksAge && (
        <Checkbox
          name="ofAge"
          value="1"
          label={t('ofAge')}
          hint={t('ofAgeHint')}
          required
          defaultChecked={typedValue(invalid, 'ofAge') === '1'}
          {...(tooYoung ? { error: tooYoung } : {})}
        />
      )}
      <p>
        <SubmitButton>{t('send')}</SubmitButton>
      </p>
    </Form>
  );
}
