import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { DuplicateChoice } from './import.ts';
import { duplicateChoices } from './import.ts';

/** What becomes of one row that may be double, or of all of them. */
export function DuplicateChoiceForm({ row, chosen }: { row?: number; chosen: DuplicateChoice }) {
  const { t } = useTranslation('imports');
  return (
    <Form method="post" preventScrollReset className="mt-2 flex flex-wrap items-end gap-3">
      {row !== undefined && <input type="hidden" name="row" value={row} />}
      <div className="min-w-60">
        <Select
          name="choice"
          id={`choice-${row ?? 'all'}`}
          label={row === undefined ? t('chooseAll') : t('choice')}
          empty={false}
          options={duplicateChoices.map((choice) => ({
            value: choice,
            label: t(`choice_${choice}`),
          }))}
          defaultValue={chosen}
        />
      </div>
      <SubmitButton name="intent" value="choose" variant="quiet">
        {t('choose')}
      </SubmitButton>
    </Form>
  );
}
