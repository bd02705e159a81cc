import { Link } from '@remix-run/react';
import { useId } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { SessionTag } from '../sessions/session-header.tsx';
import { sessionAddress } from '../sessions/session.ts';
import type { AgendaPlace } from './agenda.ts';
import { agendaAddress, placeTitle } from './agenda.ts';

/** On which published agendas something stands: the session with its day, and the item. */
export function AgendaPlaces({ places }: { places: readonly AgendaPlace[] }) {
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  const heading = useId();
  if (places.length === 0) return null;
  return (
    <section
      aria-labelledby={heading}
      className="mb-6 border-s-[5px] border-harbour ps-4 print:hidden"
    >
      <h2 id={heading} className="text-base">
        {t('onAgendaOf')}
      </h2>
      <ul>
        {places.map((place) => {
          const title = placeTitle(place, code);
          return (
            <li key={place.item.id} className="py-1">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <Link
                  to={sessionAddress(code, place.slug)}
                  className="-my-2 inline-block py-2 font-semibold"
                >
                  <LanguageText lang={place.title.language}>{place.title.text}</LanguageText>
                </Link>
                <span className="meta">
                  <DateText value={place.startsAt} />
                </span>
                <SessionTag session={place} />
              </p>
              <p>
                <Link
                  to={`${agendaAddress(code, place.slug)}#item-${place.item.id}`}
                  className="-my-2 inline-block py-2"
                >
                  <LanguageText lang={title.language}>{title.text}</LanguageText>
                </Link>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
