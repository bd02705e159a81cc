import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { controlLook, FieldError } from '../../../ui/field.tsx';
import { readAddress } from './address.ts';

interface LinkFormProps {
  id: string;
  /** The address of the link around the caret; null where none is. */
  address: string | null;
  /** An address to set, or null to take the link away. */
  onSet: (address: string | null) => void;
  onClose: () => void;
}

// oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from each of its parts
/** Where a link leads; stands within the form of the page, so that it is none itself. */
export function LinkForm({ id, address, onSet, onClose }: LinkFormProps) {
  const { t } = useTranslation('documents');
  const input = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => input.current?.select(), []);

  function set() {
    const full = readAddress(input.current?.value ?? '');
    setWrong(full === null);
    if (full) onSet(full);
    else input.current?.focus();
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') onClose();
    // Enter would send the form around it.
    if (event.key !== 'Enter' || event.target !== input.current) return;
    event.preventDefault();
    set();
  }

  return (
    <div
      id={id}
      role="dialog"
      aria-label={t('editorLink')}
      tabIndex={-1}
      onKeyDown={press}
      className="border-t border-line bg-surface p-3"
    >
      <label htmlFor={`${id}-address`} className="mb-0.5 block font-bold">
        {t('editorLinkAddress')}
      </label>
      {isWrong && <FieldError id={`${id}-address`}>{t('editorLinkWrong')}</FieldError>}
      <input
        ref={input}
        id={`${id}-address`}
        type="text"
        inputMode="url"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        defaultValue={address ?? ''}
        placeholder="https://"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-address-error` : undefined}
        className={classNames(controlLook, 'rtl:text-end')}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button type="button" variant="quiet" icon="check" onClick={set}>
          {t('editorLinkSet')}
        </Button>
        {address !== null && (
          <Button type="button" variant="quiet" icon="close" onClick={() => onSet(null)}>
            {t('editorLinkRemove')}
          </Button>
        )}
        <Button type="button" variant="link" onClick={onClose}>
          {t('editorCancel')}
        </Button>
      </div>
    </div>
  );
}
