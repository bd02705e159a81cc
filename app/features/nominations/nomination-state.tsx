import { Form, Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useFormState } from './form-state.ts';
import type { Nomination, NominationEvent } from './nomination.ts';
import { nextStep } from './nomination.ts';

/** What happens next and when, and the one thing to do now. */
export function NextThing({ receipt, nomination }: { receipt: string; nomination: Nomination }) {
  const r = useTranslation('receipt').t;
  const { code } = useLanguage();
  const { state, initiative } = nomination;
  return (
    <div className="measure grid gap-4">
      <p>{r(`happens_${state}`)}</p>
      {nomination.declineReason && (
        <blockquote className="border-s-[3px] border-line ps-4">
          <PersonText text={nomination.declineReason} />
        </blockquote>
      )}
      {state === 'draft' && (
        <p>
          <ButtonLink variant="main" to={`/${code}/nominations/${receipt}/${nextStep(nomination)}`}>
            {r('goOn')}
          </ButtonLink>
        </p>
      )}
      {initiative && (
        <>
          {state === 'merged' && (
            <p className="font-bold">
              <LanguageText lang={initiative.language}>{initiative.name}</LanguageText>
            </p>
          )}
          <p>
            <ButtonLink variant="main" to={`/${code}/initiatives/${initiative.slug}`}>
              {r('seeInitiative')}
            </ButtonLink>
          </p>
        </>
      )}
    </div>
  );
}

/** The moderator's question, with the field to answer it. */
export function QuestionForm({
  question,
  invalid,
}: {
  question: string;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('nominations');
  const r = useTranslation('receipt').t;
  const form = useFormState(invalid);
  return (
    <section className="my-6">
      <ErrorSummary errors={form.errors} general={form.general} />
      <blockquote className="measure mb-4 border-s-[3px] border-brick ps-4">
        <PersonText text={question} />
      </blockquote>
      <Form method="post" noValidate className="grid gap-4">
        <input type="hidden" name="intent" value="answer" />
        <TextArea
          name="answer"
          label={t('answer')}
          error={form.errors['answer']}
          required
          maxLength={4000}
          defaultValue={form.value('answer')}
        />
        <p>
          <SubmitButton>{r('sendAnswer')}</SubmitButton>
        </p>
      </Form>
    </section>
  );
}

/** What happened so far, oldest first. */
export function Timeline({ events }: { events: readonly NominationEvent[] }) {
  const r = useTranslation('receipt').t;
  return (
    <ol className="measure border-s-[3px] border-ink ps-5">
      {events.map((event, index) => (
        <li key={index} className="py-1.5">
          <p className="font-bold">{r(`did_${event.action}`)}</p>
          <p className="meta">
            <DateText value={event.at} form="moment" />
          </p>
          {event.reason && <PersonText className="mt-1" text={event.reason} />}
        </li>
      ))}
    </ol>
  );
}

/** The link that opens this page again: the only way back to it. */
export function ReceiptLink({ address, hasMail }: { address: string; hasMail: boolean }) {
  const r = useTranslation('receipt').t;
  return (
    <section className="measure my-6 border-[1.5px] border-line p-4">
      <h2 className="text-lg">{r('keepLinkTitle')}</h2>
      <p className="mt-1">{r(hasMail ? 'keepLinkMailed' : 'keepLinkText')}</p>
      <p className="mt-2 break-all">
        <Link to={new URL(address).pathname}>
          <bdi dir="ltr">{address}</bdi>
        </Link>
      </p>
    </section>
  );
}

/** Taking it back, after a second look. */
export function Withdrawal() {
  const r = useTranslation('receipt').t;
  return (
    <ConfirmForm
      summary={r('withdrawAsk')}
      text={r('withdrawText')}
      action={r('withdraw')}
      intent="withdraw"
      className="mb-6"
    />
  );
}
