import { redirect } from '@remix-run/node';
import { openNotice } from '../../features/following/following.server.ts';
import { pageLoader } from '../../lib/page.server.ts';

/** Leads to what a notice tells of, and marks it as read. */
export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  throw redirect(`/${page.language}${await openNotice(page.db, page.params['id'])}`);
});
