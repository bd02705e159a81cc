import { useTranslation } from '../../i18n/use-translation.ts';
import { languages } from '../../i18n/locales.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { Texts } from './session-pages.ts';

interface TextsFieldsProps {
  /** The fields are called `<name>_<language>`. */
  name: string;
  label: string;
  hint?: string;
  stored: Texts;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
  /** Lines of a longer text; without it, one line. */
  rows?: number;
  maxLength: number;
  optional?: boolean;
}

/** The same words in each language: the city's own first, the others on request. */
export function TextsFields(props: TextsFieldsProps) {
  const { name, label, hint, stored, invalid, errors, rows, maxLength, optional } = props;
  const { t } = useTranslation('sessions');
  const [first, ...others] = Object.values(languages).map(({ code, ownName, dir }) => {
    const field = `${name}_${code}`;
    const common = {
      name: field,
      label: (
        <>
          {label} (<bdi lang={code}>{ownName}</bdi>)
        </>
      ),
      lang: code,
      dir,
      maxLength,
      defaultValue: typedValue(invalid, field, stored[code]),
      ...(errors[field] ? { error: errors[field] } : {}),
      ...(optional ? {} : { required: true }),
    };
    const isFirst = code === 'nl';
    const hinted = isFirst && hint ? { ...common, hint } : common;
    return rows ? (
      <TextArea key={code} {...hinted} rows={rows} />
    ) : (
      <TextInput key={code} {...hinted} />
    );
  });
  return (
    <div className="grid gap-3">
      {first}
      {/* A browser does not send a form whose missing field it cannot show. */}
      <Disclosure summary={t('otherLanguages')} note={label} open={invalid !== undefined}>
        <div className="grid gap-3">{others}</div>
      </Disclosure>
    </div>
  );
}
