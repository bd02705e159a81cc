import { Link } from '@remix-run/react';
import { useTranslation } from '../i18n/use-translation.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface Step {
  label: string;
  /** Where one can go back to; only for steps that were seen. */
  to?: string;
}

export interface StepsProps {
  label: string;
  steps: readonly Step[];
  /** From 1. */
  current: number;
}

function Station({ state }: { state: 'done' | 'now' | 'later' }) {
  return (
    <span
      aria-hidden
      className={classNames(
        'grid h-5 w-7 place-items-center border-[3px]',
        state === 'now'
          ? 'border-brick bg-brick'
          : state === 'done'
            ? 'border-ink bg-ink text-paper'
            : 'border-ink bg-paper',
      )}
    >
      {state === 'done' && <Icon name="check" className="size-3.5" />}
    </span>
  );
}

/** Where someone is in a form of several pages: stations along the table. */
export function Steps({ label, steps, current }: StepsProps) {
  const { t } = useTranslation('common');
  const now = steps[current - 1];
  return (
    <nav aria-label={label} className="mt-6">
      <p className="mb-3 sm:sr-only">
        <span className="num text-soft">{t('stepOf', { step: current, steps: steps.length })}</span>
        {now && <strong> {now.label}</strong>}
      </p>
      <ol className="relative flex justify-between gap-2 before:absolute before:inset-x-0 before:top-[0.55rem] before:border-t-[3px] before:border-ink before:content-['']">
        {steps.map((step, index) => {
          const state = index + 1 < current ? 'done' : index + 1 === current ? 'now' : 'later';
          const station = (
            <>
              <Station state={state} />
              <span
                className={classNames(
                  'text-sm leading-snug max-sm:sr-only',
                  state === 'now' ? 'font-bold' : 'text-soft',
                )}
              >
                {step.label}
                {state === 'done' && <span className="sr-only"> ({t('stepDone')})</span>}
              </span>
            </>
          );
          return (
            <li
              key={step.label}
              aria-current={state === 'now' ? 'step' : undefined}
              className="relative grid justify-items-start gap-1 last:justify-items-end not-first:not-last:justify-items-center"
            >
              {step.to && state === 'done' ? (
                // Station and word together, so that a thumb finds it and the focus shows on a phone.
                <Link to={step.to} className="-m-3 grid gap-1 p-3 [justify-items:inherit]">
                  {station}
                </Link>
              ) : (
                station
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
