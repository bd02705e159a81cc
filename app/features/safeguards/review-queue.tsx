import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { ListingOwner, KindTag } from '../exchange/listing-rows.tsx';
import { exchangeAddress } from '../exchange/listing.ts';
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

function ReviewForms({ listing, invalid, error }: { listing: WaitingListing } & Refused) {
  const { t } = useTranslation('safeguards');
  const key = String(listing.id);
  const refused = typedValue(invalid, 'listing') === key ? invalid : undefined;
  return (
    <div className="mt-4 grid gap-2">
      <Form method="post">
        <input type="hidden" name="listing" value={key} />
        <Button name="verdict" value="approved">
          {t('approve')}
        </Button>
      </Form>
      <Disclosure summary={t('notYet')} open={refused !== undefined}>
        <Form method="post" noValidate className="grid gap-4">
          <input type="hidden" name="listing" value={key} />
          <TextArea
            name="reason"
            id={refused ? undefined : `reason-${key}`}
            label={t('reviewReason')}
            hint={t('reviewReasonHint')}
            required
            rows={3}
            maxLength={2000}
            defaultValue={typedValue(refused, 'reason')}
            {...(refused && error ? { error } : {})}
          />
          <p className="flex flex-wrap gap-3">
            <Button name="verdict" value="held">
              {t('hold')}
            </Button>
            <Button name="verdict" value="refused" variant="danger">
              {t('refuse')}
            </Button>
          </p>
        </Form>
      </Disclosure>
    </div>
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
      {listing.aboutMinor && <p className="mt-2 font-bold">{t('aboutMinor')}</p>}
      {earlier?.reason && (
        <p className="mt-2">
          {t('askedBefore')}{' '}
          <LanguageText lang={earlier.language} as="bdi">
            {earlier.reason}
          </LanguageText>
        </p>
      )}
      <ReviewForms listing={listing} {...refused} />
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
