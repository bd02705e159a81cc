import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { useFieldNames } from './field-names.ts';
import { fieldId } from './field.tsx';
import { Icon } from './icon.tsx';

/** What is wrong, by the name of the field; several messages of a field may come as a list (the first counts). */
export type Errors = Partial<Record<string, string | readonly string[]>>;

/** The message of one field, for its `error`. */
export function errorOf(errors: Errors | undefined, name: string): string | undefined {
  const found = errors?.[name];
  return typeof found === 'string' ? found : found?.[0];
}

export interface ErrorSummaryProps {
  errors: Errors | undefined;
  /** What is wrong with the form as a whole. */
  general?: string | undefined;
}

/** A question or a sentence needs no colon behind it. */
const isWhole = (name: string) => /[.:!?\u2026\u061f]$/.test(name);

function Summary({ errors, general }: ErrorSummaryProps) {
  const { t } = useTranslation('common');
  const names = useFieldNames();
  const [, drawAgain] = useState<unknown>();
  const box = useRef<HTMLElement>(null);
  const found = Object.keys(errors ?? {}).flatMap((name) => {
    const message = errorOf(errors, name);
    if (!message) return [];
    const id = fieldId(name);
    return [{ id, field: names.get(id), message }];
  });
  useEffect(() => {
    // A field that came with its error has said its name by now.
    drawAgain(errors);
    if (errors || general) box.current?.focus();
  }, [errors, general]);
  if (found.length === 0 && !general) return null;
  return (
    <section
      ref={box}
      tabIndex={-1}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- a form that came back says so first, also without scripts
      autoFocus
      aria-labelledby="error-summary"
      className="measure mb-6 border-[3px] border-late bg-surface p-4"
    >
      <h2 id="error-summary" className="flex gap-2 text-lg text-late">
        <Icon name="warning" className="mt-[0.15em]" />
        {found.length > 0 ? t('errorsFound', { count: found.length }) : general}
      </h2>
      {found.length > 0 && general && <p className="mt-1">{general}</p>}
      {found.length > 0 && (
        <ul className="mt-1">
          {found.map(({ id, field, message }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-2 font-bold text-late">
                {field && (
                  <>
                    <bdi>{field}</bdi>
                    {!isWhole(field) && t('afterFieldName')}{' '}
                  </>
                )}
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/**
 * On top of a form that came back: takes the focus, says how many things are wrong and leads to each by
 * the name of its field. It is drawn last, when the fields below have said their names.
 */
export function ErrorSummary(props: ErrorSummaryProps) {
  return (
    <Suspense fallback={null}>
      <Summary {...props} />
    </Suspense>
  );
}
