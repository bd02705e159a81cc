import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { classNames } from './class-names.ts';
import { useCombobox } from './combobox-state.ts';
import type { FieldProps, Wiring } from './field.tsx';
import { controlLook, Field } from './field.tsx';
import { Icon } from './icon.tsx';
import type { Option } from './select.tsx';
import { SelectBox } from './select-box.tsx';
import { useHydrated } from './use-hydrated.ts';

export interface ComboboxProps extends FieldProps {
  options: readonly Option[];
  defaultValue?: string;
  /** What is typed counts, the options only help; without it, only an option can be sent. */
  free?: boolean;
  onChoose?: (option: Option | null) => void;
}

type ControlProps = Pick<ComboboxProps, 'options' | 'defaultValue' | 'free' | 'onChoose'> & {
  wiring: Wiring;
};

/** Without scripts: the browser's own list. */
function PlainControl({ options, defaultValue, free, wiring }: ControlProps) {
  const { t } = useTranslation('common');
  if (free)
    return (
      <>
        <input
          {...wiring}
          dir="auto"
          list={`${wiring.id}-list`}
          defaultValue={defaultValue}
          className={controlLook}
        />
        <datalist id={`${wiring.id}-list`}>
          {options.map((option) => (
            <option key={option.value}>{option.label}</option>
          ))}
        </datalist>
      </>
    );
  return (
    <SelectBox {...wiring} defaultValue={defaultValue}>
      <option value="">{t('choose')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectBox>
  );
}

// oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- ARIA's combobox: a list takes the roles, the box the keys
function ListControl({ options, defaultValue, free, onChoose, wiring }: ControlProps) {
  const { t } = useTranslation('common');
  const { id, name, ...rest } = wiring;
  const [initial] = useState(() => {
    const chosen = plainValue(id) ?? defaultValue;
    const found = options.find((option) => (free ? option.label : option.value) === chosen);
    return found ?? (free && chosen ? { value: '', label: chosen } : undefined);
  });
  const box = useCombobox({ options, initial, onChoose });
  const optionId = (index: number) => `${id}-option-${index}`;
  return (
    <div className="relative">
      <input type="hidden" name={name} value={free ? box.text : box.value} />
      <input
        {...rest}
        id={id}
        role="combobox"
        type="text"
        dir="auto"
        autoComplete="off"
        aria-expanded={box.open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={box.open && box.active >= 0 ? optionId(box.active) : undefined}
        value={box.text}
        onChange={(event) => box.type(event.target.value)}
        onKeyDown={box.press}
        onClick={box.show}
        onBlur={box.leave}
        className={classNames(controlLook, 'pe-10')}
      />
      <Icon name="chevron" className="pointer-events-none absolute inset-y-0 end-3 my-auto" />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-labelledby={`${id}-label`}
        hidden={!box.open || box.shown.length === 0}
        className="absolute inset-x-0 top-full z-20 -mt-px max-h-72 overflow-y-auto border-[1.5px] border-ink bg-surface"
      >
        {box.shown.map((option, index) => (
          <li
            key={option.value}
            id={optionId(index)}
            role="option"
            aria-selected={index === box.active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => box.choose(option)}
            className="px-3 py-2 hover:bg-harbour-wash aria-selected:bg-harbour aria-selected:text-paper"
          >
            {option.label}
            {option.hint && <span className="block text-sm">{option.hint}</span>}
          </li>
        ))}
      </ul>
      <p
        role="status"
        className={box.open && box.shown.length === 0 && !free ? 'meta mt-1' : 'sr-only'}
      >
        {box.open &&
          (box.shown.length > 0
            ? t('suggestions', { count: box.shown.length })
            : !free && t('suggestionsNone'))}
      </p>
    </div>
  );
}

/** What was chosen in the plain list while scripts were still on their way. */
function plainValue(id: string): string | undefined {
  const plain = document.getElementById(id);
  const typed = plain instanceof HTMLSelectElement || plain instanceof HTMLInputElement;
  return typed ? plain.value : undefined;
}

/** One choice from a long list, by typing a part of it; a plain list until scripts run. */
export function Combobox({ options, defaultValue, free, onChoose, ...field }: ComboboxProps) {
  const Control = useHydrated() ? ListControl : PlainControl;
  return (
    <Field {...field}>
      {(wiring) => <Control {...{ options, defaultValue, free, onChoose, wiring }} />}
    </Field>
  );
}
