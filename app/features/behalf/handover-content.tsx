import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { formSentences } from '../account/form-sentences.ts';
import { ListingFacts } from '../exchange/listing-facts.tsx';
import { KindTag } from '../exchange/listing-rows.tsx';
import { nextStepOf } from '../exchange/listing.ts';
import type { Handover, WrittenListing } from './behalf.ts';
import { handoverAddress } from './behalf.ts';
import { BeneficiaryFacts } from './beneficiary-content.tsx';
import { CorrectionForm } from './correction-form.tsx';

type OpenHandover = Extract<Handover, { step: 'open' }>;

/** A code that was not opened yet, or opens nothing any more: no word of what is behind it. */
export function ClosedHandover({ step, once }: { step: 'closed' | 'used'; once: string }) {
  const { t } = useTranslation('behalf');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader title={t(`handover_${step}`)} lede={<p>{t(`handoverText_${step}`)}</p>} />
      {step === 'closed' ? (
        <Form method="post">
          <input type="hidden" name="once" value={once} />
          <SubmitButton name="intent" value="open">
            {t('open')}
          </SubmitButton>
        </Form>
      ) : (
        <p>
          <ButtonLink to={handoverAddress(code)}>{t('otherCode')}</ButtonLink>
        </p>
      )}
    </>
  );
}

/** One thing that was posted: all of it, and the form to write it anew. */
function Written({
  listing,
  invalid,
  errors,
}: {
  listing: WrittenListing;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}) {
  const { t } = useTranslation('behalf');
  const { t: says } = useTranslation('exchange');
  const { id, title, body, language, kind, talks } = listing;
  return (
    <article className="border-b border-line py-5">
      <p className="mb-1">
        <KindTag kind={kind} />
      </p>
      <h3>
        <LanguageText lang={language}>{title}</LanguageText>
      </h3>
      {body && (
        <LanguageText lang={language} as="p" className="measure mt-1 whitespace-pre-line">
          {body}
        </LanguageText>
      )}
      <p className="measure my-3 font-semibold">
        {says(`next_${nextStepOf({ ...listing, answers: 0 })}`, { count: 0 })}
        {talks > 0 && <> {t('talks', { count: talks })}</>}
      </p>
      <ListingFacts listing={listing} />
      {listing.mayCorrect && (
        <Disclosure
          summary={t('correctTitle')}
          open={invalid?.typed['listing']?.[0] === String(id)}
          className="mt-2"
        >
          <CorrectionForm listing={listing} invalid={invalid} errors={errors} />
        </Disclosure>
      )}
    </article>
  );
}

/** Taking over, and no longer agreeing. */
function OwnSteps({ handover, here }: { handover: OpenHandover; here: string | null }) {
  const { t } = useTranslation('behalf');
  const { code } = useLanguage();
  if (handover.about.consent.state === 'withdrawn') return null;
  return (
    <section aria-labelledby="steps" className="my-8">
      <h2 id="steps">{t('ownStepsTitle')}</h2>
      {(handover.mayTakeOver || here) && (
        <>
          <h3 className="mt-4">{t('takeTitle')}</h3>
          <p className="measure mt-1 mb-3">{t('takeText')}</p>
          {here ? (
            <ButtonLink to={`/${code}/sign-in?to=${encodeURIComponent(here)}`} variant="main">
              {t('takeSignIn')}
            </ButtonLink>
          ) : (
            <Form method="post">
              <SubmitButton name="intent" value="take">
                {t('take')}
              </SubmitButton>
            </Form>
          )}
        </>
      )}
      <ConfirmForm
        summary={t('stopTitle')}
        text={t('stopText')}
        action={t('stop')}
        intent="withdraw"
        className="mt-6"
      />
    </section>
  );
}

/** By receipt: everything that was written about somebody, in their language. */
export function OpenedHandover({
  handover,
  address,
  here,
  invalid,
}: {
  handover: OpenHandover;
  /** The whole address of this page. */
  address: string;
  /** Where to come back to after signing in; null for who is signed in. */
  here: string | null;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('behalf');
  const { about, caseWorker, rows } = handover;
  const { fields, general } = formSentences(t, invalid?.errors);
  const isOver = about.consent.state === 'withdrawn';
  return (
    <>
      <PageHeader
        title={t('openedTitle')}
        lede={<p>{t(isOver ? 'openedOver' : 'openedText')}</p>}
      />
      <ErrorSummary errors={invalid && fields} general={general} />
      <div className="max-w-[60rem]">
        <section aria-labelledby="keep" className="measure mb-8 border-s-[3px] border-harbour ps-4">
          <h2 id="keep">{t('keepTitle')}</h2>
          <p>{t('keepText')}</p>
          <p className="mt-1 break-all" dir="ltr">
            {address}
          </p>
        </section>
        <section aria-labelledby="written">
          <h2 id="written">{t('writtenTitle')}</h2>
          {rows.length === 0 && <p className="measure mt-1">{t('nothingWritten')}</p>}
          {rows.map((listing) => (
            <Written key={listing.id} listing={listing} invalid={invalid} errors={fields} />
          ))}
        </section>
        <section aria-labelledby="facts" className="mt-8">
          <h2 id="facts" className="mb-3">
            {t('aboutTitle')}
          </h2>
          <BeneficiaryFacts about={about} />
          {caseWorker && (
            <p className="mt-3">
              {t('writtenBy')} <bdi>{caseWorker}</bdi>
            </p>
          )}
        </section>
        <OwnSteps handover={handover} here={here} />
      </div>
    </>
  );
}
