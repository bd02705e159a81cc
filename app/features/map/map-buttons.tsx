import { useTranslation } from '../../i18n/use-translation.ts';
import { classNames } from '../../ui/class-names.ts';

/** Drawn on 24 × 24: a plus, a minus, the corners of a frame. */
const drawings = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  frame: 'M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5',
};

export interface MapButtonsProps {
  onZoom: (steps: 1 | -1) => void;
  onShowAll: () => void;
  /** A panel lies over the map: on a small screen there is no room for both. */
  isCovered: boolean;
}

/** Closer, farther, everything: at the end of the line of reading, so on the left in Arabic. */
export function MapButtons({ onZoom, onShowAll, isCovered }: MapButtonsProps) {
  const { t } = useTranslation('map');
  const button = (label: string, sign: keyof typeof drawings, press: () => void) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={press}
      className="grid size-target place-content-center border-b border-line text-ink last:border-b-0 hover:bg-harbour-wash"
    >
      <svg
        viewBox="0 0 24 24"
        className="size-5 fill-none stroke-current stroke-2"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d={drawings[sign]} />
      </svg>
    </button>
  );
  return (
    <div
      className={classNames(
        'absolute end-2 top-2 overflow-hidden rounded-sm border border-ink bg-surface',
        isCovered && 'max-sm:hidden',
      )}
    >
      {button(t('closer'), 'plus', () => onZoom(1))}
      {button(t('farther'), 'minus', () => onZoom(-1))}
      {button(t('showAll'), 'frame', onShowAll)}
    </div>
  );
}
