import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { writtenLanguages } from '../nominations/written-languages.ts';
import type { WrittenListing } from './behalf.ts';

/** Whom a listing is about writes it anew, in whatever language. */
export function CorrectionForm({
  listing,
  invalid,
  errors,
}: {
  listing: WrittenListing;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}) {
  const { t } = useTranslation('behalf');
  const { id } = listing;
  // Several of these forms stand on one page: what came back belongs to one of them.
  const isThis = invalid?.typed['listing']?.[0] === String(id);
  const came = isThis ? invalid : undefined;
  const field = (name: string) => ({
    name,
    id: isThis ? `field-${name}` : `field-${name}-${id}`,
    ...(isThis && errors[name] ? { error: errors[name] } : {}),
  });
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="listing" value={id} />
      <input type="hidden" name="revision" value={listing.revision} />
      <TextInput
        {...field('title')}
        label={t('field_title')}
        required
        defaultValue={typedValue(came, 'title', listing.title)}
      />
      <TextArea
        {...field('body')}
        label={t('field_body')}
        optional
        rows={5}
        maxLength={2000}
        defaultValue={typedValue(came, 'body', listing.body)}
      />
      <Select
        {...field('language')}
        label={t('field_language')}
        empty={false}
        options={writtenLanguages.map(({ code, ownName }) => ({ value: code, label: ownName }))}
        defaultValue={typedValue(came, 'language', listing.language)}
      />
      <p>
        <SubmitButton name="intent" value="correct">
          {t('correct')}
        </SubmitButton>
      </p>
    </Form>
  );
}
