import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { formSentences } from '../account/form-sentences.ts';
import { AreaText } from '../areas/area-text.tsx';
import { LanguageName } from '../exchange/language-name.tsx';
import { ListingRow } from '../exchange/listing-rows.tsx';
import { exchangeAddress, nextStepOf } from '../exchange/listing.ts';
import type { Beneficiary, BeneficiaryLine } from './behalf.ts';
import { behalfAddress } from './behalf.ts';
import { ConsentFields, PersonFields } from './beneficiary-fields.tsx';
import { ConsentTag } from './beneficiary-rows.tsx';

/** What is kept about somebody, and what they agreed to. */
export function BeneficiaryFacts({ about }: { about: BeneficiaryLine }) {
  const { t } = useTranslation('behalf');
  const { consent, area, organisation } = about;
  return (
    <DefinitionList
      items={[
        { term: t('field_codeName'), detail: <bdi>{about.codeName}</bdi> },
        { term: t('field_organisation'), detail: <bdi>{organisation.name}</bdi> },
        { term: t('area'), detail: area ? <AreaText area={area} /> : t('noArea') },
        {
          term: t('shown'),
          detail: t(about.showsOrganisation ? 'shown_yes' : 'shown_no'),
        },
        {
          term: t('consentTitle'),
          detail: (
            <>
              {consent.withdrawnAt ? (
                <DateText value={consent.withdrawnAt} />
              ) : (
                <>
                  {t('until')} <DateText value={consent.until} />
                </>
              )}{' '}
              <ConsentTag state={consent.state} />
            </>
          ),
        },
        { term: t('field_consentOn'), detail: <DateText value={consent.on} /> },
        {
          term: t('field_consentLanguage'),
          detail: <LanguageName language={consent.language} />,
        },
      ]}
    />
  );
}

/** What was posted for somebody, each with what happens next. */
function Posted({ about }: { about: Beneficiary }) {
  const { t } = useTranslation('behalf');
  const { t: says } = useTranslation('exchange');
  if (about.rows.length === 0) return <p className="measure">{t('nothingPosted')}</p>;
  return (
    <RowList label={t('postedTitle')}>
      {about.rows.map((listing) => (
        <ListingRow key={listing.id} listing={listing}>
          {says(`next_${nextStepOf(listing)}`, { count: listing.answers })}
        </ListingRow>
      ))}
    </RowList>
  );
}

/** The sheet that is out, and making a new one. */
function HandoverPart({ about }: { about: Beneficiary }) {
  const { t } = useTranslation('behalf');
  const { code } = useLanguage();
  const { handover, id } = about;
  return (
    <section aria-labelledby="handover" className="my-8">
      <h2 id="handover">{t('handoverTitle')}</h2>
      <p className="measure mt-1">{t('handoverText')}</p>
      {handover && (
        <p className="measure mt-3 border-s-[3px] border-harbour ps-4">
          {t(handover.openedAt ? 'sheetOpenedOn' : 'sheetMadeOn')}{' '}
          <DateText value={handover.openedAt ?? handover.madeAt} />.{' '}
          {t(handover.openedAt ? 'linkUntil' : 'sheetUntil')} <DateText value={handover.until} />.
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <ButtonLink to={behalfAddress(code, id, 'sheet')}>
          {t(handover ? 'newSheet' : 'makeSheet')}
        </ButtonLink>
        {handover && (
          <Form method="post">
            <SubmitButton name="intent" value="revoke" variant="danger">
              {t('revoke')}
            </SubmitButton>
          </Form>
        )}
      </div>
    </section>
  );
}

/** Agreeing anew, changing what is kept, and no longer agreeing. */
function Changes({
  about,
  invalid,
  errors,
}: {
  about: Beneficiary;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}) {
  const { t } = useTranslation('behalf');
  const { areaOptions, today, consent } = about;
  const sent = invalid?.typed['intent']?.[0];
  const came = (intent: string) =>
    sent === intent ? { invalid, errors } : { invalid: undefined, errors: {} };
  const isUrgent = consent.state === 'ending' || consent.state === 'over';
  return (
    <section aria-labelledby="changes" className="my-8">
      <h2 id="changes" className="mb-2">
        {t('changesTitle')}
      </h2>
      <Disclosure summary={t('renewTitle')} open={sent === 'renew' || isUrgent}>
        <Form method="post" noValidate className="grid gap-5">
          <p className="measure">{t('consentText')}</p>
          <ConsentFields today={today} language={consent.language} {...came('renew')} />
          <p>
            <SubmitButton name="intent" value="renew" variant={isUrgent ? 'main' : 'quiet'}>
              {t('renew')}
            </SubmitButton>
          </p>
        </Form>
      </Disclosure>
      <Disclosure summary={t('changeTitle')} open={sent === 'change'}>
        <Form method="post" noValidate className="grid gap-5">
          <PersonFields about={about} areaOptions={areaOptions} {...came('change')} />
          <p>
            <SubmitButton name="intent" value="change" variant="quiet">
              {t('change')}
            </SubmitButton>
          </p>
        </Form>
      </Disclosure>
      <ConfirmForm
        summary={t('withdrawTitle')}
        text={t('withdrawText')}
        action={t('withdraw')}
        intent="withdraw"
      />
    </section>
  );
}

/** Somebody for whom one posts: facts, what was agreed, what was posted, and the sheet that hands it over. */
export function BeneficiaryContent({
  about,
  invalid,
}: {
  about: Beneficiary;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('behalf');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, invalid?.errors);
  const { state } = about.consent;
  const mayPost = state === 'given' || state === 'ending';
  const postFor = (kind: string) =>
    exchangeAddress(code, `new?kind=${kind}&owner=beneficiary:${about.id}`);
  return (
    <>
      <PageHeader
        back={{ to: behalfAddress(code), label: t('listTitle') }}
        title={<bdi>{about.codeName}</bdi>}
        lede={state === 'over' || state === 'withdrawn' ? <p>{t(`lede_${state}`)}</p> : undefined}
        action={
          mayPost && (
            <>
              <ButtonLink to={postFor('need')} variant="main">
                {t('postNeed')}
              </ButtonLink>
              <ButtonLink to={postFor('offer')}>{t('postOffer')}</ButtonLink>
            </>
          )
        }
      />
      <ErrorSummary errors={invalid && fields} general={general} />
      <div className="max-w-[60rem]">
        <section aria-labelledby="posted" className="mb-8">
          <h2 id="posted" className="mb-3">
            {t('postedTitle')}
          </h2>
          <Posted about={about} />
        </section>
        <section aria-labelledby="facts">
          <h2 id="facts" className="mb-3">
            {t('factsTitle')}
          </h2>
          <BeneficiaryFacts about={about} />
        </section>
        {state !== 'withdrawn' && (
          <>
            <HandoverPart about={about} />
            <Changes about={about} invalid={invalid} errors={fields} />
          </>
        )}
      </div>
    </>
  );
}
