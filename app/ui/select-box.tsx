import type { SelectHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import { controlLook } from './field.tsx';
import { Icon } from './icon.tsx';

/** The browser's select with the look of the other controls. */
export function SelectBox({ className, ...rest }: SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <span className="relative block">
      <select {...rest} className={classNames(controlLook, 'appearance-none pe-10', className)} />
      <Icon name="chevron" className="pointer-events-none absolute inset-y-0 end-3 my-auto" />
    </span>
  );
}
