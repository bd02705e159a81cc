import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import type { Initiative, Section } from './initiative.ts';
import { languageName } from './language-names.ts';

type Text = NonNullable<Initiative['texts'][Section]>;

/** The texts of a page in their order, each with the word of its heading. */
export const textParts = [
  ['what', 'sectionWhat'],
  ['where_when', 'sectionWhereWhen'],
  ['costs', 'sectionCosts'],
  ['outcomes', 'sectionOutcomes'],
  ['lessons', 'sectionLessons'],
  ['takeaways', 'sectionTakeaways'],
  ['background', 'sectionBackground'],
] as const satisfies readonly (readonly [Section, string])[];

/** One text of an initiative; what one can take along is a list, a line each. */
export function InitiativeText({
  section,
  text,
  noted,
}: {
  section: Section;
  text: Text;
  /** The language of the texts has been said once for all. */
  noted: boolean;
}) {
  const lines = text.body.split('\n').filter((line) => line.trim());
  if (section !== 'takeaways' || lines.length < 2) return <Paragraphs text={text} noted={noted} />;
  return (
    <>
      <LanguageText lang={text.language} as="div" className="prose">
        <ul>
          {lines.map((line, index) => (
            <li key={index}>{line.replace(/^[-–•*]\s+/, '')}</li>
          ))}
        </ul>
      </LanguageText>
      {!noted && <LanguageNote text={text} />}
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
