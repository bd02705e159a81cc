import { Link } from '@remix-run/react';
import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { classNames } from './class-names.ts';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

/** main: the one main action of a page; quiet: others; danger: cannot be undone; link: looks like text. */
export type ButtonVariant = 'main' | 'quiet' | 'danger' | 'link';

const box =
  'min-h-target items-center justify-center gap-2 rounded-sm border-[1.5px] px-4 py-1.5 font-bold no-underline';
const looks: Record<ButtonVariant, string> = {
  main: `${box} border-transparent bg-brick text-paper hover:underline hover:decoration-2`,
  quiet: `${box} border-current bg-transparent text-harbour hover:bg-harbour-wash`,
  danger: `${box} border-current bg-transparent text-late hover:bg-brick-wash`,
  link: 'min-h-target items-center gap-1.5 text-start text-harbour underline decoration-1 hover:decoration-2',
};

/** The classes of a button, for elements that are neither button nor link (a summary, a label). */
export function buttonLook(variant: ButtonVariant = 'quiet', className?: string): string {
  return classNames('inline-flex max-w-full underline-offset-[0.18em]', looks[variant], className);
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: ButtonVariant;
  icon?: IconName;
  /** While what it started is under way: says so and cannot be pressed again; keeps the focus. */
  pending?: boolean;
  children: ReactNode;
}

/** A button; of type `submit` unless said otherwise. */
export function Button({
  variant,
  icon,
  pending,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  const { t } = useTranslation('common');
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (pending) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      type="submit"
      {...rest}
      onClick={press}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      className={buttonLook(
        variant,
        classNames(
          'aria-busy:cursor-progress disabled:cursor-not-allowed disabled:border-dashed disabled:border-soft disabled:bg-transparent disabled:text-soft',
          className,
        ),
      )}
    >
      {pending ? (
        <Icon name="clock" className="self-center" />
      ) : icon ? (
        <Icon name={icon} className="self-center" />
      ) : null}
      <span>{pending ? t('pending') : children}</span>
    </button>
  );
}

export interface ButtonLinkProps {
  to: string;
  variant?: ButtonVariant;
  icon?: IconName;
  /** Leaves this site: marked by an icon and in words. */
  external?: boolean;
  /** Loads the whole document (files, feeds, another language). */
  reload?: boolean;
  download?: boolean;
  className?: string;
  children: ReactNode;
}

/** A link that looks like a button (or, as variant `link`, like a link with an icon). */
export function ButtonLink({
  to,
  variant,
  icon,
  external,
  reload,
  download,
  className,
  children,
}: ButtonLinkProps) {
  const { t } = useTranslation('common');
  const content = (
    <>
      {icon && <Icon name={icon} className="self-center" />}
      <span>
        {children}
        {external && (
          // Beside the last word, also where the text takes two lines.
          <>
            {'\u00a0'}
            <Icon name="external" />
            <VisuallyHidden> ({t('opensElsewhere')})</VisuallyHidden>
          </>
        )}
      </span>
    </>
  );
  const look = buttonLook(variant, className);
  if (external || download)
    return (
      <a href={to} className={look} download={download} rel={external ? 'noreferrer' : undefined}>
        {content}
      </a>
    );
  return (
    <Link to={to} className={look} reloadDocument={reload}>
      {content}
    </Link>
  );
}
