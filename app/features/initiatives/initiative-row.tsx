import { Fragment } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { shortList } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Freshness } from './freshness.tsx';
import type { Distance, InitiativeLine } from './initiative.ts';
import { useDistanceText } from './distance-text.ts';
import { languageName } from './language-names.ts';
import { Marked } from './marked.tsx';

export interface InitiativeRowProps {
  initiative: InitiativeLine;
  /** Folded words to mark. */
  marks?: readonly string[];
  /** How far it is from where the reader looks. */
  distance?: Distance | undefined;
  /** The day of the page, ISO. */
  today: string;
}

const noMarks: readonly string[] = [];

/** One line of the directory: name, what, then where, themes, languages and last confirmed. */
export function InitiativeRow(props: InitiativeRowProps) {
  const { initiative, marks = noMarks, distance, today } = props;
  const distanceText = useDistanceText();
  const { t } = useTranslation('initiatives');
  const { code, locale } = useLanguage();
  const { name, nameLanguage, summary, summaryLanguage, status, confirmedOn, isInNeed } =
    initiative;
  const list = shortList(locale);
  const facts = [
    distance ? distanceText(distance) : '',
    list.format(initiative.places.slice(0, 4)) + (initiative.places.length > 4 ? ' …' : ''),
    list.format(initiative.themes.slice(0, 3)),
    list.format(initiative.languages.slice(0, 5).map((spoken) => languageName(spoken, locale))),
  ].filter(Boolean);
  const isOver = status !== 'running';
  return (
    <Row
      title={
        <LanguageText lang={nameLanguage}>
          <Marked text={name} marks={marks} />
        </LanguageText>
      }
      to={`/${code}/initiatives/${initiative.slug}`}
      aside={
        (isOver || isInNeed) && (
          <span className="inline-flex flex-wrap gap-2">
            {isInNeed && <Tag tone="need">{t('needs_tag')}</Tag>}
            {isOver && (
              <Tag tone="plain" icon={status === 'planned' ? 'clock' : undefined}>
                {t(`status_${status}`)}
              </Tag>
            )}
          </span>
        )
      }
      meta={
        <>
          {facts.map((fact, index) => (
            <Fragment key={fact}>
              {index > 0 && ' · '}
              <span suppressHydrationWarning>{fact}</span>
            </Fragment>
          ))}
          {facts.length > 0 && status !== 'ended' && status !== 'stopped' && ' · '}
          <Freshness confirmedOn={confirmedOn} status={status} today={today} />
        </>
      }
    >
      {summary && (
        <LanguageText lang={summaryLanguage}>
          <Marked text={summary} marks={marks} />
        </LanguageText>
      )}
    </Row>
  );
}
