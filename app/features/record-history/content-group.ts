/** One thing that a section says, in words: "Thema: Wonen". */
export interface ContentField {
  /** What tells whether two contents say the same thing. */
  key: string;
  label: string;
  text: string;
  /** Of somebody's own words; null for words of the page. */
  lang: string | null;
}

/** What belongs together in a section: a figure, a partner, a name; or the section itself. */
export interface ContentGroup {
  /** What tells it from others of its kind; null where only its place in the order does. */
  id: string | null;
  title: string | null;
  titleLang: string | null;
  fields: ContentField[];
}

/** Words of the page, as the description of a content asks for them. */
export interface Wording {
  /** A word of any area, by `area:word`. */
  say: (key: string, values?: Record<string, unknown>) => string;
  /** The language of the page. */
  language: string;
  locale: string;
  /** What a content names by slug: `place/gent` → Gent. */
  labels: Record<string, string>;
}

/** A date no finer than it is known. */
export function dateIn(
  { say, locale }: Wording,
  on: string | null,
  precision: string | null,
): string {
  if (!on) return '';
  const year = on.slice(0, 4);
  if (precision === 'year') return year;
  if (precision === 'decade') return say('initiatives:decade', { year });
  if (precision === 'season') {
    const seasons = ['seasonWinter', 'seasonSpring', 'seasonSummer', 'seasonAutumn'] as const;
    const season = seasons[Math.floor((Number(on.slice(5, 7)) % 12) / 3)] ?? 'seasonWinter';
    return say(`initiatives:${season}`, { year });
  }
  const form: Intl.DateTimeFormatOptions =
    precision === 'month'
      ? { month: 'long', year: 'numeric' }
      : { day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(on));
}

/** A field where there is something to say, else none. */
export function field(
  key: string,
  label: string,
  text: string | number | null | undefined,
  lang: string | null = null,
): ContentField[] {
  const words = text === null || text === undefined ? '' : String(text);
  return words ? [{ key, label, text: words, lang }] : [];
}

/** The same words in several languages, one field each. */
export function wordsFields(
  wording: Wording,
  key: string,
  label: string,
  words: Record<string, string> | undefined,
): ContentField[] {
  const names = new Intl.DisplayNames(wording.locale, { type: 'language', fallback: 'code' });
  return Object.entries(words ?? {}).flatMap(([code, text]) =>
    field(`${key} ${code}`, `${label} (${names.of(code) ?? code})`, text, code),
  );
}

/** The words nearest to the page's language, by which a thing is called. */
export function callName(
  { language }: Wording,
  words: Record<string, string> | undefined,
): { title: string | null; titleLang: string | null } {
  const known = Object.entries(words ?? {});
  const [code, text] = known.find(([name]) => name === language) ?? known[0] ?? [];
  return { title: text ?? null, titleLang: code ?? null };
}

/** A part of a section that is no list. */
export const oneGroup = (fields: ContentField[]): ContentGroup => ({
  id: '',
  title: null,
  titleLang: null,
  fields,
});
