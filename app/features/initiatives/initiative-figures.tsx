import { Fragment } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { numberFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { useDateWords } from './date-words.ts';
import { useFigureWords } from './figure-words.ts';
import type { Figure } from './initiative.ts';
import { pairFigures } from './figure-pairs.ts';

/** Figures of an initiative: what was reached beside what was aimed at, then the others. */
export function InitiativeFigures({ figures }: { figures: readonly Figure[] }) {
  const { pairs, others } = pairFigures(figures);
  return (
    <>
      {pairs.map((pair) => (
        <FigureBar key={pair.reached.key} {...pair} />
      ))}
      <DefinitionList
        items={others.map((figure) => ({
          id: `${figure.key} ${figure.role} ${figure.low} ${figure.on}`,
          term: <LanguageText lang={figure.label.language}>{figure.label.text}</LanguageText>,
          detail: (
            <>
              <FigureNumber figure={figure} /> <FigureOrigin figure={figure} />
            </>
          ),
        }))}
      />
    </>
  );
}

/** How many of what. */
function FigureNumber({ figure }: { figure: Figure }) {
  const wordsOf = useFigureWords();
  return (
    <strong className="num">
      {wordsOf(figure)}
      {figure.unit && (
        <>
          {' '}
          <LanguageText lang={figure.unit.language}>{figure.unit.text}</LanguageText>
        </>
      )}
    </strong>
  );
}

/** When, in what span and by whom: softly behind the figure. */
function FigureOrigin({ figure }: { figure: Figure }) {
  const { t } = useTranslation('initiatives');
  const dateWords = useDateWords();
  const { on, precision, window, source, role } = figure;
  const facts = [
    role === 'target' && t('figureTarget'),
    window && (
      <LanguageText key="window" lang={window.language}>
        {window.text}
      </LanguageText>
    ),
    on && dateWords(on, precision),
    source && (
      <a key="source" href={`#source-${source}`}>
        {t('figureSource', { source })}
      </a>
    ),
  ].filter(Boolean);
  return (
    <span className="meta">
      {facts.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </span>
  );
}

const width = 400;
const height = 26;

/** Reached as a bar, the target as a mark across it; a figure that is not exact has an open bar. */
function FigureBar({ target, reached }: { target: Figure; reached: Figure }) {
  const { t } = useTranslation('initiatives');
  const { locale } = useLanguage();
  const aimed = target.low ?? target.high ?? 0;
  const got = reached.low ?? reached.high ?? 0;
  const scale = (width - 4) / Math.max(aimed, got);
  const share = numberFormat(locale, { style: 'percent' }).format(got / aimed);
  const isExact = reached.qualifier === 'exact';
  return (
    <figure className="mb-6 max-w-measure">
      <figcaption className="font-bold">
        <LanguageText lang={reached.label.language}>{reached.label.text}</LanguageText>
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="my-1 block w-full rtl:-scale-x-100"
        aria-hidden
      >
        <rect x="1" y="6" width={width - 2} height="14" className="fill-surface stroke-line" />
        <rect
          x="1"
          y="6"
          width={got * scale}
          height="14"
          strokeWidth="2"
          strokeDasharray={isExact ? undefined : '5 3'}
          className={isExact ? 'fill-harbour stroke-harbour' : 'fill-harbour-wash stroke-harbour'}
        />
        <path d={`M${1 + aimed * scale} 0V${height}`} strokeWidth="4" className="stroke-brick" />
      </svg>
      <p>
        {t('figureReached')}: <FigureNumber figure={reached} /> ({t('figureShare', { share })}){' '}
        <FigureOrigin figure={reached} />
      </p>
      <p>
        {t('figureTarget')}: <FigureNumber figure={target} />{' '}
        <FigureOrigin figure={{ ...target, role: 'reached' }} />
      </p>
    </figure>
  );
}
