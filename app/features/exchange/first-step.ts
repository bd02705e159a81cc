import type { InvalidForm } from '../../lib/form.ts';
import type { FormCategory, ListingFormData } from './listing-forms.ts';
import type { ListingKind } from './listing.ts';
import { listingKinds } from './listing.ts';

/** Which step of posting a page shows, with what the steps before said. */
export type PostingStep =
  | { step: 'say'; kind: ListingKind | '' }
  | { step: 'category'; kind: ListingKind; said: string; chosen: string; suggested: string[] }
  | { step: 'form'; kind: ListingKind; said: string; category: FormCategory };

/** What the action of the page gave: a next step, or a form that came back. */
type Given = Partial<InvalidForm> & {
  step?: 'category' | 'form';
  kind?: ListingKind;
  said?: string;
  category?: string;
  suggested?: string[];
};

const kindOf = (raw: string | undefined) => listingKinds.find((kind) => kind === raw);

/**
 * The step that a page of posting shows now.
 * @param given by the action; nothing before the first sending
 * @param asked what the address names: the kind, and the category where somebody was led to it
 */
export function stepAt(
  given: Given | undefined,
  asked: { kind: string; category: string },
  { categories }: ListingFormData,
): PostingStep & { refused: InvalidForm | undefined } {
  const typed = given?.typed;
  const refused = given?.errors && typed ? { errors: given.errors, typed } : undefined;
  // A form that came back names its kind and category itself; steps before it have neither a title.
  const sent = typed && 'title' in typed ? typed : undefined;
  const kind = kindOf(sent?.['kind']?.[0] ?? given?.kind ?? asked.kind);
  const named = sent?.['category']?.[0] ?? given?.category ?? (typed ? '' : asked.category);
  const category = categories.find(({ slug }) => slug === named);
  const said = given?.said ?? '';
  if (kind && category && (sent || given?.step === 'form' || !given))
    return { step: 'form', kind, said, category, refused };
  if (kind && (given?.step === 'category' || given?.step === 'form'))
    return { step: 'category', kind, said, chosen: '', suggested: given.suggested ?? [], refused };
  return { step: 'say', kind: kind ?? '', refused };
}
