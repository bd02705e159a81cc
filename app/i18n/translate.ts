import type { LanguageCode } from './locales.ts';
import type nl from './nl/index.ts';

type Files = typeof nl;

/** An area of words: one file per language. */
export type Namespace = keyof Files;

type NameIn<Name extends Namespace> = keyof Awaited<ReturnType<Files[Name]>>['default'] & string;
// Dutch has two plural forms; who asks names the word without its form.
type Asked<Word> = Word extends `${infer Base}_one` | `${infer Base}_other` ? Base | Word : Word;
type Elsewhere = { [Name in Namespace]: `${Name}:${Asked<NameIn<Name>>}` }[Namespace];

/** What stands in the text between two pairs of braces; `count` also chooses the plural form. */
export type Values = Record<string, unknown> & { count?: number };

/** Gives a word of this area, or of another by `area:word`. */
export type Translate<Name extends Namespace = 'common'> = (
  key: Asked<NameIn<Name>> | Elsewhere,
  values?: Values,
) => string;

export type Bundle = Readonly<Record<string, string>>;

const gap = /\{\{(\w+)\}\}/g;

function fill(text: string, values: Values): string {
  // React escapes what it renders; mails and feeds do so themselves.
  return text.replace(gap, (_, name: string) => String(values[name] ?? ''));
}

/**
 * Looks words up. An unknown word is answered with its key: the tests find it, a reader is not stopped.
 * @param bundles the words at hand, by area
 * @param language decides the plural form
 */
export function createTranslate<Name extends Namespace>(
  bundles: ReadonlyMap<string, Bundle>,
  language: LanguageCode,
  namespace: Name,
): Translate<Name> {
  const forms = new Intl.PluralRules(language);
  return (key: string, values?: Values) => {
    const own = bundles.get(namespace);
    // Most words take nothing in and stand in this area: a page asks for a thousand of them.
    if (values === undefined) {
      const plain = own?.[key];
      if (plain !== undefined) return plain;
    }
    const colon = key.indexOf(':');
    const words = colon > 0 ? bundles.get(key.slice(0, colon)) : own;
    const name = colon > 0 ? key.slice(colon + 1) : key;
    const counted =
      values?.count === undefined
        ? undefined
        : (words?.[`${name}_${forms.select(values.count)}`] ?? words?.[`${name}_other`]);
    const text = counted ?? words?.[name];
    if (text === undefined) return name;
    return values ? fill(text, values) : text;
  };
}
