import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { OwnClaim } from './claim.ts';

interface OwnClaimProps {
  claim: OwnClaim;
  /** The host at which a mailbox proves the claim. */
  host: string | null;
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

const ClaimField = ({ claim }: { claim: OwnClaim }) => (
  <input type="hidden" name="claim" value={claim.id} />
);

/** A code goes to a mailbox at the site, and comes back into the second field. */
function MailProof({ claim, host, refused, errors }: OwnClaimProps & { host: string }) {
  const { t } = useTranslation('claims');
  return (
    <div className="grid max-w-[30rem] gap-6">
      <Form method="post" noValidate className="grid gap-3">
        <ClaimField claim={claim} />
        <TextInput
          name="address"
          type="email"
          dir="ltr"
          autoComplete="email"
          label={t('address', { host })}
          hint={t('addressHint', { host })}
          defaultValue={typedValue(refused, 'address')}
          error={errors['address']}
        />
        <p>
          <SubmitButton name="intent" value="send" variant={claim.codeUntil ? 'quiet' : 'main'}>
            {t(claim.codeUntil ? 'sendAgain' : 'send')}
          </SubmitButton>
        </p>
      </Form>
      {claim.codeUntil && (
        <Form method="post" noValidate className="grid gap-3">
          <ClaimField claim={claim} />
          <TextInput
            name="code"
            dir="ltr"
            inputMode="numeric"
            autoComplete="one-time-code"
            label={t('code')}
            hint={t('codeHint')}
            error={errors['code']}
          />
          <p>
            <SubmitButton name="intent" value="prove">
              {t('prove')}
            </SubmitButton>
          </p>
        </Form>
      )}
    </div>
  );
}

/** Where one's own claim stands, and what one can still do. */
export function OwnClaimPart(props: OwnClaimProps) {
  const { claim, host } = props;
  const { t } = useTranslation('claims');
  const isOpen = claim.state === 'open';
  return (
    <section aria-labelledby="own-claim" className="my-8">
      <h2 id="own-claim" className="mb-2">
        {t(`own_${claim.state}`)}
      </h2>
      <p className="measure mb-4">{t(`ownText_${claim.state}`)}</p>
      <DefinitionList
        items={[
          { term: t('organisation'), detail: <bdi>{claim.organisation}</bdi> },
          { term: t('madeOn'), detail: <DateText value={claim.madeAt} /> },
          {
            term: t('proof'),
            detail: claim.provenHost
              ? t('proven', { host: claim.provenHost })
              : isOpen && t('unproven'),
          },
          {
            term: t('waits'),
            detail: isOpen && claim.objectionUntil && <DateText value={claim.objectionUntil} />,
          },
          {
            term: t('declineReason'),
            detail: claim.declineReason && <bdi>{claim.declineReason}</bdi>,
          },
        ]}
      />
      {isOpen && !claim.provenHost && (
        <div className="my-6">
          <h3 className="mb-2">{t('proofNow')}</h3>
          {claim.proof === 'mail' && host && <MailProof {...props} host={host} />}
          {claim.proof === 'site' && (
            <p className="measure">
              {t('siteText')} <code dir="ltr">{claim.siteCode}</code>
            </p>
          )}
          {claim.proof === 'call' && <p className="measure">{t('callText')}</p>}
        </div>
      )}
      {isOpen && (
        <ConfirmForm
          summary={t('withdrawTitle')}
          text={t('withdrawText')}
          action={t('withdraw')}
          intent="withdraw"
          variant="quiet"
        >
          <ClaimField claim={claim} />
        </ConfirmForm>
      )}
    </section>
  );
}
