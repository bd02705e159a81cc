/** Plural forms by language, as CLDR has them (the same that Intl.PluralRules answers). */
interface PluralForms {
  nl: 'one' | 'other';
  en: 'one' | 'other';
  fr: 'one' | 'many' | 'other';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
}

/**
 * The words that a language must have, given the Dutch source: the same keys, and for each key with
 * plurals one per form of that language. A missing word does not compile.
 */
export type Words<Source, Code extends keyof PluralForms> = {
  [
    Key in keyof Source as Key extends `${string}_one`
      ? never
      : Key extends `${infer Base}_other`
        ? `${Base}_${PluralForms[Code]}`
        : Key
  ]: string;
};
