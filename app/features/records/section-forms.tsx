import type { FieldErrors } from '../../lib/form.ts';
import type { Values } from './field-specs.ts';
import type { FieldContext } from './record-field.tsx';
import { RecordField } from './record-field.tsx';
import { RecordRows } from './record-rows.tsx';
import type { FormSection } from './section-specs.ts';
import { specOf } from './section-specs.ts';

/** The questions of a section with what stands in them; what it sends `readContent` reads. */
export function SectionFields({ section, ...context }: FieldContext & { section: FormSection }) {
  const { fields, list } = specOf(section);
  const { suggested } = context.options;
  return (
    <>
      {fields.map((spec) => (
        <RecordField key={spec.name} spec={spec} {...context} />
      ))}
      {list && <RecordRows list={list} {...context} />}
      {suggested.length > 0 && (
        <datalist id="suggested">
          {suggested.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** Whether a section has texts in a language, of which one form edits one. */
export function hasTexts(section: FormSection): boolean {
  const { fields, list } = specOf(section);
  return (
    section === 'texts' || [...fields, ...(list?.fields ?? [])].some(({ type }) => type === 'words')
  );
}

/** Errors that no control of the form shows stand above it. */
export function placeErrors(
  errors: FieldErrors,
  values: Values,
  section: FormSection,
): FieldErrors {
  const { fields, list } = specOf(section);
  const known = new Set([...fields.map(({ name }) => name), list?.name, 'reason', 'form']);
  const isShown = (name: string) =>
    known.has(name) || name in values || /^\w+\.\d+\.\w+$/.test(name);
  return Object.fromEntries(
    Object.entries(errors).map(([name, error]) => [isShown(name) ? name : 'form', error]),
  );
}
