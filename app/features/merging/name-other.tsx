import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';

/** Which record stands beside the one that one came from: by its name or its address. */
export function NameOther({ keep, typed, error }: { keep: string; typed: string; error?: string }) {
  const { t } = useTranslation('merging');
  return (
    <Form method="get" noValidate className="grid max-w-[30rem] gap-4">
      <input type="hidden" name="keep" value={keep} />
      <TextInput
        name="drop"
        label={t('other')}
        hint={t('otherHint')}
        required
        maxLength={300}
        defaultValue={typed}
        error={error}
      />
      <p>
        <Button variant="main">{t('compare')}</Button>
      </p>
    </Form>
  );
}
