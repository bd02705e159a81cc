import { Link } from '@remix-run/react';
import { shortList } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { HalfDaysTable } from './half-days.tsx';
import { LanguageName } from './language-name.tsx';
import type { Listing } from './listing.ts';
import { overviewAddress } from './listing-filters.ts';
import { ListingOwner, WhereText } from './listing-rows.tsx';

/** How many there are, of how many. */
function QuantityText({ listing }: { listing: Listing }) {
  const { t } = useTranslation('exchange');
  const { quantity, quantityInitial } = listing;
  if (quantity === null) return <>{t('endless')}</>;
  if (quantity === quantityInitial) return <>{quantity}</>;
  return <>{t('leftOf', { count: quantity, of: quantityInitial ?? quantity })}</>;
}

/** The facts of a listing: where, when, in which languages, how many, under what conditions. */
export function ListingFacts({ listing }: { listing: Listing }) {
  const { t } = useTranslation('exchange');
  const { code, locale } = useLanguage();
  const list = shortList(locale);
  const { category, through, deadline, expiresAt, state, levels, wishes, meets } = listing;
  return (
    <DefinitionList
      items={[
        {
          term: t('category'),
          detail: (
            <Link to={overviewAddress(code, { category: category.slug })}>{category.label}</Link>
          ),
        },
        { term: t('by'), detail: <ListingOwner listing={listing} /> },
        {
          term: t('where'),
          detail: (listing.area || listing.isOnline) && <WhereText listing={listing} />,
        },
        { term: t('travels'), detail: listing.area && t(`travels_${listing.travels}`) },
        { term: t('when'), detail: <HalfDaysTable halfDays={listing.halfDays} /> },
        {
          term: t('languages'),
          detail: levels.length > 0 && (
            <ul>
              {levels.map(({ language, level }) => (
                <li key={language}>
                  <LanguageName language={language} />: {t(`level_${level}`)}
                </li>
              ))}
            </ul>
          ),
        },
        { term: t('dutch'), detail: listing.practisesDutch && t('practisesDutch') },
        { term: t('quantity'), detail: <QuantityText listing={listing} /> },
        { term: t('tags'), detail: list.format(listing.tags.map(({ label }) => label)) },
        {
          term: t('conditions'),
          detail: list.format(listing.conditions.map(({ label }) => label)),
        },
        {
          term: t('wishes'),
          detail: wishes && list.format(wishes.map((wish) => t(`wishes_${wish}`))),
        },
        { term: t('meets'), detail: meets && list.format(meets.map((wish) => t(`meets_${wish}`))) },
        { term: t('minor'), detail: listing.aboutMinor && t('aboutMinor') },
        {
          term: t('through'),
          detail: through && (
            <Link to={`/${code}/organisations/${through.slug}`}>
              <bdi>{through.name}</bdi>
            </Link>
          ),
        },
        { term: t('deadline'), detail: deadline && <DateText value={deadline} /> },
        { term: t('recurs'), detail: listing.isRecurring && t('isRecurring') },
        { term: t('hours'), detail: listing.countsHours && t('countsHours') },
        { term: t('until'), detail: state === 'open' && <DateText value={expiresAt} /> },
      ]}
    />
  );
}
