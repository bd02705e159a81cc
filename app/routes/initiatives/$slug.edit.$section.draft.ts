import { redirect } from '@remix-run/node';
import { keepDraft, sectionOf } from '../../features/records/record-actions.server.ts';
import { editAddress } from '../../features/records/record.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

/** Keeps what somebody is typing in a section. */
export const action = pageAction(keepDraft);

export const loader = pageLoader({}, async (page) => {
  const { slug, section } = sectionOf(page);
  throw redirect(editAddress(page.language, slug, section));
});
