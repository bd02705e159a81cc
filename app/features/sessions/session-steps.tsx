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
}

/** The steps that one may take now in the life of a session, and where it stands. */
function nextStep(preparation: Preparation): Next {
  const { session, mayOpen, minutes, isCompleted } = preparation;
  const { mayOrganise, mayChair } = session.me;
  if (session.state === 'draft')
    return { steps: mayOrganise ? ['publish'] : [], text: 'stepDraft' };
  if (session.state === 'published')
    return { steps: mayOpen ? ['open'] : [], text: mayOpen ? 'stepOpen' : 'stepPublished' };
  if (session.state === 'open') return { steps: mayChair ? ['close'] : [], text: 'stepClose' };
  if (session.state === 'cancelled') return { steps: [], text: 'stepCancelled' };
  if (isCompleted) return { steps: [], text: 'stepCompleted' };
  if (minutes === 'approved')
    return { steps: mayOrganise ? ['complete'] : [], text: 'stepComplete' };
  const mayReopen = mayOrganise && (minutes === 'none' || minutes === 'writing');
  return { steps: mayReopen ? ['reopen'] : [], text: 'stepMinutes' };
}

/** Where a session stands, and the one step that comes next. */
export function SessionSteps({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  const { session, told } = preparation;
  const { steps, text } = nextStep(preparation);
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
        {session.me.mayOrganise && (
          <ButtonLink to={`${sessionAddress(code, session.slug)}/settings`}>
            {t('settings')}
          </ButtonLink>
        )}
      </Form>
    </section>
  );
}
