import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { errorText } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { ListingLine, NamedOrganisation } from '../exchange/listing.ts';
import { exchangeAddress } from '../exchange/listing.ts';
import { Reasons } from '../suggestions/reason-text.tsx';
import { refusals } from '../suggestions/suggestion.ts';
import type { Proposal } from './pairing.ts';

function RefuseForm({ invalid }: { invalid: InvalidForm | undefined }) {
  const { t } = useTranslation('pairing');
  const error = errorText(t, invalid?.errors['reason']);
  return (
    <Disclosure summary={t('no')} open={Boolean(error)}>
      <Form method="post" noValidate className="grid gap-3">
        <RadioGroup
          name="reason"
          label={t('noQuestion')}
          hint={t('noHint')}
          required
          options={refusals.map((value) => ({ value, label: t(`refusal_${value}`) }))}
          {...(error ? { error } : {})}
        />
        <p>
          <SubmitButton name="intent" value="decline" variant="danger">
            {t('noSubmit')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

/** A proposal, for one of the two: why it may fit, yes or no; nothing of who the other is. */
export function ProposalContent({
  proposal,
  hasConfirmed,
  listing: { id, title, language },
  through,
  invalid,
}: {
  /** Null when it is over. */
  proposal: Proposal | null;
  hasConfirmed: boolean;
  /** One's own. */
  listing: ListingLine;
  through: NamedOrganisation | null;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('pairing');
  const { code } = useLanguage();
  return (
    <div className="measure grid gap-5">
      <p>{t(proposal ? 'proposalText' : 'proposalOver')}</p>
      <p>
        {t('about')}{' '}
        <Link to={exchangeAddress(code, id)}>
          <LanguageText lang={language} as="bdi">
            {title}
          </LanguageText>
        </Link>
        {through && (
          <>
            <br />
            {t('through')} <bdi>{through.name}</bdi>
          </>
        )}
      </p>
      {proposal && (
        <>
          <section aria-labelledby="reasons">
            <h2 id="reasons" className="mb-2">
              {t('reasons')}
            </h2>
            <Reasons suggestion={proposal} />
          </section>
          <section aria-labelledby="answer">
            <h2 id="answer" className="mb-2">
              {t('answer')}
            </h2>
            <p className="mb-3">
              {t('endsOn')} <DateText value={proposal.endsOn} form="date" />
            </p>
            {!hasConfirmed && (
              <Form method="post" className="mb-2">
                <SubmitButton name="intent" value="confirm">
                  {t('yes')}
                </SubmitButton>
              </Form>
            )}
            <RefuseForm invalid={invalid} />
          </section>
        </>
      )}
    </div>
  );
}
