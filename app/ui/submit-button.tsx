import { useNavigation } from '@remix-run/react';
import { Button } from './button.tsx';
import type { ButtonProps } from './button.tsx';

/**
 * The button that sends a form and shows by itself that it is on its way. With `name` and `value`
 * only the button that was pressed shows it.
 */
export function SubmitButton({ variant = 'main', ...rest }: Omit<ButtonProps, 'pending' | 'type'>) {
  const { formData, state } = useNavigation();
  const mine = rest.name === undefined || formData?.get(rest.name) === String(rest.value ?? '');
  return (
    <Button variant={variant} {...rest} pending={state !== 'idle' && Boolean(formData) && mine} />
  );
}
