import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { Outcome, Thanks, ThanksReach } from './outcome.ts';
import { thanksReaches } from './outcome.ts';

type Errors = Record<string, string | undefined>;

/** Who may read it: oneself chooses, and the other side too. */
function ReachField({
  id,
  chosen,
  mayBeNamed,
  error,
}: {
  id: string;
  chosen: string;
  mayBeNamed: boolean;
  error: string | undefined;
}) {
  const { t } = useTranslation('outcomes');
  return (
    <RadioGroup
      id={id}
      name="reach"
      label={t('reach')}
      hint={t('reachHint')}
      required
      defaultValue={chosen}
      options={thanksReaches
        .filter((reach) => mayBeNamed || reach !== 'named')
        .map((value) => ({ value, label: t(`reach_${value}`) }))}
      {...(error ? { error } : {})}
    />
  );
}

const reachNow = (thanks: Thanks): 'hidden' | 'public' | 'private' => {
  if (thanks.isHidden) return 'hidden';
  return thanks.reach !== 'private' && thanks.otherReach !== 'private' ? 'public' : 'private';
};

/** Thanks as they were written, and who reads them now. */
function ThanksText({ thanks }: { thanks: Thanks }) {
  const { t } = useTranslation('outcomes');
  return (
    <>
      <blockquote className="border-s-[3px] border-harbour ps-4 text-lg">
        <LanguageText lang={thanks.language} as="p" className="break-words whitespace-pre-line">
          {thanks.body}
        </LanguageText>
      </blockquote>
      <p className="meta mt-2">{t(`reachNow_${reachNow(thanks)}`)}</p>
    </>
  );
}

/** What the other side wrote, and whether others may read it. */
export function ThanksReceived({
  outcome,
  invalid,
  errors,
}: {
  outcome: Outcome;
  invalid: InvalidForm | undefined;
  errors: Errors;
}) {
  const { t } = useTranslation('outcomes');
  const { received, mayBeNamed } = outcome;
  if (!received) return null;
  const isMine = invalid?.typed['intent']?.[0] === 'allow';
  return (
    <section aria-labelledby="received" className="measure">
      <h2 id="received" className="mb-3">
        {t('receivedTitle')}
      </h2>
      <ThanksText thanks={received} />
      <Form method="post" noValidate className="mt-4 grid gap-4">
        <ReachField
          id="received-reach"
          chosen={received.reach}
          mayBeNamed={mayBeNamed}
          error={isMine ? errors['reach'] : undefined}
        />
        <p>
          <SubmitButton name="intent" value="allow" variant="quiet">
            {t('keepReach')}
          </SubmitButton>
        </p>
      </Form>
    </section>
  );
}

/** Writing thanks, changing them, and taking them back. */
export function ThanksForm({
  outcome,
  language,
  invalid,
  errors,
}: {
  outcome: Outcome;
  language: string;
  invalid: InvalidForm | undefined;
  errors: Errors;
}) {
  const { t } = useTranslation('outcomes');
  const { given, mayThank, mayBeNamed } = outcome;
  if (!mayThank && !given) return null;
  const mine = invalid?.typed['intent']?.[0] === 'thank' ? invalid : undefined;
  const reach = typedValue(mine, 'reach', given?.reach ?? ('private' satisfies ThanksReach));
  return (
    <section aria-labelledby="given" className="measure">
      <h2 id="given" className="mb-3">
        {t(given ? 'givenTitle' : 'thankTitle')}
      </h2>
      {given && <ThanksText thanks={given} />}
      {mayThank && (
        <Form method="post" noValidate className="mt-4 grid gap-5">
          <TextArea
            name="message"
            label={t('message')}
            hint={t('messageHint')}
            required
            rows={3}
            maxLength={300}
            lang={given?.language ?? language}
            defaultValue={typedValue(mine, 'message', given?.body)}
            {...(mine && errors['message'] ? { error: errors['message'] } : {})}
          />
          <ReachField
            id="given-reach"
            chosen={reach}
            mayBeNamed={mayBeNamed}
            error={mine ? errors['reach'] : undefined}
          />
          <p>
            <SubmitButton name="intent" value="thank">
              {t(given ? 'thankAgain' : 'thank')}
            </SubmitButton>
          </p>
        </Form>
      )}
      {given && (
        <Form method="post" className="mt-3">
          <SubmitButton name="intent" value="withdraw" variant="danger">
            {t('withdraw')}
          </SubmitButton>
        </Form>
      )}
    </section>
  );
}
