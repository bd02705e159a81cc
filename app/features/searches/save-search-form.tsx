import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { ListingFilters } from '../exchange/listing-filters.ts';
import { overviewAddress } from '../exchange/listing-filters.ts';
import { searchesAddress } from './search.ts';

/** Beside the list: saves the filters that it is at. */
export function SaveSearchForm({ filters }: { filters: ListingFilters }) {
  const { t } = useTranslation('searches');
  const { code } = useLanguage();
  const [, asked = ''] = overviewAddress(code, { ...filters, before: '' }).split('?');
  return (
    <Form
      method="post"
      action={searchesAddress(code)}
      className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1"
    >
      <input type="hidden" name="filters" value={asked} />
      <SubmitButton variant="quiet" name="intent" value="save">
        {t('save')}
      </SubmitButton>
      <span className="meta">{t('saveHint')}</span>
    </Form>
  );
}
