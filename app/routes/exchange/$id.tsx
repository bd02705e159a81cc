import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AnswerPanel } from '../../features/conversations/answer-panel.tsx';
import { getAnswering } from '../../features/conversations/conversations.server.ts';
import { stepOne } from '../../features/exchange/listing-actions.server.ts';
import { ListingContent } from '../../features/exchange/listing-content.tsx';
import { getListing, listingIdOf } from '../../features/exchange/listings.server.ts';
import { HoursSwitch } from '../../features/outcomes/hours-switch.tsx';
import { ListingSafety } from '../../features/safeguards/listing-safety.tsx';
import { getSafeguards } from '../../features/safeguards/safeguards.server.ts';
import { SuggestionsOfListing } from '../../features/suggestions/suggestion-list.tsx';
import { getSuggestions } from '../../features/suggestions/suggestions.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({ scopes: ['exchange', 'organisations', 'day'] }, async (page) => {
  // Whatever stands here is somebody's own: no search engine keeps it longer than its owner.
  page.headers.set('X-Robots-Tag', 'noindex');
  const id = listingIdOf(page.params['id']);
  const [listing, viewer, safeguards, answering] = await Promise.all([
    getListing(page.db, id, page.language),
    page.viewer(),
    page.viewer().then((somebody) => somebody && getSafeguards(page.db, id)),
    page.viewer().then((somebody) => somebody && getAnswering(page.db, id, page.language)),
  ]);
  const suggestions =
    listing.isMine && listing.isStanding
      ? await getSuggestions(page.db, listing.id, page.language)
      : null;
  return { listing, suggestions, safeguards, answering, isSignedIn: viewer !== null };
});
export const action = pageAction(stepOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.listing.title ?? '');

export default function ListingPage() {
  const { listing, suggestions, safeguards, answering, isSignedIn } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ListingContent listing={listing} isSignedIn={isSignedIn} invalid={refused}>
      {answering && <AnswerPanel answering={answering} />}
      <SuggestionsOfListing listing={listing} suggestions={suggestions} />
      <HoursSwitch listing={listing} />
      <ListingSafety listing={listing.id} safeguards={safeguards} />
    </ListingContent>
  );
}
