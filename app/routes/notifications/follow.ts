import { redirect } from '@remix-run/node';
import { followHere } from '../../features/following/following-action.server.ts';
import { followingAddress } from '../../features/following/following.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

/** Takes the form that stands beside groups and topics. */
export const action = pageAction(followHere);

export const loader = pageLoader({}, (page) => {
  throw redirect(followingAddress(page.language));
});
