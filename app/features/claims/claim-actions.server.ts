import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest, notFound } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { InvalidForm } from '../../lib/form.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { addressSchema, claimIdSchema, claimSchema, codeSchema } from './claim-forms.ts';
import { claimAddress } from './claim.ts';
import {
  answerClaim,
  endKeeping,
  makeClaim,
  proveClaim,
  sendClaimCode,
  withdrawClaim,
} from './claims.server.ts';

/** What is said of a code that does not count. */
const codeErrors = {
  wrong: 'claims:errorCode',
  expired: 'claims:errorCodeOld',
  over: 'claims:errorCodeOver',
} as const;

type Answer = { toast: string } | { refused: InvalidForm };

function claimIn(posted: FormData): number {
  const id = claimIdSchema.safeParse(posted.get('claim')).data;
  if (!id) throw badRequest();
  return id;
}

async function ask(page: Page, slug: string, posted: FormData): Promise<Answer> {
  const form = checkForm(posted, claimSchema);
  if (!form.ok) return { refused: form };
  await makeClaim(page.db, slug, form.values);
  return { toast: 'toastMade' };
}

async function sendCode(page: Page, posted: FormData): Promise<Answer> {
  const form = checkForm(posted, addressSchema);
  if (!form.ok) return { refused: form };
  await sendClaimCode(page.db, claimIn(posted), form.values.address);
  return { toast: 'toastCode' };
}

async function prove(page: Page, posted: FormData): Promise<Answer> {
  const form = checkForm(posted, codeSchema);
  if (!form.ok) return { refused: form };
  const proven = await proveClaim(page.db, claimIn(posted), form.values.code);
  if (proven === 'proven') return { toast: 'toastProven' };
  return { refused: { errors: { code: { key: codeErrors[proven] } }, typed: typedIn(posted) } };
}

async function perform(page: Page, slug: string, posted: FormData): Promise<Answer> {
  const text = (field: string) => String(posted.get(field) ?? '');
  switch (posted.get('intent')) {
    case 'ask':
      return ask(page, slug, posted);
    case 'send':
      return sendCode(page, posted);
    case 'prove':
      return prove(page, posted);
    case 'withdraw':
      await withdrawClaim(page.db, claimIn(posted));
      return { toast: 'toastWithdrawn' };
    case 'agree':
    case 'object': {
      const agrees = posted.get('intent') === 'agree';
      await answerClaim(page.db, claimIn(posted), agrees, text('objection'));
      return { toast: agrees ? 'toastAgreed' : 'toastObjected' };
    }
    case 'leave':
      await endKeeping(page.db, slug, text('organisation'), text('why'));
      return { toast: 'toastLeft' };
    default:
      throw badRequest();
  }
}

/** What is posted on the page of who keeps a record. */
export async function answerClaimPage(page: Page) {
  await page.requireViewer();
  const { slug } = page.params;
  if (!slug) throw notFound();
  const posted = await readPosted(page.request);
  const here = claimAddress(page.language, slug);
  try {
    const answer = await perform(page, slug, posted);
    if ('refused' in answer) return invalid(answer.refused);
    return redirectWithToast(page, here, `claims:${answer.toast}`);
  } catch (failure) {
    if (failure instanceof Conflict) return redirectWithToast(page, here, 'claims:toastConflict');
    return invalid(refusedForm(failure, posted));
  }
}
