import { shortList } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { Freshness } from '../initiatives/freshness.tsx';
import type { Initiative } from '../initiatives/initiative.ts';
import { languageName } from '../initiatives/language-names.ts';

/** What an initiative is in a few lines: summary, where, themes, languages, last confirmed. */
export function InitiativeCard({ initiative, today }: { initiative: Initiative; today: string }) {
  const { locale } = useLanguage();
  const list = shortList(locale);
  const { summary } = initiative.texts;
  const facts = [
    list.format([...new Set(initiative.places.map(({ name }) => name))].slice(0, 4)),
    list.format(
      initiative.terms.filter(({ facet }) => facet === 'theme').map((term) => term.label),
    ),
    list.format(initiative.languages.slice(0, 5).map((spoken) => languageName(spoken, locale))),
  ].filter(Boolean);
  return (
    <>
      {summary && (
        <p className="measure mt-1">
          <LanguageText lang={summary.language}>{summary.body}</LanguageText>
        </p>
      )}
      <p className="meta mt-1">
        {facts.map((fact) => `${fact} · `).join('')}
        <Freshness {...initiative} today={today} />
      </p>
    </>
  );
}
