import type { MouseEvent, ReactNode } from 'react';
import { useId, useRef } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { Button, buttonLook } from './button.tsx';
import type { ButtonVariant } from './button.tsx';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

export interface DialogProps {
  /** What opens it: a link to a page that does the same, so that it works without scripts. */
  trigger: { label: string; href: string; variant?: ButtonVariant; icon?: IconName };
  title: string;
  children: ReactNode;
}

/** A question or a short form on top of the page, in the browser's own modal dialog. */
export function Dialog({ trigger, title, children }: DialogProps) {
  const { t } = useTranslation('common');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  function show(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !dialog.current?.showModal) return;
    event.preventDefault();
    dialog.current.showModal();
  }
  return (
    <>
      <a
        href={trigger.href}
        onClick={show}
        className={buttonLook(trigger.variant)}
        aria-haspopup="dialog"
      >
        {trigger.icon && <Icon name={trigger.icon} />}
        {trigger.label}
      </a>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-[min(36rem,calc(100%-2rem))] border-[3px] border-ink bg-paper p-0 text-ink backdrop:bg-ink/50"
      >
        <div className="p-5">
          <div className="mb-3 flex items-start justify-between gap-4">
            <h2 id={titleId}>{title}</h2>
            <Button
              type="button"
              variant="link"
              icon="close"
              onClick={() => dialog.current?.close()}
            >
              {t('close')}
            </Button>
          </div>
          {children}
        </div>
      </dialog>
    </>
  );
}
