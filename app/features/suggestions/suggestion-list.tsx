import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { errorText } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { ListingRow } from '../exchange/listing-rows.tsx';
import { exchangeAddress } from '../exchange/listing.ts';
import { PartsTable } from './parts-table.tsx';
import { Reasons } from './reason-text.tsx';
import { RefuseForm } from './refuse-form.tsx';
import type { Suggestion, Suggestions } from './suggestion.ts';
import { suggestionsAddress } from './suggestion.ts';

/** What the owner may do with one suggestion: ask, or say that it is not for them. */
function Answers({
  mine,
  other,
  invalid,
}: {
  mine: number;
  other: Suggestion['listing'];
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('suggestions');
  const { code } = useLanguage();
  const isRefused = invalid?.typed['other']?.[0] === String(other.id);
  return (
    <div className="mt-3">
      <Form method="post" action={exchangeAddress(code, other.id, 'answer')}>
        <input type="hidden" name="mine" value={mine} />
        <Button>{t(`ask_${other.kind}`)}</Button>
      </Form>
      <RefuseForm
        listing={mine}
        other={other.id}
        error={isRefused ? errorText(t, invalid?.errors['reason']) : undefined}
      />
    </div>
  );
}

/** Why there are none now, and what to do. */
function NoSuggestions({ standing }: Pick<Suggestions, 'standing'>) {
  const { t } = useTranslation('suggestions');
  return <p className="measure">{t(`none_${standing}`)}</p>;
}

/** Do not suggest my listing, or do so again. */
function SuggestedSwitch({ listing, isSuggested }: { listing: number; isSuggested: boolean }) {
  const { t } = useTranslation('suggestions');
  const { code } = useLanguage();
  return (
    <Form method="post" action={suggestionsAddress(code, listing)}>
      <Button name="intent" value={isSuggested ? 'off' : 'on'} variant="link">
        {t(isSuggested ? 'switchOff' : 'switchOn')}
      </Button>
    </Form>
  );
}

/** What is suggested for a listing, for its owner and for who stands between. */
export function SuggestionList({
  suggestions: { listing, standing, isMine, isSuggested, suggestions },
  invalid,
}: {
  suggestions: Suggestions;
  invalid?: InvalidForm | undefined;
}) {
  const { t } = useTranslation('suggestions');
  const { code } = useLanguage();
  const label = isMine ? t(`title_${listing.kind}`) : t('title');
  return (
    <section id="suggestions" aria-labelledby="suggestions-title">
      <h2 id="suggestions-title">{label}</h2>
      {suggestions.length === 0 ? (
        <NoSuggestions standing={standing} />
      ) : (
        <div className="mt-3">
          <RowList label={label}>
            {suggestions.map((suggestion) => (
              <ListingRow
                key={suggestion.listing.id}
                listing={suggestion.listing}
                {...(isMine
                  ? { to: suggestionsAddress(code, listing.id, suggestion.listing.id) }
                  : {})}
              >
                {suggestion.parts ? (
                  <PartsTable suggestion={suggestion} />
                ) : (
                  <Reasons suggestion={suggestion} />
                )}
                {isMine && (
                  <Answers mine={listing.id} other={suggestion.listing} invalid={invalid} />
                )}
              </ListingRow>
            ))}
          </RowList>
        </div>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-6">
        <Link to={exchangeAddress(code, 'suggestions', 'how')}>{t('how')}</Link>
        {isMine && standing !== 'closed' && (
          <SuggestedSwitch listing={listing.id} isSuggested={isSuggested} />
        )}
      </div>
    </section>
  );
}

/** On the page of a listing: the list for its owner, a way to it for who stands between. */
export function SuggestionsOfListing({
  listing: { id, mayReview, isStanding },
  suggestions,
}: {
  listing: { id: number; mayReview: boolean; isStanding: boolean };
  suggestions: Suggestions | null;
}) {
  const { t } = useTranslation('suggestions');
  const { code } = useLanguage();
  if (suggestions) return <SuggestionList suggestions={suggestions} />;
  if (!mayReview || !isStanding) return null;
  return (
    <p>
      <Link to={suggestionsAddress(code, id)}>{t('toList')}</Link>
    </p>
  );
}
