import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { GroupSign } from '../groups/group-sign.tsx';
import { InitiativeLines } from '../site/initiative-lines.tsx';
import type { Organisation } from './organisation.ts';

/** What ties an organisation to the forum: where it sits, which records it keeps, what it offers and needs. */
export function OrganisationTies({
  organisation,
}: {
  organisation: Pick<Organisation, 'seats' | 'keeps' | 'listings'>;
}) {
  const { t } = useTranslation('organisations');
  const { code } = useLanguage();
  const { seats, keeps, listings } = organisation;
  return (
    <>
      {seats.length > 0 && (
        <section aria-labelledby="seats" className="mb-10">
          <h2 id="seats" className="mb-2">
            {t('seats')}
          </h2>
          <RowList>
            {seats.map(({ slug, name, hue, since }) => (
              <Row
                key={slug}
                level={3}
                to={`/${code}/groups/${slug}`}
                title={
                  <span className="inline-flex items-center gap-2">
                    <GroupSign hue={hue} />
                    {name}
                  </span>
                }
                meta={
                  <>
                    {t('since')} <DateText value={since} form="month" />
                  </>
                }
              />
            ))}
          </RowList>
        </section>
      )}
      {keeps.length > 0 && (
        <section aria-labelledby="keeps" className="mb-10">
          <h2 id="keeps" className="mb-2">
            {t('keeps')}
          </h2>
          <InitiativeLines lines={keeps} />
        </section>
      )}
      {listings.length > 0 && (
        <section aria-labelledby="listings" className="mb-10">
          <h2 id="listings" className="mb-2">
            {t('listings')}
          </h2>
          <RowList>
            {listings.map(({ id, kind, title, language, category }) => (
              <Row
                key={id}
                level={3}
                to={`/${code}/exchange/${id}`}
                title={title}
                lang={language}
                meta={`${t(`kind_${kind}`)} · ${category}`}
              />
            ))}
          </RowList>
        </section>
      )}
    </>
  );
}

/** What who speaks for an organisation, or staff, may do with it. */
export function OrganisationSteps({
  slug,
  mayEdit,
  mayMerge,
  seesPeople,
  seesScreenings,
}: {
  slug: string;
  mayEdit: boolean;
  mayMerge: boolean;
  seesPeople: boolean;
  seesScreenings: boolean;
}) {
  const { t } = useTranslation('organisations');
  const { code } = useLanguage();
  const steps = [
    mayEdit && { to: 'edit', label: t('edit') },
    seesPeople && { to: 'people', label: t('people') },
    seesScreenings && { to: 'screenings', label: t('screenings') },
    mayMerge && { to: 'merge', label: t('merge') },
  ].filter((step) => step !== false);
  if (steps.length === 0) return null;
  return (
    <ul className="mt-6">
      {steps.map(({ to, label }) => (
        <li key={to}>
          <Link
            to={`/${code}/organisations/${slug}/${to}`}
            className="inline-flex min-h-target items-center"
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
