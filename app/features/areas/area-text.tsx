import { useTranslation } from '../../i18n/use-translation.ts';
import type { AreaLine } from './area.ts';

/** An area in words: never narrower than what is drawn. */
export function AreaText({ area }: { area: Pick<AreaLine, 'kind' | 'name'> }) {
  const { t } = useTranslation('areas');
  return <>{t(area.kind === 'cell' ? 'inCell' : 'inDistrict', { district: area.name })}</>;
}
