import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { refusals, suggestionsAddress } from './suggestion.ts';

/** Not this one, and why: one of five reasons, which nobody but the city's counts sees. */
export function RefuseForm({
  listing,
  other,
  error,
}: {
  listing: number;
  other: number;
  error: string | undefined;
}) {
  const { t } = useTranslation('suggestions');
  const { code } = useLanguage();
  return (
    <Disclosure summary={t('refuse')} open={error !== undefined}>
      <Form method="post" action={suggestionsAddress(code, listing)}>
        <input type="hidden" name="other" value={other} />
        <RadioGroup
          id={`reason-${other}`}
          name="reason"
          label={t('refuseWhy')}
          hint={t('refuseHint')}
          required
          options={refusals.map((value) => ({ value, label: t(`refusal_${value}`) }))}
          {...(error ? { error } : {})}
        />
        <p className="mt-3">
          <Button name="intent" value="refuse">
            {t('refuseSend')}
          </Button>
        </p>
      </Form>
    </Disclosure>
  );
}
