import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { classNames } from './class-names.ts';
import { useFieldName } from './field-names.ts';
import { Icon } from './icon.tsx';

export interface FieldProps {
  /** Name in the form; also gives the ids, so that an error summary can link to `#field-<name>`. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** Says "required" beside the label and sets the attribute. */
  required?: boolean;
  /** Says beside the label that it may stay empty; for forms where most is required. */
  optional?: boolean;
  /** Where the same name stands twice on one page. */
  id?: string;
}

/** What the control of a field needs to be tied to its label, hint and error. */
export interface Wiring {
  id: string;
  name: string;
  required: boolean | undefined;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

/** The id of a field's control by its name in the form. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\w-]+/g, '-')}`;
}

/** Ids and states that tie a control to its label, hint and error. */
export function wire(
  field: Pick<FieldProps, 'id' | 'name' | 'hint' | 'error' | 'required'>,
): Wiring {
  const id = field.id ?? fieldId(field.name);
  const described = [field.hint && `${id}-hint`, field.error && `${id}-error`].filter(Boolean);
  return {
    id,
    name: field.name,
    required: field.required || undefined,
    'aria-invalid': field.error ? true : undefined,
    'aria-describedby': described.join(' ') || undefined,
  };
}

/** Look of a control in which people type or choose. */
export const controlLook = classNames(
  'min-h-target w-full rounded-sm border-[1.5px] border-ink bg-surface px-3 py-1.5 text-ink',
  'aria-invalid:border-2 aria-invalid:border-late disabled:border-soft disabled:text-soft',
);

/** "required" or "may stay empty", in words beside a label or legend. */
export function Need({ required, optional }: Pick<FieldProps, 'required' | 'optional'>) {
  const { t } = useTranslation('common');
  if (!required && !optional) return null;
  return (
    <span className="text-sm font-normal text-soft">
      {' '}
      ({t(required ? 'required' : 'optional')})
    </span>
  );
}

/** The hint under a label. */
export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="meta mb-1">
      {children}
    </p>
  );
}

/** What is wrong and what to do, by the field. */
export function FieldError({ id, children }: { id: string; children: string }) {
  const { t } = useTranslation('common');
  return (
    <p id={`${id}-error`} className="mb-1 flex gap-1.5 font-bold text-late">
      <Icon name="warning" className="mt-[0.2em]" />
      <span>
        <span className="sr-only">{t('errorLabel')} </span>
        {children}
      </span>
    </p>
  );
}

/** Label, hint and error around one control: label above, hint under it, then the error. */
export function Field({
  children,
  ...field
}: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const wiring = wire(field);
  useFieldName(wiring.id, field.label);
  return (
    <div className={classNames('measure', field.error && 'border-s-[3px] border-late ps-3')}>
      <label id={`${wiring.id}-label`} htmlFor={wiring.id} className="mb-0.5 block font-bold">
        {field.label}
        <Need required={field.required} optional={field.optional} />
      </label>
      {field.hint && <Hint id={wiring.id}>{field.hint}</Hint>}
      {field.error && <FieldError id={wiring.id}>{field.error}</FieldError>}
      {children(wiring)}
    </div>
  );
}
