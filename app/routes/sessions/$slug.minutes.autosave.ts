import { redirect } from '@remix-run/node';
import { autosave } from '../../features/minutes/autosave.server.ts';
import { minutesAddress } from '../../features/minutes/minutes.ts';
import { slugOf } from '../../features/minutes/minutes.server.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

/** Saves one text of the desk while somebody goes on writing. */
export const action = pageAction(autosave);

export const loader = pageLoader({}, (page) => {
  throw redirect(minutesAddress(page.language, slugOf(page), '/write'));
});
