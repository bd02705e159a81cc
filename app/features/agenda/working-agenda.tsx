import { useRef } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { WorkingAgenda, WorkingItem } from './preparing.ts';
import { textIn, titleIn } from './agenda.ts';
import { lengthOf } from './preparing.ts';
import { AddForm, SectionForm, SectionTools } from './section-forms.tsx';
import { useAgendaDrag } from './use-agenda-drag.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { WorkingRow } from './working-row.tsx';

/** Items of each part, in order. */
const itemsOf = (items: readonly WorkingItem[], section: number) =>
  items.filter(({ sectionId }) => sectionId === section);

/** What was just moved or added, and how full the evening is: read aloud when it changes. */
function AgendaNews({ agenda, shown }: { agenda: WorkingAgenda; shown: number | null }) {
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  const { session, items, sections } = agenda;
  const { planned, available, over } = lengthOf(items, session);
  const item = items.find(({ id, sectionId }) => id === shown && sectionId !== null);
  const part = sections.find(({ id }) => id === item?.sectionId);
  const title = item && titleIn(item, code);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may hold no paragraphs
    <div role="status" className="mt-4">
      {item && part && title && item.startsAt && (
        <p>
          <LanguageText lang={title.language} as="bdi" className="font-bold">
            {title.text}
          </LanguageText>{' '}
          {t('nowAt', {
            place: itemsOf(items, part.id).indexOf(item) + 1,
            part: textIn(part.titles, code).text,
          })}{' '}
          <DateText value={item.startsAt} form="time" timeZone={session.zone} />
        </p>
      )}
      <p className="num">
        {t('length', { count: planned })} {t('lengthOf', { count: available })}
      </p>
      {over > 0 && <p className="font-bold text-late">{t('overTime', { count: over })}</p>}
    </div>
  );
}

/** The working agenda: parts with their items and hours, and everything that moves them. */
export function WorkingAgendaList({
  agenda,
  shown,
}: {
  agenda: WorkingAgenda;
  /** The item that was just moved or added. */
  shown: number | null;
}) {
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const { session, sections, items, revision, mayChange } = agenda;
  useAgendaDrag(list, revision, mayChange);
  useKeptFocus(list, revision);
  const unplaced = items.filter(({ sectionId }) => sectionId === null);
  const row = (item: WorkingItem, place: number) => (
    <WorkingRow key={item.id} item={item} place={place} agenda={agenda} />
  );
  return (
    <>
      <AgendaNews agenda={agenda} shown={shown} />
      <div ref={list}>
        {unplaced.length > 0 && (
          <section aria-labelledby="unplaced" className="mt-8">
            <h2 id="unplaced">{t('unplaced')}</h2>
            <p className="measure">{t('unplacedText')}</p>
            <ol className="mt-2 border-t border-line">{unplaced.map((item) => row(item, 0))}</ol>
          </section>
        )}
        {sections.map((section, index) => {
          const title = textIn(section.titles, code);
          const own = itemsOf(items, section.id);
          return (
            <section key={section.id} aria-labelledby={`part-${section.id}`} className="mt-8">
              <h2 id={`part-${section.id}`}>
                <LanguageText lang={title.language}>{title.text}</LanguageText>
              </h2>
              <ol
                data-section={section.id}
                className="mt-2 border-t-[3px] border-ink data-over:bg-harbour-wash"
              >
                {own.map((item, place) => row(item, place + 1))}
              </ol>
              {own.length === 0 && <p className="meta mt-2">{t('partEmpty')}</p>}
              {mayChange && (
                <>
                  <AddForm revision={revision} section={section.id} />
                  <SectionTools
                    revision={revision}
                    section={section}
                    place={index + 1}
                    places={sections.length}
                    isEmpty={own.length === 0}
                  />
                </>
              )}
            </section>
          );
        })}
      </div>
      {mayChange && (
        <Disclosure summary={t('addPart')} open={sections.length === 0} className="mt-8">
          <SectionForm revision={revision} section={null} titles={{}} />
        </Disclosure>
      )}
      {!session.me.mayOrganise && <p className="measure meta mt-8">{t('readOnly')}</p>}
    </>
  );
}
