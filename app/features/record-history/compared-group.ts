/** A field that says something else than it did. */
export interface ComparedField {
  label: string;
  /** Of somebody's own words; null for words of the page. */
  lang: string | null;
  parts: { text: string; change: 'added' | 'removed' | null }[];
}

/** What belongs together and changed: a figure, a partner, the section itself. */
export interface ComparedGroup {
  title: string | null;
  titleLang: string | null;
  change: 'added' | 'removed' | 'changed';
  fields: ComparedField[];
}
