import { Link } from '@remix-run/react';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLinkTarget } from '../../ui/link-target.ts';
import type { PlaceFinder } from './nearest-place.ts';
import type { Spot } from './selection.ts';

/** Says what a spot of the map is: the initiative's name, or how many there are and where. */
export function useSpotWords(findPlace: PlaceFinder) {
  const { t } = useTranslation('map');
  return useCallback(
    ({ lat, lon, count, area, district, initiatives }: Spot): string => {
      const only = count === 1 ? initiatives[0] : undefined;
      if (only) return only.name;
      const place = district ?? findPlace(lat, lon);
      if (!place) return t('spotHere', { count });
      return t(area ? 'spot' : 'spotNear', { count, place });
    },
    [t, findPlace],
  );
}

export interface MapSelectionProps {
  spot: Spot;
  title: string;
  language: LanguageCode;
  /** The list of what lies here. */
  listHref: string;
  onClose: () => void;
}

/** What lies at one point of the map, as a list of links over its corner. */
export function MapSelection({ spot, title, language, listHref, onClose }: MapSelectionProps) {
  const { t } = useTranslation('map');
  const target = useLinkTarget();
  const { initiatives, count, area } = spot;
  const panel = useRef<HTMLElement>(null);
  // Who opened it goes on in it; the map gives the focus back when it closes.
  useEffect(() => panel.current?.focus(), [spot]);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={title}
      className="absolute inset-x-2 bottom-2 max-h-[calc(100%-1rem)] overflow-y-auto border-t-3 border-ink bg-surface p-3 text-sm sm:end-auto sm:max-h-[70%] sm:w-80"
    >
      <div className="flex items-start gap-2">
        <p className="grow font-bold">{title}</p>
        <button
          type="button"
          onClick={onClose}
          aria-label={t('closePanel')}
          className="-me-2 -mt-2 grid size-target flex-none place-content-center"
        >
          <Icon name="close" />
        </button>
      </div>
      {initiatives.length > 0 && (
        <ul className="mt-1">
          {initiatives.map(({ slug, name }) => (
            <li key={slug} className="border-t border-line first:border-t-0">
              <Link
                to={`/${language}/initiatives/${slug}`}
                {...target}
                className="block py-1.5"
                dir="auto"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {(area || count > initiatives.length) && (
        <p className="border-t border-line">
          <Link to={listHref} {...target} className="block py-1.5">
            {t('inList', { count })}
          </Link>
        </p>
      )}
      {area && <p className="meta mt-1">{t('areaNote')}</p>}
    </section>
  );
}
