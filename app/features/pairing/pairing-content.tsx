import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Table } from '../../ui/table.tsx';
import { ListingRow } from '../exchange/listing-rows.tsx';
import { PairRow } from './pair-row.tsx';
import type { Alone, Pairing } from './pairing.ts';
import { pairingAddress, verdicts } from './pairing.ts';

/** Asks both sides of all that was accepted. */
function SendForm({ accepted }: Pick<Pairing, 'accepted'>) {
  const { t } = useTranslation('pairing');
  return (
    <Form method="post" className="measure my-6 border-s-[3px] border-harbour ps-4">
      <p className="mb-3">{t('sendText')}</p>
      <SubmitButton name="intent" value="send">
        {t('send', { count: accepted })}
      </SubmitButton>
    </Form>
  );
}

/** Why nobody was found: for how many others there was which reason. */
function Verdicts({ reasons, rounds }: Pick<Alone, 'reasons' | 'rounds'>) {
  const { t } = useTranslation('pairing');
  const found = verdicts.filter((verdict) => reasons[verdict]);
  return (
    <ul>
      {rounds > 0 && <li>{t('waited', { count: rounds })}</li>}
      {found.length === 0 && <li>{t('why_nobody')}</li>}
      {found.map((verdict) => (
        <li key={verdict}>{t(`why_${verdict}`, { number: reasons[verdict] ?? 0 })}</li>
      ))}
    </ul>
  );
}

function AlonePart({ alone }: Pick<Pairing, 'alone'>) {
  const { t } = useTranslation('pairing');
  if (alone.length === 0) return null;
  return (
    <section aria-labelledby="alone" className="mt-10">
      <h2 id="alone" className="mb-1">
        {t('aloneTitle')}
      </h2>
      <p className="measure mb-3">{t('aloneText')}</p>
      <RowList label={t('aloneTitle')}>
        {alone.map(({ listing, reasons, rounds }) => (
          <ListingRow key={listing.id} listing={listing}>
            <Verdicts reasons={reasons} rounds={rounds} />
          </ListingRow>
        ))}
      </RowList>
    </section>
  );
}

function OlderRounds({ older }: Pick<Pairing, 'older'>) {
  const { t } = useTranslation('pairing');
  const { code } = useLanguage();
  if (older.length === 0) return null;
  return (
    <section aria-labelledby="older" className="mt-10">
      <h2 id="older" className="mb-3">
        {t('olderTitle')}
      </h2>
      <Table
        caption={t('olderTitle')}
        hideCaption
        stack
        rows={older}
        rowKey={({ id }) => String(id)}
        columns={[
          {
            id: 'week',
            header: t('week'),
            rowHeader: true,
            render: ({ id, week }) => (
              <Link to={pairingAddress(code, id)} className="-my-2 inline-block py-2">
                <DateText value={week} form="date" />
              </Link>
            ),
          },
          { id: 'pairs', header: t('pairs'), numeric: true, render: ({ pairs }) => pairs },
          { id: 'met', header: t('met'), numeric: true, render: ({ met }) => met },
        ]}
      />
    </section>
  );
}

/** A round: its pairs to decide on, who was left without anybody, and earlier rounds. */
export function PairingContent({
  pairing,
  invalid,
}: {
  pairing: Pairing;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('pairing');
  const { code } = useLanguage();
  const { round, pairs, accepted, isCoordinator, nextOn, alone, older } = pairing;
  const next = (
    <>
      {t('nextOn')} <DateText value={nextOn} form="date" />
    </>
  );
  if (!round) return <EmptyState title={t('empty')}>{next}</EmptyState>;
  return (
    <div className="max-w-[60rem]">
      <p className="mb-4">
        {t('roundOf')} <DateText value={round.week} form="date" />
        {' · '}
        {round.isLatest ? next : <Link to={pairingAddress(code)}>{t('toLatest')}</Link>}
      </p>
      {accepted > 0 && round.isLatest && <SendForm accepted={accepted} />}
      <section aria-labelledby="pairs">
        <h2 id="pairs" className="mb-3">
          {t('pairsTitle')}
        </h2>
        {pairs.length === 0 ? (
          <EmptyState title={t('noPairs')}>{round.isLatest && next}</EmptyState>
        ) : (
          <ul className="border-t border-line">
            {pairs.map((pair) => (
              <PairRow key={pair.id} pair={pair} isCoordinator={isCoordinator} invalid={invalid} />
            ))}
          </ul>
        )}
      </section>
      <AlonePart alone={alone} />
      <OlderRounds older={older} />
    </div>
  );
}
