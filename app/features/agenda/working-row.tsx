import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { WorkingAgenda, WorkingItem } from './preparing.ts';
import { titleIn } from './agenda.ts';
import { timeWarning, workingAddress } from './preparing.ts';
import { TypeTag } from './item-text.tsx';
import { ThemeStrip } from '../figures/theme-strip.tsx';
import { MoveForms } from './move-forms.tsx';

function TimeNote({ item }: { item: WorkingItem }) {
  const { t } = useTranslation('agenda');
  const warning = item.startsAt === null ? null : timeWarning(item);
  if (!warning) return null;
  return (
    <p className={warning.kind === 'overlap' ? 'font-bold text-late' : 'text-soft'}>
      <Icon name={warning.kind === 'overlap' ? 'warning' : 'clock'} />{' '}
      {t(warning.kind, { count: warning.minutes })}
    </p>
  );
}

/** One item of the working agenda: hour, what it is, what is wrong with its hour, the note, and ways to move it. */
export function WorkingRow({
  item,
  place,
  agenda,
}: {
  item: WorkingItem;
  /** In its part, from 1; 0 where it has none yet. */
  place: number;
  agenda: WorkingAgenda;
}) {
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  const { session, mayChange } = agenda;
  const title = titleIn(item, code);
  return (
    <li
      id={`item-${item.id}`}
      data-item={item.id}
      draggable={mayChange}
      className="grid gap-x-5 border-b border-line py-3 sm:grid-cols-[4.5rem_1fr]"
    >
      <p className="num font-bold">
        {item.startsAt && <DateText value={item.startsAt} form="time" timeZone={session.zone} />}
      </p>
      <div className="min-w-0">
        <h3 className="text-lg font-bold">
          <Link to={workingAddress(code, session.slug, item.id)} draggable={false}>
            <LanguageText lang={title.language} as="bdi">
              {title.text}
            </LanguageText>
          </Link>{' '}
          <TypeTag type={item.type} />
        </h3>
        <p className="meta">
          {t('minutes', { count: item.minutes })}
          {item.isFixed && <> · {t('isFixed')}</>}
          {item.presenter && (
            <>
              {' · '}
              <bdi>{item.presenter}</bdi>
            </>
          )}
          {item.organisation && (
            <>
              {' · '}
              <bdi>{item.organisation.name}</bdi>
            </>
          )}
        </p>
        <ThemeStrip themes={agenda.themes.filter(({ slug }) => item.themes.includes(slug))} />
        <TimeNote item={item} />
        {item.note && (
          <p className="measure mt-1 border-s-[3px] border-line ps-3">
            <span className="text-soft">{t('noteLabel')}</span> <bdi>{item.note}</bdi>
          </p>
        )}
        {mayChange && <MoveForms item={item} place={place} title={title} agenda={agenda} />}
      </div>
    </li>
  );
}
