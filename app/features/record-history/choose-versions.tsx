import { Form } from '@remix-run/react';
import { dateFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { ComparedVersions } from './record-version.ts';

/** Two other versions of the same section, to compare. */
export function ChooseVersions({
  compared,
}: {
  compared: Pick<ComparedVersions, 'others' | 'from' | 'to'>;
}) {
  const { t } = useTranslation('recordHistory');
  const { locale } = useLanguage();
  const { others, from, to } = compared;
  const moment = dateFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  });
  const options = others.map(({ id, at }) => ({
    value: String(id),
    label: moment.format(new Date(at)),
  }));
  return (
    <Form method="get" className="my-6 grid max-w-[30rem] gap-4">
      <Select
        name="from"
        label={t('compareFrom')}
        options={options}
        empty={t('rightBefore')}
        defaultValue={String(from?.id ?? '')}
      />
      <Select
        name="to"
        label={t('compareTo')}
        options={options}
        empty={false}
        defaultValue={String(to.id)}
      />
      <p>
        <SubmitButton variant="quiet">{t('compare')}</SubmitButton>
      </p>
    </Form>
  );
}
