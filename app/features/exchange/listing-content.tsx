import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import type { InvalidForm } from '../../lib/form.ts';
import { PickUpLink } from '../areas/area-links.tsx';
import { AreaPicture } from '../areas/area-picture.tsx';
import { overviewAddress } from './listing-filters.ts';
import { ListingFacts } from './listing-facts.tsx';
import { ListingPictures } from './listing-pictures.tsx';
import { KindTag } from './listing-rows.tsx';
import { ListingSteps } from './listing-steps.tsx';
import type { Listing } from './listing.ts';
import { exchangeAddress, nextStepOf } from './listing.ts';

/** What happens next, in words, for its owner and for who reads it before others do. */
function NextText({ listing }: { listing: Listing }) {
  const { t } = useTranslation('exchange');
  const { answers, isMine, review, isStanding } = listing;
  if (!isMine)
    return isStanding ? null : (
      <p className="font-bold">{t(`shown_${review === 'approved' ? 'over' : 'review'}`)}</p>
    );
  const next = nextStepOf({ ...listing, answers: answers ?? 0 });
  return <p className="font-bold">{t(`next_${next}`, { count: answers ?? 0 })}</p>;
}

/** The page of a listing: what it is about, the facts, what happens next. */
export function ListingContent({
  listing,
  isSignedIn,
  invalid,
  children,
}: {
  listing: Listing;
  isSignedIn: boolean;
  invalid: InvalidForm | undefined;
  /** What other parts of the exchange say of it: who could answer, what was answered. */
  children?: ReactNode;
}) {
  const { t } = useTranslation('exchange');
  const { code } = useLanguage();
  const { id, kind, title, language, body, isMine } = listing;
  return (
    <>
      <PageHeader
        back={{ to: overviewAddress(code), label: t('title') }}
        kicker={<KindTag kind={kind} />}
        title={<LanguageText lang={language}>{title}</LanguageText>}
      >
        <div className="measure mt-3">
          <NextText listing={listing} />
        </div>
      </PageHeader>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[3fr_2fr]">
        <div className="grid min-w-0 gap-6">
          {body && (
            <LanguageText lang={language} as="div" className="measure">
              <PersonText text={body} />
            </LanguageText>
          )}
          <ListingPictures listing={listing} />
          {isMine && (listing.picturesBarred === null || listing.pictures.length > 0) && (
            <p>
              <Link
                to={exchangeAddress(code, id, 'pictures')}
                className="inline-flex min-h-target items-center"
              >
                {t(listing.pictures.length > 0 ? 'changePictures' : 'toPictures')}
              </Link>
            </p>
          )}
          {children}
          {isMine && <ListingSteps listing={listing} invalid={invalid} />}
          {isMine && listing.area && (
            <p>
              <PickUpLink listing={id} />
            </p>
          )}
          {!isSignedIn && (
            <div className="measure">
              <p className="mb-3">{t('signInText')}</p>
              <ButtonLink
                to={`/${code}/sign-in?to=${encodeURIComponent(`/${code}/exchange/${id}`)}`}
                variant="main"
              >
                {t('signIn')}
              </ButtonLink>
            </div>
          )}
        </div>
        <aside aria-label={t('facts')} className="grid gap-6">
          <ListingFacts listing={listing} />
          {listing.area && listing.areaView && (
            <AreaPicture area={listing.area} view={listing.areaView} />
          )}
        </aside>
      </div>
    </>
  );
}
