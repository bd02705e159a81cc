import { z } from 'zod';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict } from '../../lib/failure.server.ts';
import { invalid, readPosted, checkForm } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { restoreVersion, slugOf } from './record-history.server.ts';
import { recordAddress } from './record-version.ts';
import { readSide } from './restore-side.server.ts';

const restoreSchema = z.object({
  base: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  reason: z.string().trim().min(1).max(500),
});

/** Puts a version back, or says why not. */
export async function answerRestore(page: Page) {
  await page.requireViewer();
  const slug = slugOf(page.params['slug']);
  const wanted = readSide(page.url);
  const posted = await readPosted(page.request);
  const form = checkForm(posted, restoreSchema);
  if (!form.ok) return invalid(form);
  const { base, reason } = form.values;
  try {
    await restoreVersion(page.db, slug, wanted, { base, why: reason });
  } catch (failure) {
    if (failure instanceof Conflict)
      // The page is shown anew, with what stands now, and what was typed.
      return invalid(
        {
          errors: { form: { key: 'recordHistory:errorMeanwhile' } },
          typed: { reason: [reason] },
        },
        409,
      );
    return invalid(refusedForm(failure, posted));
  }
  const there = recordAddress(page.language, slug, 'history');
  return redirectWithToast(page, there, 'recordHistory:toastRestored');
}
