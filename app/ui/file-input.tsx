import { classNames } from './class-names.ts';
import type { FieldProps } from './field.tsx';
import { controlLook, Field } from './field.tsx';

/** Look of a control in which people choose a file: the browser's own button, as a button of ours. */
export const fileLook = classNames(
  controlLook,
  'py-2 file:me-3 file:cursor-pointer file:rounded-sm file:border-[1.5px] file:border-current',
  'file:bg-transparent file:px-3 file:py-1 file:font-bold file:text-harbour',
);

/** One file to bring, with its label. */
export function FileInput({ accept, ...field }: FieldProps & { accept: string }) {
  return (
    <Field {...field}>
      {(wiring) => <input {...wiring} type="file" accept={accept} className={fileLook} />}
    </Field>
  );
}
