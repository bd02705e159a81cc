import { useTranslation } from '../../i18n/use-translation.ts';
import { ChangedWords } from '../../ui/changed-words.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { ComparedLine, Comparison, LineKind } from './comparison.ts';
import { foldSame } from './comparison.ts';

const looks: Record<LineKind, string> = {
  paragraph: 'mt-3',
  h2: 'mt-6 text-lg font-bold',
  h3: 'mt-5 font-bold',
  h4: 'mt-4 font-bold',
  quote: 'mt-3 border-s-[3px] border-line ps-4 text-soft',
  item: 'mt-1 ps-5 before:-ms-4 before:inline-block before:w-4 before:content-["•"]',
  row: 'mt-1 border-b border-line',
  image: 'mt-3 italic',
};

/** Two texts as one: what went is struck through with a minus, what came is underlined with a plus. */
export function ComparisonView({ comparison, lang }: { comparison: Comparison; lang: string }) {
  const { t } = useTranslation('groupDocuments');
  return (
    <div className="measure">
      {foldSame(comparison.lines).map((run, index) =>
        run.length > 1 ? (
          <Disclosure key={index} summary={t('sameLines', { count: run.length })} className="my-2">
            <Lines run={run} lang={lang} />
          </Disclosure>
        ) : (
          <Lines key={index} run={run} lang={lang} />
        ),
      )}
    </div>
  );
}

function Lines({ run, lang }: { run: readonly ComparedLine[]; lang: string }) {
  return (
    <LanguageText lang={lang} as="div">
      {run.map((line, index) => (
        <p key={index} dir={line.direction ?? 'auto'} className={looks[line.as]}>
          <ChangedWords parts={line.parts} />
        </p>
      ))}
    </LanguageText>
  );
}
