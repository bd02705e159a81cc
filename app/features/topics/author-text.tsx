import { useTranslation } from '../../i18n/use-translation.ts';
import type { Author, Organisation } from './topic.ts';

/** Who wrote, by name; also who gave none and who left. */
export function AuthorText({ author }: { author: Author }) {
  const { t } = useTranslation('topics');
  if (!author) return t('authorLeft');
  return author.name ? <bdi>{author.name}</bdi> : t('authorNameless');
}

/** "for Name": the organisation that somebody spoke for. */
export function SpokenFor({ organisation }: { organisation: Organisation | null }) {
  const { t } = useTranslation('topics');
  if (!organisation) return null;
  return (
    <span className="font-normal">
      {' '}
      {t('spokenFor')} <bdi>{organisation.name}</bdi>
    </span>
  );
}
