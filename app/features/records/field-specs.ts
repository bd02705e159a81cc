/** What is typed or chosen in a form, by the name of the field. */
export type Values = Record<string, string[]>;

interface Named {
  name: string;
  required?: true;
  /** A sentence `hint_<name>` stands under the label. */
  hint?: true;
}

/** Things that people name in words and a record keeps by slug. */
export type NamedKind = 'place' | 'organisation' | 'initiative';

/** One question of a section, and how its answer is kept. */
export type FieldSpec = Named &
  (
    | { type: 'text' | 'area'; max: number }
    /** Words in the language of the form; those in other languages stay as they are. */
    | { type: 'words'; max: number; lines?: number }
    | { type: 'url' | 'day' | 'time' | 'tick' }
    | { type: 'number'; min?: number; max?: number; whole?: true }
    /** A day that is known as well as it is known; `precision` names where that is kept. */
    | { type: 'dated'; precision: string }
    /** One of few; `words` is where their labels begin. */
    | { type: 'choice'; values: readonly string[]; words: string; numeric?: true }
    /** One or many of those that the page brings. */
    | { type: 'option' | 'options'; from: OptionList }
    | { type: 'many'; values: readonly number[]; words?: string }
    | { type: 'language' | 'languages' }
    /** Free words between commas. */
    | { type: 'tags' }
    | { type: 'named'; kind: NamedKind }
  );

export type OptionList =
  'theme' | 'target_group' | 'activity' | 'accessibility' | 'districts' | 'sources';

/** A list of the section: rows that are alike, in an order of their own where that says something. */
export interface ListSpec {
  name: string;
  fields: readonly FieldSpec[];
  most: number;
  isOrdered?: true;
  /** A new row before anybody answers. */
  blank: Record<string, unknown>;
}

/** What a section asks: questions of its own, then a list. */
export interface SectionSpec {
  fields: readonly FieldSpec[];
  list?: ListSpec;
}

/** What a form needs to know beside the content: the language of its texts, and names of what has a slug. */
export interface Reading {
  language: string;
  names: Readonly<Record<string, string>>;
}
