import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Seat } from './group.ts';
import { PersonName } from './person-name.tsx';
import { SeatForms } from './seat-forms.tsx';

function SeatRow({
  seat,
  mayLead,
  invalid,
}: {
  seat: Seat;
  mayLead: boolean;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('groups');
  const { code } = useLanguage();
  return (
    <li id={`seat-${seat.id}`} className="border-b border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link
          to={`/${code}/organisations/${seat.organisation.slug}`}
          className="-my-2 inline-block py-2 font-bold"
        >
          <bdi>{seat.organisation.name}</bdi>
        </Link>
        {seat.isVacant && <Tag tone="plain">{t('vacant')}</Tag>}
        {seat.mayChange && seat.endsSoon && <Tag tone="need">{t('endsSoon')}</Tag>}
      </p>
      <p className="meta">
        {seat.holders?.map((holder) => (
          <span key={holder.id}>
            <PersonName person={holder} /> ({t(`seat_${holder.role}`)}) ·{' '}
          </span>
        ))}
        {t('since')} <DateText value={seat.sinceOn} form="month" />
        {seat.termEndsOn && (
          <>
            {' · '}
            {t('until')} <DateText value={seat.termEndsOn} />
          </>
        )}
      </p>
      {seat.mayChange && <SeatForms seat={seat} mayLead={mayLead} invalid={invalid} />}
    </li>
  );
}

/** The organisations at the table, who sits there for them, and what can be changed. */
export function SeatRows({
  seats,
  mayLead,
  invalid,
}: {
  seats: readonly Seat[];
  mayLead: boolean;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('groups');
  if (seats.length === 0) return <p>{t('noSeats')}</p>;
  return (
    <ul className="border-t border-line">
      {seats.map((seat) => (
        <SeatRow key={seat.id} seat={seat} mayLead={mayLead} invalid={invalid} />
      ))}
    </ul>
  );
}
