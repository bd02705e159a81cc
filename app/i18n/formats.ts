/*
 * Formats of Intl, each made once: making one costs up to a hundred times what using it costs, and a
 * page writes hundreds of numbers.
 */

function keep<Options, Format>(
  create: (locale: string, options: Options) => Format,
): (locale: string, options: Options) => Format {
  const kept = new Map<string, Format>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    let format = kept.get(key);
    if (format === undefined) kept.set(key, (format = create(locale, options)));
    return format;
  };
}

/** Numbers as this locale writes them. Options must come from the code, not from a request: all are kept. */
export const numberFormat = keep(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** Dates and moments as this locale writes them; options as for `numberFormat`. */
export const dateFormat = keep(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** Names of languages and countries in this locale. */
export const displayNames = keep(
  (locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
);

/** Items one after the other, as this locale joins them without "and". */
const joined = keep(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);

/** The list format of short facts: "Gent, Aalst". */
export function shortList(locale: string): Intl.ListFormat {
  return joined(locale, { type: 'unit', style: 'short' });
}

/** The list format of sentences: "dinsdag en donderdag". */
export function listFormat(locale: string): Intl.ListFormat {
  return joined(locale, { type: 'conjunction', style: 'long' });
}
