import type { ListingFormData } from './listing-forms.ts';
import { languageRows } from './listing-forms.ts';

/** What the fields of a form begin with, by name, as a browser would send them. */
export type ListingStart = Record<string, string[]>;

const tick = (isOn: boolean) => (isOn ? ['1'] : []);

function rowsOf(levels: readonly { language: string; level: number }[]): ListingStart {
  return Object.fromEntries(
    languageRows.flatMap((row) => {
      const level = levels[row];
      return [
        [`language${row}`, [level?.language ?? '']],
        [`level${row}`, [String(level?.level ?? 2)]],
      ];
    }),
  );
}

/** A title from somebody's own words: their first sentence where it is short enough. */
export function titleFrom(said: string): string {
  const first = said.split(/[.!?؟。\n]/, 1)[0]?.trim() ?? '';
  if (first.length <= 80) return first;
  return first
    .slice(0, 81)
    .replace(/\s+\S*$/u, '')
    .slice(0, 80);
}

/**
 * What a new form begins with.
 * @param said somebody's own words from the first step
 * @param once names the sending, so that a second one makes no second listing
 * @param owner for whom it is posted, as the form sends it
 */
export function newStart(
  form: ListingFormData,
  {
    said,
    language,
    once,
    owner = 'me',
  }: { said: string; language: string; once: string; owner?: string },
): ListingStart {
  const spoken = form.spoken.length > 0 ? form.spoken : [language];
  const title = titleFrom(said);
  const actsForOthers = form.organisations.length + form.beneficiaries.length > 0;
  return {
    once: [once],
    owner: [owner],
    title: [title],
    // What the title says already need not stand twice.
    body: [said.trim() === title ? '' : said],
    language: [language],
    quantity: ['1'],
    // Somebody who may post for others keeps each owner's area where it is, unless they choose one here.
    area: form.area === null || actsForOthers ? [] : [String(form.area)],
    travels: ['3'],
    ...rowsOf(spoken.map((code, index) => ({ language: code, level: index === 0 ? 3 : 2 }))),
  };
}

/** What the form of an existing listing begins with. */
export function changeStart(listing: NonNullable<ListingFormData['listing']>): ListingStart {
  const { organisationId, beneficiaryId, quantityInitial, areaId } = listing;
  return {
    revision: [String(listing.revision)],
    owner: [
      organisationId
        ? `organisation:${organisationId}`
        : beneficiaryId
          ? `beneficiary:${beneficiaryId}`
          : 'me',
    ],
    through: [listing.throughId ?? ''],
    title: [listing.title],
    body: [listing.body],
    language: [listing.language],
    quantity: [quantityInitial === null ? '' : String(quantityInitial)],
    isEndless: tick(quantityInitial === null),
    halfDays: listing.halfDays.map(String),
    area: areaId === null ? [] : [String(areaId)],
    isOnline: tick(listing.isOnline),
    travels: [String(listing.travels)],
    ...rowsOf(listing.levels),
    practisesDutch: tick(listing.practisesDutch),
    tags: listing.tags.map(({ slug }) => slug),
    conditions: listing.conditions.map(({ slug }) => slug),
    theme: [listing.themeSlug ?? ''],
    wishes: listing.wishes ?? [],
    meets: listing.meets ?? [],
    isAdult: tick(listing.isAdult),
    aboutMinor: tick(listing.aboutMinor ?? false),
    isRecurring: tick(listing.isRecurring),
    countsHours: tick(listing.countsHours),
    isHidden: tick(listing.isSuggested === false),
    deadline: [listing.deadline ?? ''],
  };
}
