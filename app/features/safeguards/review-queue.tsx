import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ListingPictures } from '../exchange/listing-pictures.tsx';
import { ListingOwner, KindTag } from '../exchange/listing-rows.tsx';
import { exchangeAddress } from '../exchange/listing.ts';
import { ReviewForms } from '../moderation/review-forms.tsx';
import type { ReviewQueue, Risk, WaitingListing } from './safeguards.ts';

interface Refused {
  invalid: InvalidForm | undefined;
  error: string | undefined;
}

/** What in a text asks for care, each in a word. */
export function RiskTags({ risks }: { risks: readonly Risk[] }) {
  const { t } = useTranslation('safeguards');
  return (
    <ul className="flex flex-wrap gap-2">
      {risks.map((risk) => (
        <li key={risk}>
          <Tag tone="late">{t(`risk_${risk}`)}</Tag>
        </li>
      ))}
    </ul>
  );
}

function ListingReview({ listing, ...sent }: { listing: WaitingListing } & Refused) {
  const { t } = useTranslation('safeguards');
  return (
    <ReviewForms
      name="listing"
      value={String(listing.id)}
      words={{ ask: t('notYet'), reason: t('reviewReason'), reasonHint: t('reviewReasonHint') }}
      accept={
        <Button name="verdict" value="approved">
          {t('approve')}
        </Button>
      }
      refuse={
        <>
          <Button name="verdict" value="held">
            {t('hold')}
          </Button>
          <Button name="verdict" value="refused" variant="danger">
            {t('refuse')}
          </Button>
        </>
      }
      {...sent}
    />
  );
}

function WaitingRow({ listing, ...refused }: { listing: WaitingListing } & Refused) {
  const { t } = useTranslation('safeguards');
  const { code } = useLanguage();
  const { id, title, language, body, kind, category, through, openedAt, risks, earlier } = listing;
  return (
    <li className="border-b border-line py-5">
      <h2 className="text-lg">
        <Link to={exchangeAddress(code, id)} className="-my-2 inline-block py-2">
          <LanguageText lang={language}>{title}</LanguageText>
        </Link>
      </h2>
      <p className="meta mb-2">
        <KindTag kind={kind} /> {category.label} · <ListingOwner listing={listing} />
        {through && (
          <>
            {' '}
            · {t('through')} <bdi>{through.name}</bdi>
          </>
        )}
        {openedAt && (
          <>
            {' '}
            · <DateText value={openedAt} form="moment" />
          </>
        )}
      </p>
      {risks.length > 0 && <RiskTags risks={risks} />}
      {body && (
        <blockquote className="mt-2 border-s-[3px] border-line ps-4">
          <LanguageText lang={language} as="div" className="measure">
            <PersonText text={body} />
          </LanguageText>
        </blockquote>
      )}
      {listing.pictures.length > 0 && (
        <div className="mt-3">
          <ListingPictures listing={listing} />
        </div>
      )}
      {listing.aboutMinor && <p className="mt-2 font-bold">{t('aboutMinor')}</p>}
      {earlier?.reason && (
        <p className="mt-2">
          {t('askedBefore')}{' '}
          <LanguageText lang={earlier.language} as="bdi">
            {earlier.reason}
          </LanguageText>
        </p>
      )}
      <ListingReview listing={listing} {...refused} />
    </li>
  );
}

/** Listings that wait, whole, each with its answers. */
export function ReviewList({ queue, ...refused }: { queue: ReviewQueue } & Refused) {
  const { t } = useTranslation('safeguards');
  const { code } = useLanguage();
  if (queue.rows.length === 0)
    return <EmptyState title={t('queueEmpty')}>{t('queueEmptyText')}</EmptyState>;
  return (
    <>
      <ol className="max-w-[54rem] border-t border-line" aria-label={t('queue')}>
        {queue.rows.map((listing) => (
          <WaitingRow key={listing.id} listing={listing} {...refused} />
        ))}
      </ol>
      {queue.next !== null && (
        <p className="my-6">
          <Link to={`${exchangeAddress(code, 'review')}?after=${queue.next}`}>{t('further')}</Link>
        </p>
      )}
    </>
  );
}
