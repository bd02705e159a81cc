import type { FieldProps } from './field.tsx';
import { fieldId } from './field.tsx';
import { Fieldset } from './fieldset.tsx';
import { LanguageText } from './language-text.tsx';
import type { Option } from './select.tsx';

export interface ChoiceProps extends FieldProps {
  options: readonly Option[];
  /** The question is the heading of the page. */
  heading?: boolean;
  /** Short answers side by side; many of them in columns, so that the eye finds one. */
  inline?: boolean;
}

const few = 4;
const short = 24;
const columns = {
  narrow: 'grid gap-x-4 grid-cols-[repeat(auto-fill,minmax(min(100%,8.5rem),1fr))]',
  wide: 'grid gap-x-4 grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))]',
};

/** Few answers flow on one line, many stand in columns as wide as their words. */
function inlineLook(options: readonly Option[]): string {
  if (options.length <= few) return 'flex flex-wrap gap-x-6';
  return options.some(({ label }) => label.length > short) ? columns.wide : columns.narrow;
}

interface ChoicesProps extends ChoiceProps {
  type: 'radio' | 'checkbox';
  chosen: readonly string[];
}

function Choices({ type, options, chosen, inline, label, ...field }: ChoicesProps) {
  const id = field.id ?? fieldId(field.name);
  return (
    <Fieldset legend={label} {...field}>
      <div className={inline ? inlineLook(options) : undefined}>
        {options.map((option) => (
          <label key={option.value} className="flex cursor-pointer items-start gap-3 py-2">
            <input
              type={type}
              name={field.name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              disabled={option.disabled}
              required={type === 'radio' && field.required ? true : undefined}
              aria-invalid={field.error ? true : undefined}
              aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
              className="tick mt-[0.15em]"
            />
            <span>
              {option.lang ? (
                <LanguageText lang={option.lang} as="bdi">
                  {option.label}
                </LanguageText>
              ) : (
                option.label
              )}
              {option.hint && (
                <span id={`${id}-${option.value}-hint`} className="meta block">
                  {option.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

/** One choice, all of them in sight. */
export function RadioGroup({ defaultValue, ...rest }: ChoiceProps & { defaultValue?: string }) {
  return (
    <Choices {...rest} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />
  );
}

/** Any number of choices under one name. */
export function CheckboxGroup({
  defaultValues,
  ...rest
}: ChoiceProps & { defaultValues?: readonly string[] }) {
  return <Choices {...rest} type="checkbox" chosen={defaultValues ?? []} />;
}
