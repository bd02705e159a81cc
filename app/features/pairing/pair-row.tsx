import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { errorText, typedValue } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import type { Tone } from '../../ui/tag.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ListingOwner, WhereText } from '../exchange/listing-rows.tsx';
import type { ListingLine } from '../exchange/listing.ts';
import { exchangeAddress } from '../exchange/listing.ts';
import { PartsTable } from '../suggestions/parts-table.tsx';
import { Reasons } from '../suggestions/reason-text.tsx';
import type { Pair, PairState } from './pairing.ts';
import { dismissals } from './pairing.ts';

const tones: Record<PairState, Tone> = {
  proposed: 'need',
  accepted: 'calm',
  dismissed: 'plain',
  sent: 'calm',
  confirmed: 'ok',
  refused: 'plain',
  closed: 'plain',
  lapsed: 'plain',
};

/** What one of the two posted, who they are, and where: who decides knows both. */
function Side({ listing }: { listing: ListingLine }) {
  const { t } = useTranslation('pairing');
  const { code } = useLanguage();
  return (
    <div className="min-w-0">
      <p className="meta">{t(`side_${listing.kind}`)}</p>
      <h3 className="text-lg font-bold">
        <Link
          to={exchangeAddress(code, listing.id)}
          className="-my-2 inline-block py-2 no-underline hover:underline"
        >
          <LanguageText lang={listing.language}>{listing.title}</LanguageText>
        </Link>
      </h3>
      <p className="meta">
        <ListingOwner listing={listing} />
        {(listing.area || listing.isOnline) && ' · '}
        <WhereText listing={listing} />
      </p>
    </div>
  );
}

function DismissForm({ pair, invalid }: { pair: Pair; invalid: InvalidForm | undefined }) {
  const { t } = useTranslation('pairing');
  const isRefused = typedValue(invalid, 'pair') === String(pair.id);
  const error = isRefused ? errorText(t, invalid?.errors['reason']) : undefined;
  return (
    <Disclosure summary={t('dismiss')} open={error !== undefined}>
      <Form method="post" noValidate className="grid gap-3">
        <input type="hidden" name="pair" value={pair.id} />
        <RadioGroup
          {...(isRefused ? {} : { id: `reason-${pair.id}` })}
          name="reason"
          label={t('dismissQuestion')}
          hint={t('dismissHint')}
          required
          options={dismissals.map((value) => ({ value, label: t(`dismissal_${value}`) }))}
          {...(error ? { error } : {})}
        />
        <p>
          <Button name="intent" value="dismiss" variant="danger">
            {t('dismissSubmit')}
          </Button>
        </p>
      </Form>
    </Disclosure>
  );
}

/** What was decided, or deciding it. */
function Decision({
  pair,
  isCoordinator,
  invalid,
}: {
  pair: Pair;
  isCoordinator: boolean;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('pairing');
  const { id, state, dismissal, decidedBy } = pair;
  return (
    <div className="mt-3">
      {state === 'proposed' && isCoordinator && (
        <Form method="post">
          <input type="hidden" name="pair" value={id} />
          <Button name="intent" value="accept">
            {t('accept')}
          </Button>
        </Form>
      )}
      {(state === 'proposed' || state === 'accepted') && (
        <DismissForm pair={pair} invalid={invalid} />
      )}
      {dismissal && <p>{t(`dismissal_${dismissal}`)}</p>}
      {decidedBy?.name && (
        <p className="meta">
          {t('decidedBy')} <bdi>{decidedBy.name}</bdi>
        </p>
      )}
    </div>
  );
}

/** A pair of a round: the two, why they fit, and what is decided. */
export function PairRow({
  pair,
  ...decision
}: {
  pair: Pair;
  isCoordinator: boolean;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('pairing');
  const { state, need, offer, through, roundsWaited } = pair;
  return (
    <li className="border-b border-line py-5">
      <p className="mb-2 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Tag tone={tones[state]}>{t(`state_${state}`)}</Tag>
        <span className="meta">
          {t('through')} <bdi>{through.name}</bdi>
          {roundsWaited > 0 && <> · {t('waited', { count: roundsWaited })}</>}
        </span>
      </p>
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <Side listing={need} />
        <Side listing={offer} />
      </div>
      <div className="measure mt-3">
        <p className="meta">{t('theyRead')}</p>
        <Reasons suggestion={pair} />
      </div>
      <Disclosure summary={t('allPoints')} className="mt-2">
        <PartsTable suggestion={{ listing: need, ...pair }} />
      </Disclosure>
      <Decision pair={pair} {...decision} />
    </li>
  );
}
