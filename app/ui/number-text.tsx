import { numberFormat } from '../i18n/formats.ts';
import { useLanguage } from '../i18n/use-language.ts';

const forms = {
  number: {},
  percent: { style: 'percent', maximumFractionDigits: 0 },
  distance: { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 },
  euro: { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 },
} satisfies Record<string, Intl.NumberFormatOptions>;

export interface NumberTextProps {
  value: number;
  /** percent takes a part of 1, distance kilometres. */
  form?: keyof typeof forms;
}

/** A number as the page's language writes it. */
export function NumberText({ value, form = 'number' }: NumberTextProps) {
  const { locale } = useLanguage();
  return <>{numberFormat(locale, forms[form]).format(value)}</>;
}
