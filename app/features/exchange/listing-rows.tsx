import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AreaText } from '../areas/area-text.tsx';
import { ownNameOf } from '../nominations/written-languages.ts';
import { ListingThumb } from './listing-pictures.tsx';
import type { ListingLine } from './listing.ts';
import { exchangeAddress } from './listing.ts';

/** Whether who reads may know who posted it. */
const isNamed = ({ organisation, author, codeName }: ListingLine) =>
  Boolean(organisation ?? author ?? codeName);

/** Who posted it, as far as who reads may know. */
export function ListingOwner({
  listing,
}: {
  listing: Pick<ListingLine, 'organisation' | 'author' | 'codeName'>;
}) {
  const { t } = useTranslation('exchange');
  const { organisation, author, codeName } = listing;
  const name = organisation?.name ?? author?.name ?? codeName;
  return name ? <bdi>{name}</bdi> : <>{t('ownerNameless')}</>;
}

/** Where it is, roughly: a part of the city, or online. */
export function WhereText({ listing }: { listing: Pick<ListingLine, 'area' | 'isOnline'> }) {
  const { t } = useTranslation('exchange');
  const { area, isOnline } = listing;
  return (
    <>
      {area && (
        <bdi>
          <AreaText area={area} />
        </bdi>
      )}
      {area && isOnline && ' · '}
      {isOnline && t('online')}
    </>
  );
}

/** Whether it gives or looks for something: a word and its place in the row, not only a colour. */
export function KindTag({ kind }: Pick<ListingLine, 'kind'>) {
  const { t } = useTranslation('exchange');
  return <Tag tone={kind === 'need' ? 'need' : 'calm'}>{t(`kind_${kind}`)}</Tag>;
}

/** One listing in a list; `children` say more of it (a state, reasons), `to` leads there another way. */
export function ListingRow({
  listing,
  level = 3,
  to,
  children,
}: {
  listing: ListingLine;
  level?: 2 | 3 | 4;
  to?: string;
  children?: ReactNode;
}) {
  const { t } = useTranslation('exchange');
  const { code, dir } = useLanguage();
  const {
    id,
    kind,
    title,
    language: written,
    category,
    quantity,
    openedAt,
    languages,
    area,
    picture,
  } = listing;
  return (
    <Row
      level={level}
      title={title}
      lang={written}
      to={to ?? exchangeAddress(code, id)}
      picture={picture && <ListingThumb picture={picture} />}
      aside={
        <>
          <KindTag kind={kind} /> {openedAt && <DateText value={openedAt} form="short" />}
        </>
      }
      meta={
        <>
          {category.label}
          {(area || listing.isOnline) && (
            <>
              {' · '}
              <WhereText listing={listing} />
            </>
          )}
          {quantity !== null && quantity > 1 && <> · {t('left', { count: quantity })}</>}
          {/* Names in their own scripts: a comma of the page, without the "and" that some languages join. */}
          {languages.map((language, index) => (
            <Fragment key={language}>
              {index === 0 ? ' · ' : dir === 'rtl' ? '، ' : ', '}
              <bdi lang={language}>{ownNameOf(language)}</bdi>
            </Fragment>
          ))}
          {isNamed(listing) && (
            <>
              {' · '}
              <ListingOwner listing={listing} />
            </>
          )}
          {/* In the page's own language, unlike the title. */}
          {children && <div className="mt-1 text-base text-ink">{children}</div>}
        </>
      }
    />
  );
}

/** Listings as rows: what, gives or looks for, where, in which languages, by whom. */
export function ListingRows({
  rows,
  label,
  level = 3,
}: {
  rows: readonly ListingLine[];
  label: string;
  level?: 2 | 3 | 4;
}) {
  return (
    <RowList label={label}>
      {rows.map((listing) => (
        <ListingRow key={listing.id} listing={listing} level={level} />
      ))}
    </RowList>
  );
}
