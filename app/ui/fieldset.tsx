import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useFieldName } from './field-names.ts';
import type { FieldProps } from './field.tsx';
import { fieldId, FieldError, Hint, Need } from './field.tsx';

export interface FieldsetProps extends Omit<FieldProps, 'name' | 'label'> {
  legend: ReactNode;
  /** Gives the ids; the name of the answers where the group asks one thing. */
  name?: string;
  /** The legend is the heading of the page (one question per screen). */
  heading?: boolean;
  children: ReactNode;
}

/** Controls that belong to one question, with its legend, hint and error. */
export function Fieldset({
  legend,
  name,
  hint,
  error,
  required,
  optional,
  id,
  heading,
  children,
}: FieldsetProps) {
  const ownId = id ?? fieldId(name ?? 'group');
  useFieldName(name ? ownId : null, legend);
  const described =
    classNames(Boolean(hint) && `${ownId}-hint`, error && `${ownId}-error`) || undefined;
  const words = (
    <>
      {legend}
      <Need required={required} optional={optional} />
    </>
  );
  return (
    // A border of the fieldset itself would begin in the middle of its legend.
    <div className={classNames('measure', error && 'border-s-[3px] border-late ps-3')}>
      <fieldset id={ownId} tabIndex={-1} aria-describedby={described} className="min-w-0">
        <legend className={classNames('mb-1', !heading && 'font-bold')}>
          {heading ? <h1>{words}</h1> : words}
        </legend>
        {hint && <Hint id={ownId}>{hint}</Hint>}
        {error && <FieldError id={ownId}>{error}</FieldError>}
        {children}
      </fieldset>
    </div>
  );
}
