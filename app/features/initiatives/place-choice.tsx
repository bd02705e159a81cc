import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Filters } from './filters.ts';
import { filtersToQuery } from './filters.ts';
import type { NamedPlace } from './initiative.ts';

export interface PlaceChoiceProps {
  /** A name that was typed, and the places that it may mean. */
  asked: { typed: string; km: number; places: NamedPlace[] };
  filters: Filters;
}

/** What tells a place from others of its name. */
export function usePlaceHint() {
  const { t } = useTranslation('directory');
  return ({ hint, away }: Pick<NamedPlace, 'hint' | 'away'>): string =>
    hint ?? (away > 0 ? t('placeAway', { km: away }) : '');
}

/** Which place did somebody mean? A link for each; or that none is called so. */
export function PlaceChoice({ asked, filters }: PlaceChoiceProps) {
  const { code } = useLanguage();
  const { t } = useTranslation('directory');
  const hintOf = usePlaceHint();
  const { typed, km, places } = asked;
  const none = places.length === 0;
  return (
    <section
      aria-labelledby="place-choice"
      className="measure mb-5 border-[1.5px] border-harbour p-4"
    >
      <h2 id="place-choice" className="flex gap-2 text-lg">
        <Icon name={none ? 'warning' : 'map'} className="mt-[0.2em]" />
        <span>{t(none ? 'placeUnknown' : 'placeWhich', { typed })}</span>
      </h2>
      {none ? (
        <p className="mt-1">{t('placeUnknownHint')}</p>
      ) : (
        <ul className="mt-1">
          {places.map((place) => (
            <li key={`${place.lat},${place.lon}`}>
              <Link
                to={`/${code}/initiatives?${filtersToQuery({
                  ...filters,
                  near: { lat: place.lat, lon: place.lon, km },
                  sort: 'distance',
                  page: 1,
                })}`}
                className="inline-block py-2 font-bold"
              >
                <bdi>{place.label}</bdi>
              </Link>{' '}
              <span className="meta">{hintOf(place)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A place that somebody typed among other words, and those words. */
export interface PlaceInWords {
  label: string;
  lat: number;
  lon: number;
  query: string;
}

/** How far around a place is near, in kilometres, where nobody said. */
const near = 5;

/** A name among the words is a place: the way to the other words around it. */
export function MeantPlace({
  filters,
  addressOf,
  inPlace,
}: {
  filters: Filters;
  addressOf: (filters: Filters) => string;
  inPlace: PlaceInWords;
}) {
  const { t } = useTranslation('directory');
  const { label: place, lat, lon, query } = inPlace;
  const around: Filters = {
    ...filters,
    query,
    near: { lat, lon, km: near },
    sort: 'distance',
    page: 1,
  };
  return (
    <p className="my-2 font-bold">
      <Link to={addressOf(around)}>
        {query ? t('meantPlace', { query, place }) : t('meantPlaceOnly', { place })}
      </Link>
    </p>
  );
}
