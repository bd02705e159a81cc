import { redirect } from '@remix-run/node';
import { minutesAddress } from '../../features/minutes/minutes.ts';
import { slugOf } from '../../features/minutes/minutes.server.ts';
import { notePresence } from '../../features/minutes/presence.server.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

/** Says where somebody writes, and answers with who else does. */
export const action = pageAction(notePresence);

export const loader = pageLoader({}, (page) => {
  throw redirect(minutesAddress(page.language, slugOf(page), '/write'));
});
