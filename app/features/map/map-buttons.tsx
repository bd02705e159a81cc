import { useTranslation } from 'react-i18next';
import type { IconName } from '../../ui/icon.tsx';
import { Icon } from '../../ui/icon.tsx';

export interface MapButtonsProps {
  onZoom: (steps: 1 | -1) => void;
  onShowAll: () => void;
}

/** Closer, farther, everything: at the end of the line of reading, so on the left in Arabic. */
export function MapButtons({ onZoom, onShowAll }: MapButtonsProps) {
  const { t } = useTranslation('map');
  const button = (label: string, sign: IconName | 'minus', press: () => void) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={press}
      className="grid size-target place-content-center border-b border-line text-ink last:border-b-0 hover:bg-harbour-wash"
    >
      {sign === 'minus' ? <span className="block h-0.5 w-4 bg-current" /> : <Icon name={sign} />}
    </button>
  );
  return (
    <div className="absolute end-2 top-2 overflow-hidden rounded-sm border border-ink bg-surface">
      {button(t('closer'), 'plus', () => onZoom(1))}
      {button(t('farther'), 'minus', () => onZoom(-1))}
      {button(t('showAll'), 'square', onShowAll)}
    </div>
  );
}
