import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { AreaField } from './area-field.tsx';
import { AreaText } from './area-text.tsx';
import type { MyArea } from './area.ts';

interface AreaFormProps {
  mine: MyArea;
  invalid: InvalidForm | undefined;
  error: string | undefined;
}

/** The area that holds now, from when on it may be changed, and the form that changes it for all listings. */
export function AreaForm({ mine, invalid, error }: AreaFormProps) {
  const { t } = useTranslation('areas');
  const { area, freeAt, listings, options } = mine;
  return (
    <>
      <p className="measure mb-2">
        {area ? (
          <>
            {t('now')}:{' '}
            <strong className="font-bold">
              <AreaText area={area} />
            </strong>
            .
          </>
        ) : (
          t('none')
        )}{' '}
        {listings > 0 && t('moves', { count: listings })}
      </p>
      {freeAt ? (
        <p className="measure">
          {t('freeAt')} <DateText value={freeAt} />.
        </p>
      ) : (
        <Form method="post" noValidate className="grid gap-5">
          <AreaField
            options={options}
            chosen={typedValue(invalid, 'area', String(area?.id ?? ''))}
            error={error}
          />
          <div>
            <p className="meta mb-2">{t('limit')}</p>
            <SubmitButton>{t('save')}</SubmitButton>
          </div>
        </Form>
      )}
    </>
  );
}
