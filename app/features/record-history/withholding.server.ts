import { z } from 'zod';
import { done, refusedForm } from '../../lib/command.server.ts';
import { Conflict, unwrap } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { notFound } from '../../lib/failure.server.ts';
import { slugOf, versionIdOf } from './record-history.server.ts';
import { recordAddress } from './record-version.ts';
import type { VersionWithholding } from './withholding.ts';
import { versionParts } from './withholding.ts';
import { compareInWords } from './wording.server.ts';

const withholdSchema = z.object({
  parts: z.array(z.enum(versionParts)).min(1, 'recordHistory:errorParts'),
  reason: z.string().trim().min(1).max(500),
});

/** Which version an address is about. @throws Response 404 */
function wantedVersion(page: Page) {
  const version = versionIdOf(page.url.searchParams.get('version'));
  if (!version) throw notFound();
  return { initiative_slug: slugOf(page.params['slug']), version_id: version };
}

/** A version with what a moderator may withhold of it. @throws Response 401, 403, 404 */
export async function startWithholding(page: Page) {
  await page.requireViewer();
  const asked = { ...wantedVersion(page), language: page.language };
  const answer = unwrap(await page.db.rpc('get_version_withholding', asked));
  const { before, after, labels, ...shown } = answer as unknown as VersionWithholding;
  const { section } = shown;
  const groups =
    before && after ? await compareInWords(page, { section, before, after, labels }) : null;
  return { shown, groups };
}

/** Withholds parts of a version, or shows them again. */
export async function answerWithholding(page: Page) {
  await page.requireViewer();
  const wanted = wantedVersion(page);
  const there = recordAddress(page.language, wanted.initiative_slug, 'history');
  const here = `${there}/withhold?version=${wanted.version_id}`;
  const posted = await readPosted(page.request);
  try {
    if (posted.get('intent') === 'release') {
      done(await page.db.rpc('release_version', wanted));
      return redirectWithToast(page, here, 'recordHistory:toastReleased');
    }
    const form = checkForm(posted, withholdSchema, ['parts']);
    if (!form.ok) return invalid(form);
    const { parts, reason } = form.values;
    done(await page.db.rpc('withhold_version', { ...wanted, parts, why: reason }));
  } catch (failure) {
    if (failure instanceof Conflict)
      return redirectWithToast(page, here, 'recordHistory:toastMeanwhile');
    return invalid(refusedForm(failure, posted));
  }
  return redirectWithToast(page, there, 'recordHistory:toastWithheld');
}
