import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import type { Initiative, Section } from './initiative.ts';
import { languageName } from './language-names.ts';

type Text = NonNullable<Initiative['texts'][Section]>;

const sections = [
  ['what', 'sectionWhat'],
  ['where_when', 'sectionWhereWhen'],
  ['costs', 'sectionCosts'],
  ['outcomes', 'sectionOutcomes'],
  ['lessons', 'sectionLessons'],
  ['takeaways', 'sectionTakeaways'],
  ['background', 'sectionBackground'],
] as const satisfies readonly (readonly [Section, string])[];

/** The texts of an initiative, each in the reader's language or in the nearest, and said so. */
export function InitiativeTexts({ texts }: Pick<Initiative, 'texts'>) {
  const { t } = useTranslation('initiatives');
  return (
    <>
      {sections.map(([section, word]) => {
        const text = texts[section];
        return (
          text && (
            <section key={section} className="mb-8">
              <h2 className="mb-2">{t(word)}</h2>
              <Paragraphs text={text} />
            </section>
          )
        );
      })}
    </>
  );
}

/** Plain text of people: paragraphs at blank lines, in its own language and direction. */
export function Paragraphs({ text, className }: { text: Text; className?: string }) {
  return (
    <>
      <LanguageText lang={text.language} as="div" className={className ?? 'prose'}>
        {text.body.split(/\n\s*\n/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </LanguageText>
      <LanguageNote text={text} />
    </>
  );
}

/** Says when a text is not in the page's language, or a translation that nobody checked. */
function LanguageNote({ text: { language, state } }: { text: Text }) {
  const { t } = useTranslation('initiatives');
  const { code, locale } = useLanguage();
  const note =
    language !== code
      ? t('onlyIn', { language: languageName(language, locale) })
      : state === 'machine'
        ? t('stateMachine')
        : state === 'outdated'
          ? t('stateOutdated')
          : null;
  return (
    note && (
      <p className="meta mt-1 border-s-[3px] border-line ps-3" suppressHydrationWarning>
        {note}
      </p>
    )
  );
}
