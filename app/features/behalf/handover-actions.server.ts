import { redirect } from '@remix-run/node';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest, notFound } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { codeSchema, correctionSchema, openSchema } from './behalf-forms.ts';
import {
  correctListing,
  findHandover,
  openHandover,
  takeOver,
  withdrawByReceipt,
} from './behalf.server.ts';
import { handoverAddress, isHandoverSecret, typedCode } from './behalf.ts';

/** The secret in an address. @throws Response 404 when it can be none */
export function handoverSecretOf(page: Page): string {
  const { secret } = page.params;
  if (!isHandoverSecret(secret)) throw notFound();
  return secret;
}

/** The code that somebody typed from a sheet leads to what it opens. */
export async function enterCode(page: Page) {
  const posted = await readPosted(page.request);
  const form = checkForm(posted, codeSchema);
  if (!form.ok) return invalid(form);
  const code = typedCode(form.values.typed);
  const { clientHash: client, language } = page;
  const found = isHandoverSecret(code) && (await findHandover(page.db, code, { client, language }));
  if (found) return redirect(handoverAddress(language, code));
  return invalid({
    errors: { typed: { key: 'behalf:errorCode' } },
    typed: { typed: [form.values.typed] },
  });
}

/** What somebody does with a code, and then with the receipt that it became. */
export async function handOver(page: Page) {
  const secret = handoverSecretOf(page);
  const posted = await readPosted(page.request);
  const here = handoverAddress(page.language, secret);
  try {
    switch (posted.get('intent')) {
      case 'open': {
        const form = checkForm(posted, openSchema);
        if (!form.ok) throw badRequest();
        const { clientHash: client } = page;
        const receipt = await openHandover(page.db, secret, { ...form.values, client });
        return redirect(handoverAddress(page.language, receipt ?? secret));
      }
      case 'correct': {
        const form = checkForm(posted, correctionSchema);
        if (!form.ok) return invalid(form);
        await correctListing(page.db, secret, form.values);
        return redirectWithToast(page, here, 'behalf:toastCorrected');
      }
      case 'withdraw':
        await withdrawByReceipt(page.db, secret);
        return redirectWithToast(page, here, 'behalf:toastAllClosed');
      case 'take':
        await page.requireViewer();
        await takeOver(page.db, secret);
        return redirectWithToast(page, `/${page.language}/exchange/mine`, 'behalf:toastTakenOver');
      default:
        throw badRequest();
    }
  } catch (failure) {
    // Changed or withdrawn meanwhile: the page shows what is the case.
    if (failure instanceof Conflict) return redirectWithToast(page, here, 'behalf:toastMeanwhile');
    return invalid(refusedForm(failure, posted));
  }
}
