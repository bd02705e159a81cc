import { redirect } from '@remix-run/node';
import { createI18n } from '../../i18n/i18n.ts';
import { directionOf } from '../../i18n/locales.ts';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { scanPattern } from '../../lib/scan-pattern.server.ts';
import { addSchema, changeSchema, renewSchema, sheetSchema } from './behalf-forms.ts';
import {
  addBeneficiary,
  beneficiaryIdOf,
  changeBeneficiary,
  makeSheet,
  renewConsent,
  revokeSheet,
  withdrawConsent,
} from './behalf.server.ts';
import { behalfAddress, handoverAddress } from './behalf.ts';

/** What is about one person, or opened by a code, is kept nowhere and found by nobody. */
export function keepNowhere(page: Page): void {
  page.headers.set('Cache-Control', 'private, no-store');
  page.headers.set('X-Robots-Tag', 'noindex');
}

/** Notes somebody and leads to their page. */
export async function addOne(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const form = checkForm(posted, addSchema);
  if (!form.ok) return invalid(form);
  try {
    const id = await addBeneficiary(page.db, form.values);
    return redirectWithToast(page, behalfAddress(page.language, id), 'behalf:toastAdded');
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
}

/** What a case worker does on the page of somebody. */
export async function stepOne(page: Page) {
  const id = beneficiaryIdOf(page.params['id']);
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const here = behalfAddress(page.language, id);
  try {
    switch (posted.get('intent')) {
      case 'change': {
        const form = checkForm(posted, changeSchema);
        if (!form.ok) return invalid(form);
        await changeBeneficiary(page.db, id, form.values);
        return redirectWithToast(page, here, 'behalf:toastChanged');
      }
      case 'renew': {
        const form = checkForm(posted, renewSchema);
        if (!form.ok) return invalid(form);
        await renewConsent(page.db, id, form.values);
        return redirectWithToast(page, here, 'behalf:toastRenewed');
      }
      case 'withdraw':
        await withdrawConsent(page.db, id);
        return redirectWithToast(page, here, 'behalf:toastWithdrawn');
      case 'revoke':
        await revokeSheet(page.db, id);
        return redirectWithToast(page, here, 'behalf:toastRevoked');
      default:
        throw badRequest();
    }
  } catch (failure) {
    // Withdrawn meanwhile: the page says so.
    if (failure instanceof Conflict) return redirect(here);
    return invalid(refusedForm(failure, posted));
  }
}

/** Makes a sheet: its code stands in this one answer, and nowhere else. */
export async function printSheet(page: Page) {
  const id = beneficiaryIdOf(page.params['id']);
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const form = checkForm(posted, sheetSchema);
  if (!form.ok) return invalid(form);
  const { language } = form.values;
  try {
    const [sheet, { t }] = await Promise.all([
      makeSheet(page.db, id, language),
      createI18n(language),
    ]);
    const { siteUrl } = page.context.env;
    return {
      ...sheet,
      language,
      dir: directionOf(language),
      page: new URL(handoverAddress(language), siteUrl).href,
      pattern: scanPattern(new URL(handoverAddress(language, sheet.code), siteUrl).href),
      // The words of the sheet are those of its reader, not of the page.
      words: {
        title: t('behalf:sheetTitle'),
        text: t('behalf:sheetText'),
        scan: t('behalf:sheetScan'),
        type: t('behalf:sheetType'),
        code: t('behalf:sheetCode'),
        once: t('behalf:sheetOnce'),
        care: t('behalf:sheetCare'),
      },
    };
  } catch (failure) {
    if (failure instanceof Conflict) return redirect(behalfAddress(page.language, id));
    throw failure;
  }
}
