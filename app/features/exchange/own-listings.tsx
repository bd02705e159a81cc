import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import type { OwnListing } from './listing.ts';
import { exchangeAddress, nextStepOf } from './listing.ts';
import { KindTag, ListingOwner } from './listing-rows.tsx';
import { PostLinks } from './post-links.tsx';

const isOver = ({ state }: OwnListing) => state === 'closed' || state === 'done';

function OwnRows({ rows, label }: { rows: readonly OwnListing[]; label: string }) {
  const { t } = useTranslation('exchange');
  const { code } = useLanguage();
  return (
    <RowList label={label}>
      {rows.map((listing) => (
        <Row
          key={listing.id}
          level={3}
          title={listing.title}
          lang={listing.language}
          to={exchangeAddress(code, listing.id)}
          aside={<KindTag kind={listing.kind} />}
          meta={
            <>
              {listing.category.label} · <ListingOwner listing={listing} />
              {listing.state === 'open' && (
                <>
                  {' · '}
                  {t('untilDay')} <DateText value={listing.expiresAt} />
                </>
              )}
              <div className="mt-1 text-base text-ink">
                {t(`next_${nextStepOf(listing)}`, { count: listing.answers })}
              </div>
            </>
          }
        />
      ))}
    </RowList>
  );
}

/** One's own listings, each with what happens next; what is over stands below. */
export function OwnListings({ rows }: { rows: readonly OwnListing[] }) {
  const { t } = useTranslation('exchange');
  const now = rows.filter((listing) => !isOver(listing));
  const past = rows.filter(isOver);
  return (
    <>
      {now.length > 0 ? (
        <section aria-labelledby="now">
          <h2 id="now" className="mb-3">
            {t('mineNow')}
          </h2>
          <OwnRows rows={now} label={t('mineNow')} />
        </section>
      ) : (
        <EmptyState title={t('mineNone')} action={<PostLinks />}>
          {t('mineNoneText')}
        </EmptyState>
      )}
      {past.length > 0 && (
        <section aria-labelledby="past" className="mt-8">
          <h2 id="past" className="mb-3">
            {t('minePast')}
          </h2>
          <OwnRows rows={past} label={t('minePast')} />
        </section>
      )}
    </>
  );
}
