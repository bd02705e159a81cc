import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLinkTarget } from '../../ui/link-target.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { useFacetWords } from './facet-words.ts';
import type { Filters } from './filters.ts';
import type { FacetValue } from './initiative.ts';

export interface ScopeLineProps {
  filters: Filters;
  scopes: readonly FacetValue[] | undefined;
  addressOf: (filters: Filters) => string;
}

/** Who works farther than one town: said in a line with the ways to their lists, as no sign can. */
export function ScopeLine({ filters, scopes, addressOf }: ScopeLineProps) {
  const { t } = useTranslation('map');
  const { labelOf } = useFacetWords();
  const target = useLinkTarget();
  const shown = (['regional', 'national', 'international'] as const).flatMap((slug) =>
    (scopes ?? []).filter((scope) => scope.slug === slug && scope.count > 0),
  );
  // Who chose one has the list of it already.
  if (filters.facets.scope || shown.length === 0) return null;
  return (
    <p className="mt-1">
      {t('scopes')}{' '}
      {shown.map((scope, i) => (
        <span key={scope.slug}>
          {i > 0 && ', '}
          <Link
            to={addressOf({
              ...filters,
              page: 1,
              facets: { ...filters.facets, scope: [scope.slug] },
            })}
            {...target}
          >
            {labelOf('scope', scope)}
          </Link>{' '}
          (<NumberText value={scope.count} />)
        </span>
      ))}
    </p>
  );
}
