import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import type { ButtonVariant } from '../../ui/button.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { LivePage } from './live.ts';
import type { Sheet } from './run-sheet.ts';
import { TimeLeft } from './time-left.tsx';

interface StepFormProps {
  base: number;
  children: ReactNode;
}

/** A form of steps: each names the step that the page showed. */
export function StepForm({ base, children }: StepFormProps) {
  return (
    <Form method="post" preventScrollReset className="flex flex-wrap gap-3">
      <input type="hidden" name="intent" value="step" />
      <input type="hidden" name="base" value={base} />
      {children}
    </Form>
  );
}

function Step({
  step,
  variant,
  children,
}: {
  step: string;
  variant?: ButtonVariant;
  children: string;
}) {
  return (
    <SubmitButton name="step" value={step} variant={variant ?? 'quiet'}>
      {children}
    </SubmitButton>
  );
}

/** What is under way, how much time it has, and the steps that lead on. */
export function RunNow({ live, sheet }: { live: LivePage; sheet: Sheet }) {
  const { t } = useTranslation('live');
  const { clock } = live;
  const { current, next } = sheet;
  const isPaused = clock.pausedAt !== null;
  const hasBegun = sheet.rows.some(({ state }) => state !== 'ahead');
  return (
    <section aria-labelledby="now" className="mb-8 border-s-[3px] border-brick ps-4">
      <h2 id="now" className="text-base text-soft">
        {t('now')}
      </h2>
      {current ? (
        <>
          <p className="text-xl font-bold wrap-anywhere hyphens-auto lg:text-2xl">
            {current.item.number}.{' '}
            <LanguageText lang={current.item.title.language} as="bdi">
              {current.item.title.text}
            </LanguageText>
          </p>
          <p className="mt-1 text-3xl font-bold">
            <TimeLeft seconds={sheet.secondsLeft ?? 0} isPaused={isPaused} />
            {isPaused && <span className="ms-3 text-lg text-soft">{t('paused')}</span>}
          </p>
        </>
      ) : (
        <p className="text-2xl font-bold">{t(hasBegun ? 'nothingNow' : 'notBegun')}</p>
      )}
      <div className="mt-4">
        <StepForm base={clock.revision}>
          {next && (
            <Step step="next" variant="main">
              {t(hasBegun ? 'stepNext' : 'stepStart')}
            </Step>
          )}
          {current && <Step step="extend">{t('stepExtend')}</Step>}
          {current && (
            <Step step={isPaused ? 'resume' : 'pause'}>
              {t(isPaused ? 'stepResume' : 'stepPause')}
            </Step>
          )}
          {hasBegun && (current?.item.number ?? 2) > 1 && <Step step="back">{t('stepBack')}</Step>}
          {current && <Step step="end">{t('stepEnd')}</Step>}
        </StepForm>
      </div>
    </section>
  );
}
