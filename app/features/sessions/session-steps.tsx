import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { Preparation } from './session-pages.ts';
import { sessionAddress } from './session.ts';

type Step = 'publish' | 'open' | 'close' | 'reopen' | 'complete';
interface Next {
  steps: Step[];
  /** The word that says where it stands. */
  text:
    | 'stepDraft'
    | 'stepOpen'
    | 'stepPublished'
    | 'stepClose'
    | 'stepCancelled'
    | 'stepCompleted'
    | 'stepComplete'
    | 'stepMinutes';
  /** The page on which it goes on from here. */
  way?: { to: string; label: 'toCheckIn' | 'toRun' | 'toMinutes' | 'toRelease' };
}

/** The steps that one may take now in the life of a session, and where it stands. */
function nextStep(preparation: Preparation): Next {
  const { session, mayOpen, minutes, isCompleted } = preparation;
  const { mayOrganise, mayChair, mayWrite } = session.me;
  if (session.state === 'draft')
    return { steps: mayOrganise ? ['publish'] : [], text: 'stepDraft' };
  if (session.state === 'published')
    return mayOpen
      ? { steps: ['open'], text: 'stepOpen', way: { to: '/check-in', label: 'toCheckIn' } }
      : { steps: [], text: 'stepPublished' };
  if (session.state === 'open')
    return mayChair
      ? { steps: ['close'], text: 'stepClose', way: { to: '/live', label: 'toRun' } }
      : { steps: [], text: 'stepClose' };
  if (session.state === 'cancelled') return { steps: [], text: 'stepCancelled' };
  if (isCompleted)
    return mayOrganise
      ? { steps: [], text: 'stepCompleted', way: { to: '/minutes/release', label: 'toRelease' } }
      : { steps: [], text: 'stepCompleted' };
  if (minutes === 'approved')
    return { steps: mayOrganise ? ['complete'] : [], text: 'stepComplete' };
  const mayReopen = mayOrganise && (minutes === 'none' || minutes === 'writing');
  const way = mayWrite && ({ to: '/minutes', label: 'toMinutes' } as const);
  return { steps: mayReopen ? ['reopen'] : [], text: 'stepMinutes', ...(way && { way }) };
}

/** Where a session stands, and the one step that comes next. */
export function SessionSteps({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  const { session, told } = preparation;
  const { steps, text, way } = nextStep(preparation);
  const here = sessionAddress(code, session.slug);
  return (
    <section aria-labelledby="step" className="measure mb-10">
      <h2 id="step" className="mb-1">
        {t('stepTitle')}
      </h2>
      <p>
        {t(text)} {told !== null && t('stepTold', { count: told })}
      </p>
      <Form method="post" className="mt-3 flex flex-wrap gap-3">
        {steps.map((step) => (
          <SubmitButton
            key={step}
            name="intent"
            value={step}
            variant={step === 'reopen' ? 'quiet' : 'main'}
          >
            {t(`step_${step}`)}
          </SubmitButton>
        ))}
        {way && (
          <ButtonLink to={here + way.to} variant={steps.length > 0 ? 'quiet' : 'main'}>
            {t(way.label)}
          </ButtonLink>
        )}
        {session.me.mayOrganise && <ButtonLink to={`${here}/settings`}>{t('settings')}</ButtonLink>}
      </Form>
    </section>
  );
}
