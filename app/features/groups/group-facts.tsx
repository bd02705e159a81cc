import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Group, Seat } from './group.ts';
import { PersonName } from './person-name.tsx';

/** How one comes in, who reads, who leads. */
export function GroupFacts({ group }: { group: Group }) {
  const { t } = useTranslation('groups');
  const { leads, me } = group;
  return (
    <DefinitionList
      items={[
        {
          term: t('yourPlace'),
          detail: me?.role && (
            <>
              {t(`role_${me.role}`)}
              {me.seats.map(({ id, role, organisation }) => (
                <span key={id} className="block">
                  {t(`seat_${role}`)}: <bdi>{organisation.name}</bdi>
                </span>
              ))}
            </>
          ),
        },
        { term: t('access'), detail: t(`access_${group.access}`) },
        { term: t('reading'), detail: t(`reading_${group.reading}`) },
        {
          term: t('leads'),
          detail: leads && leads.length > 0 && (
            <ul>
              {leads.map((lead) => (
                <li key={lead.id}>
                  <PersonName person={lead} /> ({t(`role_${lead.role}`)})
                </li>
              ))}
            </ul>
          ),
        },
        { term: t('people'), detail: t('members', { count: group.members }) },
      ]}
    />
  );
}

/** The organisations at the table, and where nobody sits. */
export function SeatLines({ seats }: { seats: readonly Seat[] }) {
  const { t } = useTranslation('groups');
  const { code } = useLanguage();
  if (seats.length === 0) return <p>{t('noSeats')}</p>;
  return (
    <ul className="border-t border-line">
      {seats.map((seat) => (
        <li key={seat.id} className="flex flex-wrap gap-x-3 border-b border-line py-2">
          <Link
            to={`/${code}/organisations/${seat.organisation.slug}`}
            className="-my-2 inline-block py-2"
          >
            <bdi>{seat.organisation.name}</bdi>
          </Link>
          {seat.isVacant && <Tag tone="plain">{t('vacant')}</Tag>}
        </li>
      ))}
    </ul>
  );
}

/** What waits for who reads: requests to answer, empty seats, terms that end. */
export function DueList({
  slug,
  waiting,
  vacant,
  ending,
  children,
}: {
  slug: string;
  waiting: number;
  vacant: readonly Seat[];
  ending: readonly Seat[];
  /** Further lines. */
  children?: ReactNode;
}) {
  const { t } = useTranslation('groups');
  const { code } = useLanguage();
  const page = `/${code}/groups/${slug}/members`;
  if (waiting + vacant.length + ending.length === 0) return null;
  return (
    <ul className="border-t border-line [&_li]:border-b [&_li]:border-line [&_li]:py-2">
      {waiting > 0 && (
        <li>
          <Link to={`${page}#requests`} className="-my-2 inline-block py-2">
            {t('requestsWaiting', { count: waiting })}
          </Link>
        </li>
      )}
      {vacant.map(({ id, organisation }) => (
        <li key={`vacant-${id}`}>
          <Link to={`${page}#seat-${id}`}>{t('vacantSeat')}</Link> <bdi>{organisation.name}</bdi>
        </li>
      ))}
      {ending.map(({ id, organisation, termEndsOn }) => (
        <li key={`ending-${id}`}>
          <Link to={`${page}#seat-${id}`}>{t('endingSeat')}</Link> <bdi>{organisation.name}</bdi>
          {termEndsOn && (
            <>
              {' · '}
              <DateText value={termEndsOn} />
            </>
          )}
        </li>
      ))}
      {children}
    </ul>
  );
}
