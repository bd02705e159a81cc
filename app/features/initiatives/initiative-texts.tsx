import { useTranslation } from '../../i18n/use-translation.ts';
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
export function InitiativeTexts({
  texts,
  noted,
}: Pick<Initiative, 'texts'> & {
  /** The language of the texts has been said once for all. */
  noted: boolean;
}) {
  const { t } = useTranslation('initiatives');
  return (
    <>
      {sections.map(([section, word]) => {
        const text = texts[section];
        return (
          text && (
            <section key={section} className="mb-8">
              <h2 className="mb-2">{t(word)}</h2>
              <Paragraphs text={text} noted={noted} />
            </section>
          )
        );
      })}
    </>
  );
}

/** Plain text of people: paragraphs at blank lines, in its own language and direction. */
export function Paragraphs(props: { text: Text; className?: string; noted?: boolean }) {
  const { text, className, noted } = props;
  return (
    <>
      <LanguageText lang={text.language} as="div" className={className ?? 'prose'}>
        {text.body.split(/\n\s*\n/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </LanguageText>
      {!noted && <LanguageNote text={text} />}
    </>
  );
}

/** The one language, not the page's, in which all of several texts are written; else null. */
export function sharedForeignLanguage(texts: Initiative['texts'], page: string): string | null {
  const [first, ...others] = Object.values(texts).map(({ language }) => language);
  const isShared = others.length > 0 && others.every((language) => language === first);
  return first && isShared && first !== page ? first : null;
}

/** Says once for all texts in which language they are. */
export function SharedLanguageNote({ language }: { language: string }) {
  const { t } = useTranslation('initiatives');
  const { locale } = useLanguage();
  return <Note>{t('allOnlyIn', { language: languageName(language, locale) })}</Note>;
}

function Note({ children }: { children: string }) {
  return (
    <p className="meta mt-1 border-s-[3px] border-line ps-3" suppressHydrationWarning>
      {children}
    </p>
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
  return note && <Note>{note}</Note>;
}
