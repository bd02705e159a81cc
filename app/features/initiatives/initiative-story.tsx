import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { useDateWords } from './date-words.ts';
import type { Initiative } from './initiative.ts';
import { languageName } from './language-names.ts';

/** How it came about and goes on, along one line; what has no date says so. */
export function InitiativeSteps({ steps }: Pick<Initiative, 'steps'>) {
  const { t } = useTranslation('initiativeParts');
  const wordsOf = useDateWords();
  return (
    <ol className="border-s-[3px] border-ink">
      {steps.map(({ on, precision, title, text }, index) => (
        <li key={index} className="relative ps-5 pb-4 last:pb-0">
          <span
            aria-hidden
            className="absolute -start-[0.55rem] top-1.5 size-3.5 border-[3px] border-ink bg-paper"
          />
          <p className="meta" suppressHydrationWarning>
            {on ? wordsOf(on, precision) : t('notDated')}
          </p>
          <h3 className="text-base">
            <LanguageText lang={title.language}>{title.text}</LanguageText>
          </h3>
          {text && (
            <p className="measure">
              <LanguageText lang={text.language}>{text.text}</LanguageText>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What people tell, by the name that they chose, in the language that they said it in. */
export function InitiativeStories({ stories }: Pick<Initiative, 'stories'>) {
  const { t } = useTranslation('initiativeParts');
  const { code, locale } = useLanguage();
  return stories.map(({ name, isAlias, role, body, language }, index) => (
    <figure key={index} className="mb-5 border-s-[3px] border-line ps-4 last:mb-0">
      <LanguageText lang={language} as="blockquote" className="prose">
        {body.split(/\n\s*\n/).map((paragraph, each) => (
          <p key={each}>{paragraph}</p>
        ))}
      </LanguageText>
      <figcaption className="meta mt-1" suppressHydrationWarning>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {role && (
          <>
            {' · '}
            <LanguageText lang={role.language}>{role.text}</LanguageText>
          </>
        )}
        {isAlias && <> ({t('otherName')})</>}
        {language !== code && <> · {t('toldIn', { language: languageName(language, locale) })}</>}
      </figcaption>
    </figure>
  ));
}
