import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest, notFound } from '../../lib/failure.server.ts';
import { invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { claimIdSchema } from './claim-forms.ts';
import { acceptClaim, declineClaim, noteClaimProof } from './claims.server.ts';

/** Which claim the address names. @throws Response 404 */
export function claimOf(page: Page): number {
  const id = claimIdSchema.safeParse(page.params['id']).data;
  if (!id) throw notFound();
  return id;
}

/** What a moderator decides about a claim. */
export async function decideClaim(page: Page) {
  await page.requireViewer();
  const id = claimOf(page);
  const posted = await readPosted(page.request);
  const text = (field: string) => String(posted.get(field) ?? '');
  const here = `/${page.language}/moderation/claims`;
  try {
    switch (posted.get('intent')) {
      case 'note':
        await noteClaimProof(page.db, id, text('note'));
        return redirectWithToast(page, `${here}/${id}`, 'claims:toastNoted');
      case 'accept':
        await acceptClaim(page.db, id, text('organisation'));
        return redirectWithToast(page, here, 'claims:toastAccepted');
      case 'decline':
        await declineClaim(page.db, id, text('reason'));
        return redirectWithToast(page, here, 'claims:toastDeclined');
      default:
        throw badRequest();
    }
  } catch (failure) {
    if (failure instanceof Conflict)
      return redirectWithToast(page, `${here}/${id}`, 'claims:toastConflict');
    return invalid(refusedForm(failure, posted));
  }
}
