import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { FormCategory } from './listing-forms.ts';
import type { ListingKind } from './listing.ts';
import { listingKinds } from './listing.ts';

type Errors = Record<string, string | undefined>;
const failed = (errors: Errors, name: string) => (errors[name] ? { error: errors[name] } : {});

/** The first step: whether one gives or looks for something, and what, in one's own words. */
export function SayForm({
  kind,
  invalid,
  errors,
}: {
  kind: ListingKind | '';
  invalid: InvalidForm | undefined;
  errors: Errors;
}) {
  const { t } = useTranslation('exchange');
  return (
    <Form method="post" noValidate className="grid gap-5">
      <RadioGroup
        name="kind"
        label={t('kindQuestion')}
        required
        defaultValue={typedValue(invalid, 'kind', kind)}
        options={listingKinds.map((value) => ({ value, label: t(`kindAnswer_${value}`) }))}
        {...failed(errors, 'kind')}
      />
      <TextArea
        name="said"
        label={t('sayLabel')}
        hint={t('sayHint')}
        required
        rows={4}
        maxLength={2000}
        defaultValue={typedValue(invalid, 'said')}
        {...failed(errors, 'said')}
      />
      <p>
        <SubmitButton name="intent" value="say">
          {t('goOn')}
        </SubmitButton>
      </p>
    </Form>
  );
}

/** The one question: in which category it belongs; what the words hint at stands first. */
export function CategoryForm({
  kind,
  said,
  chosen = '',
  suggested,
  categories,
  errors,
}: {
  kind: ListingKind;
  said: string;
  chosen?: string;
  suggested: readonly string[];
  categories: readonly FormCategory[];
  errors: Errors;
}) {
  const { t } = useTranslation('exchange');
  const likely = suggested.flatMap((slug) => categories.filter((one) => one.slug === slug));
  const others = categories.filter(({ slug }) => !suggested.includes(slug));
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="said" value={said} />
      <blockquote dir="auto" className="measure border-s-[3px] border-line ps-4 text-soft">
        {said}
      </blockquote>
      <RadioGroup
        name="category"
        label={t(`categoryQuestion_${kind}`)}
        {...(likely.length > 0 ? { hint: t('categoryHint') } : {})}
        required
        defaultValue={chosen}
        options={[...likely, ...others].map(({ slug, label, hint }) => ({
          value: slug,
          label,
          hint,
        }))}
        {...failed(errors, 'category')}
      />
      <p>
        <SubmitButton name="intent" value="choose">
          {t('goOn')}
        </SubmitButton>
      </p>
    </Form>
  );
}
