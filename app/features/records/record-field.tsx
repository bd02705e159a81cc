import { dateFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { CheckboxGroup, RadioGroup } from '../../ui/radio-group.tsx';
import type { Option } from '../../ui/select.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { ownNameOf, writtenLanguages } from '../nominations/written-languages.ts';
import type { FieldSpec, OptionList, Values } from './field-specs.ts';
import { PartialDayField } from './partial-day-field.tsx';
import { useRecordWords } from './record-words.ts';
import type { RecordOptions } from './record.ts';
import type { SourceTexts } from './source-text.tsx';
import { BesideSource } from './source-text.tsx';

export interface FieldContext {
  values: Values;
  errors: Record<string, string | undefined>;
  options: RecordOptions;
  /** Language of the texts of the form. */
  language: string;
  /** What is translated here; null while the first language itself is written. */
  source?: SourceTexts | null;
}

interface RecordFieldProps extends FieldContext {
  spec: FieldSpec;
  /** Stands before the name where the question is one of a row. */
  prefix?: string;
}

const few = 3;
const isList = (from: OptionList) => from === 'districts' || from === 'sources';

function choicesFrom(options: RecordOptions, from: OptionList): Option[] {
  const found = isList(from)
    ? options[from as 'districts' | 'sources']
    : options.terms.filter(({ vocabulary }) => vocabulary === from);
  return found.map(({ slug, label }) => ({ value: slug, label }));
}

/** Those that people around here speak, and those that stand there already. */
function languageChoices(chosen: readonly string[]): Option[] {
  const known: string[] = writtenLanguages.map(({ code }) => code);
  const codes = [...known, ...chosen.filter((code) => code && !known.includes(code))];
  return codes.map((code) => ({ value: code, label: ownNameOf(code), lang: code }));
}

/** The control of one question. */
export function RecordField({
  spec,
  prefix = '',
  values,
  errors,
  options,
  language,
  source,
}: RecordFieldProps) {
  const { word, labelOf, choiceName } = useRecordWords();
  const { locale } = useLanguage();
  const name = prefix + spec.name;
  const chosen = values[name] ?? [];
  const [first = ''] = chosen;
  const error = errors[name];
  const field = {
    name,
    label: labelOf(spec.name),
    ...(spec.hint && { hint: word(`hint_${spec.name}`) }),
    ...(error && { error }),
    ...(spec.required && { required: true }),
  };
  switch (spec.type) {
    case 'area':
    case 'words': {
      const lines = spec.type === 'words' ? spec.lines : 5;
      const text = {
        ...field,
        lang: spec.type === 'words' ? language : undefined,
        defaultValue: first,
      };
      return (
        <BesideSource source={source} name={spec.name}>
          {lines ? (
            <TextArea {...text} rows={lines} maxLength={spec.max} />
          ) : (
            <TextInput {...text} maxLength={spec.max} />
          )}
        </BesideSource>
      );
    }
    case 'text':
      return <TextInput {...field} defaultValue={first} maxLength={spec.max} />;
    case 'tags':
      return <TextInput {...field} defaultValue={first} />;
    case 'url':
      return <TextInput {...field} type="url" defaultValue={first} />;
    case 'number':
      return (
        <TextInput {...field} inputMode="decimal" dir="ltr" width="half" defaultValue={first} />
      );
    case 'day':
      return <TextInput {...field} type="date" width="half" defaultValue={first} />;
    case 'time':
      return <TextInput {...field} type="time" width="short" defaultValue={first} />;
    case 'tick':
      return <Checkbox {...field} value="yes" defaultChecked={first !== ''} />;
    case 'dated':
      return <PartialDayField {...field} values={values} />;
    case 'choice': {
      const choices = spec.values.map((value) => ({ value, label: choiceName(spec.words, value) }));
      if (spec.required && choices.length <= few)
        return <RadioGroup {...field} options={choices} defaultValue={first} />;
      return (
        <Select
          {...field}
          options={choices}
          defaultValue={first}
          empty={!spec.required || !first}
        />
      );
    }
    case 'option':
      return <Select {...field} options={choicesFrom(options, spec.from)} defaultValue={first} />;
    case 'options':
      return (
        <CheckboxGroup
          {...field}
          inline
          options={choicesFrom(options, spec.from)}
          defaultValues={chosen}
        />
      );
    case 'language': {
      const choices = languageChoices(chosen);
      return <Select {...field} options={choices} defaultValue={first} />;
    }
    case 'languages':
      return (
        <CheckboxGroup {...field} inline options={languageChoices(chosen)} defaultValues={chosen} />
      );
    case 'many': {
      // The first of January 2024 was a Monday.
      const weekday = (day: number) =>
        dateFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
          new Date(Date.UTC(2024, 0, day)),
        );
      const choices = spec.values.map((value) => ({
        value: String(value),
        label: spec.words ? `${value}. ${word(spec.words + value)}` : weekday(value),
      }));
      return <CheckboxGroup {...field} inline options={choices} defaultValues={chosen} />;
    }
    case 'named':
      return (
        <TextInput
          {...field}
          defaultValue={first}
          list={options.suggested.length > 0 ? 'suggested' : undefined}
          autoComplete="off"
        />
      );
  }
}
