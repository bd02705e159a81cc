import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { CheckboxGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { recordAddress } from './record-version.ts';
import type { VersionWithholding } from './withholding.ts';

interface WithholdFormProps {
  shown: Pick<VersionWithholding, 'slug' | 'section' | 'parts'>;
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What everybody still reads of a version, to withhold; what stands on the page is changed there first. */
export function WithholdForm({ shown, refused, errors }: WithholdFormProps) {
  const { t } = useTranslation('recordHistory');
  const { code } = useLanguage();
  const { slug, section, parts } = shown;
  const open = parts.filter(({ state }) => state === 'shown');
  return (
    <>
      {parts.some(({ state }) => state === 'stands') && (
        <p className="measure my-4">
          {t('standsNow')}{' '}
          <Link to={recordAddress(code, slug, 'edit', section)}>{t('changePage')}</Link>
        </p>
      )}
      {open.length > 0 && (
        <Form method="post" noValidate className="my-6 grid max-w-[30rem] gap-4">
          <CheckboxGroup
            name="parts"
            label={t('whichParts')}
            required
            options={open.map(({ part }) => ({ value: part, label: t(`part_${part}`) }))}
            defaultValues={refused?.typed['parts'] ?? []}
            {...(errors['parts'] && { error: errors['parts'] })}
          />
          <TextInput
            name="reason"
            label={t('why')}
            hint={t('withholdWhyHint')}
            maxLength={500}
            required
            defaultValue={typedValue(refused, 'reason')}
            error={errors['reason']}
          />
          <p>
            <SubmitButton name="intent" value="withhold">
              {t('withhold')}
            </SubmitButton>
          </p>
        </Form>
      )}
    </>
  );
}
