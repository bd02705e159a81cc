import { useTranslation } from '../../i18n/use-translation.ts';
import type { SendingState } from './use-kept-sending.ts';

/** Says politely that the line is down, what is kept, and what was sent. */
export function RoomStatus({ isOnline, state }: { isOnline: boolean; state: SendingState }) {
  const { t } = useTranslation('live');
  const words = [!isOnline && t('offline'), state !== 'idle' && t(`sending_${state}`)].filter(
    (text) => text !== false,
  );
  return (
    <output
      className={words.length > 0 ? 'measure mb-4 block border-s-[3px] border-soft ps-4' : 'block'}
    >
      {words.join(' ')}
    </output>
  );
}
