import { useLanguage } from '../../i18n/use-language.ts';
import { languageName } from '../initiatives/language-names.ts';
import { ownNameOf } from '../nominations/written-languages.ts';

/** A language as who reads knows it, with its own name where that is another: not everybody reads each script. */
export function LanguageName({ language }: { language: string }) {
  const { locale } = useLanguage();
  const name = languageName(language, locale);
  const own = ownNameOf(language);
  if (name.toLowerCase() === own.toLowerCase()) return <>{name}</>;
  return (
    <>
      {name} (<bdi lang={language}>{own}</bdi>)
    </>
  );
}
