import { useTranslation } from '../../i18n/use-translation.ts';
import { classNames } from '../../ui/class-names.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import type { RichDocument } from '../documents/document.ts';
import { sectionId, sectionsOf, wordsOfBlock } from './sections.ts';

/** With fewer headings a text is seen at a glance. */
const fewest = 3;
const indents = { h2: '', h3: 'ps-4', h4: 'ps-8' } as const;

/** The headings of a long document, each a link to its section. */
export function DocumentContents({ document, lang }: { document: RichDocument; lang: string }) {
  const { t } = useTranslation('groupDocuments');
  const headings = sectionsOf(document).flatMap(({ heading }, place) =>
    heading ? [{ heading, place }] : [],
  );
  if (headings.length < fewest) return null;
  return (
    <nav aria-labelledby="contents" className="mb-7 border-y border-line py-3 print:hidden">
      <h2 id="contents" className="text-base">
        {t('contents')}
      </h2>
      <LanguageText lang={lang} as="div">
        <ol>
          {headings.map(({ heading, place }) => (
            <li key={place} className={classNames(indents[heading.tag])}>
              <a
                href={`#${sectionId(place)}`}
                dir={heading.direction ?? 'auto'}
                className="inline-flex min-h-target items-center"
              >
                {wordsOfBlock(heading)}
              </a>
            </li>
          ))}
        </ol>
      </LanguageText>
    </nav>
  );
}
