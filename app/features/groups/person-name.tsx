import { useTranslation } from '../../i18n/use-translation.ts';
import type { PersonText } from './group.ts';

/** A person's name, or words for somebody without one. */
export function PersonName({ person }: { person: PersonText | null }) {
  const { t } = useTranslation('groups');
  if (!person) return <>{t('personGone')}</>;
  return person.name ? <bdi>{person.name}</bdi> : <>{t('personUnnamed')}</>;
}
