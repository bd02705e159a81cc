import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';

interface ScreeningFormProps {
  /** The listing through which somebody is known; without it they are named by their mail address. */
  listing?: number;
  category?: string;
  categories: readonly { slug: string; label: string }[];
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** That one saw what must be seen: of whom, for what, when, until when. Never the paper. */
export function ScreeningForm({
  listing,
  category = '',
  categories,
  invalid,
  errors,
}: ScreeningFormProps) {
  const { t } = useTranslation('safeguards');
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const key = listing === undefined ? 'own' : String(listing);
  const idOf = (name: string) => (invalid ? {} : { id: `${name}-${key}` });
  const form = (
    <Form method="post" noValidate className="grid gap-4">
      {listing === undefined ? (
        <>
          <TextInput
            name="mail"
            {...idOf('mail')}
            type="email"
            label={t('screenedMail')}
            hint={t('screenedMailHint')}
            required
            maxLength={200}
            defaultValue={typedValue(invalid, 'mail')}
            {...error('mail')}
          />
          <Select
            name="category"
            {...idOf('category')}
            label={t('screenedFor')}
            options={categories.map(({ slug, label }) => ({ value: slug, label }))}
            required
            defaultValue={typedValue(invalid, 'category')}
            {...error('category')}
          />
        </>
      ) : (
        <>
          <input type="hidden" name="listing" value={listing} />
          <input type="hidden" name="category" value={category} />
        </>
      )}
      <TextInput
        name="seenOn"
        {...idOf('seenOn')}
        type="date"
        label={t('seenOnLabel')}
        required
        width="half"
        defaultValue={typedValue(invalid, 'seenOn')}
        {...error('seenOn')}
      />
      <TextInput
        name="endsOn"
        {...idOf('endsOn')}
        type="date"
        label={t('endsOnLabel')}
        hint={t('endsOnHint')}
        required
        width="half"
        defaultValue={typedValue(invalid, 'endsOn')}
        {...error('endsOn')}
      />
      <p className="measure">{t('neverThePaper')}</p>
      <p>
        <Button name="intent" value="record" variant={listing === undefined ? 'main' : 'quiet'}>
          {t('record')}
        </Button>
      </p>
    </Form>
  );
  if (listing === undefined) return form;
  return (
    <Disclosure summary={t('recordThis')} open={invalid !== undefined}>
      {form}
    </Disclosure>
  );
}
