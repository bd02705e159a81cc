import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { errorText } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { ConversationList, ConversationRow, MatchLine } from './conversation.ts';
import { conversationAddress, standingOf } from './conversation.ts';

/** With whom one talks: a person, for an organisation or by themselves; nobody's name for who left. */
export function OtherSide({ line }: { line: MatchLine }) {
  const { t } = useTranslation('conversations');
  const { other, organisation, role } = line;
  if (role === 'go_between') return <>{t('asGoBetween')}</>;
  if (role === 'bridge' || role === 'invited') return <>{t('asBridge')}</>;
  if (line.isVeiled) return <>{t('veiled')}</>;
  return (
    <>
      {other ? <bdi>{other.name ?? t('nameless')}</bdi> : t('left')}
      {organisation && (
        <>
          {' ('}
          <bdi>{organisation.name}</bdi>)
        </>
      )}
    </>
  );
}

function ConversationLine({ row }: { row: ConversationRow }) {
  const { t } = useTranslation('conversations');
  const { code } = useLanguage();
  return (
    <Row
      level={3}
      title={row.listing.title}
      lang={row.listing.language}
      to={conversationAddress(code, row.id)}
      aside={
        row.unread > 0 ? (
          <Tag tone="need">{t('unread', { count: row.unread })}</Tag>
        ) : (
          row.mustAct && <Tag tone="need">{t('yourTurn')}</Tag>
        )
      }
      meta={
        <>
          <OtherSide line={row} /> · <DateText value={row.lastAt} form="moment" />
          <div className="mt-1 text-base text-ink">{t(`standing_${standingOf(row)}`)}</div>
        </>
      }
    />
  );
}

/** Conversations of who asks: those that wait for them, the others, and what is over. */
export function ConversationRows({ list }: { list: ConversationList }) {
  const { t } = useTranslation('conversations');
  const { code } = useLanguage();
  const parts = [
    ['turn', list.rows.filter((row) => row.mustAct)],
    ['others', list.rows.filter((row) => !row.mustAct && row.closedAt === null)],
    ['past', list.rows.filter((row) => row.closedAt !== null)],
  ] as const;
  if (list.rows.length === 0) {
    return (
      <EmptyState
        title={t('none')}
        action={<ButtonLink to={`/${code}/exchange`}>{t('toExchange')}</ButtonLink>}
      >
        {t('noneText')}
      </EmptyState>
    );
  }
  return (
    <>
      {parts.map(
        ([part, rows]) =>
          rows.length > 0 && (
            <section key={part} aria-labelledby={part} className="mb-8">
              <h2 id={part} className="mb-3">
                {t(`part_${part}`)}
              </h2>
              <RowList label={t(`part_${part}`)}>
                {rows.map((row) => (
                  <ConversationLine key={row.id} row={row} />
                ))}
              </RowList>
            </section>
          ),
      )}
    </>
  );
}

/** Says that one can help others to understand each other, or takes it back. */
export function BridgeOfferForm({
  isBridge,
  invalid,
}: {
  isBridge: boolean;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('conversations');
  const error = errorText(t, invalid?.errors['offers']);
  return (
    <section aria-labelledby="bridge-offer" className="measure mt-10 border-t border-line pt-6">
      <h2 id="bridge-offer">{t('bridgeOffer')}</h2>
      <p className="mt-2">{t(isBridge ? 'bridgeOfferOn' : 'bridgeOfferText')}</p>
      {error && (
        <p role="alert" className="mt-2 font-bold text-late">
          {error}
        </p>
      )}
      <Form method="post" className="mt-3">
        <SubmitButton variant="quiet" name="offers" value={isBridge ? 'no' : 'yes'}>
          {t(isBridge ? 'bridgeOfferEnd' : 'bridgeOfferBegin')}
        </SubmitButton>
      </Form>
    </section>
  );
}
