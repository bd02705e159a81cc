import { useTranslation } from '../../i18n/use-translation.ts';
import { Icon } from '../../ui/icon.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { OwnText, TheoryPart } from './initiative.ts';

const order = ['input', 'activity', 'output', 'outcome', 'effect'] as const;

function Note({ word, text }: { word: string; text: OwnText }) {
  return (
    <p className="meta">
      <strong>{word}</strong> <LanguageText lang={text.language}>{text.text}</LanguageText>
    </p>
  );
}

/** What of one part, in its own words, and by what one would see it. */
function Item({ item, isBox }: { item: TheoryPart; isBox: boolean }) {
  const { t } = useTranslation('initiativeParts');
  return (
    <li className={isBox ? 'border-t-[3px] border-harbour pt-1' : undefined}>
      {item.group && <p className="font-bold">{item.group}</p>}
      <p>
        <LanguageText lang={item.text.language}>{item.text.text}</LanguageText>
      </p>
      {item.indicator && <Note word={t('indicator')} text={item.indicator} />}
    </li>
  );
}

/**
 * How one thing leads to the next: means, activities, what they bring, what that changes for whom side by side,
 * and what the city has of it. What must hold stands on the way down.
 */
export function InitiativeTheory({ parts }: { parts: readonly TheoryPart[] }) {
  const { t } = useTranslation('initiativeParts');
  const stages = order
    .map((part) => ({ part, items: parts.filter((item) => item.part === part) }))
    .filter(({ items }) => items.length > 0);
  return (
    <ol>
      {stages.map(({ part, items }, index) => {
        const assumed = items.flatMap(({ assumption }) => assumption ?? []);
        const isBeside = part === 'outcome' && items.length > 1;
        return (
          <li key={part}>
            <div className="border-s-[3px] border-ink ps-4">
              <h3 className="text-base">{t(`theory_${part}`)}</h3>
              <ul className={isBeside ? 'mt-1 grid gap-x-6 gap-y-3 sm:grid-cols-2' : 'grid gap-2'}>
                {items.map((item, each) => (
                  <Item key={each} item={item} isBox={isBeside} />
                ))}
              </ul>
            </div>
            {(index < stages.length - 1 || assumed.length > 0) && (
              <div className="flex min-h-10 items-start gap-2 py-2">
                {index < stages.length - 1 && (
                  <Icon name="arrow" className="mt-0.5 -ms-2.5 rotate-90 rtl:-rotate-90" />
                )}
                <div className="min-w-0">
                  {assumed.map((text, each) => (
                    <Note key={each} word={t('assumption')} text={text} />
                  ))}
                </div>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
