import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { MinuteDesk } from './minutes.ts';

interface SendFormProps {
  desk: MinuteDesk;
  typed: string | undefined;
  error: string | undefined;
}

/** Sends the draft to who was there; from then on nobody writes in it freely. */
export function SendForm({ desk, typed, error }: SendFormProps) {
  const { t } = useTranslation('minutes');
  const { here, remote, unasked } = desk.frame.presence;
  return (
    <section aria-labelledby="send" className="my-10 border-t-[3px] border-ink pt-6">
      <h2 id="send" className="mb-2">
        {t('sendTitle')}
      </h2>
      <p className="measure mb-4">
        {t('sendText')} {t('presentCount')} <NumberText value={here + remote} />.{' '}
        {unasked > 0 && t('unaskedCount', { count: unasked })}
      </p>
      <Form method="post" noValidate className="grid gap-4">
        <TextInput
          name="days"
          label={t('field_days')}
          hint={t('daysHint')}
          inputMode="numeric"
          className="max-w-24"
          defaultValue={typed ?? '10'}
          {...(error ? { error } : {})}
        />
        <p>
          <SubmitButton variant="quiet" name="intent" value="send">
            {t('send')}
          </SubmitButton>
        </p>
      </Form>
    </section>
  );
}
