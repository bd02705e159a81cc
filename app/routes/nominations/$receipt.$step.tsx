import { data, redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { NominationStep } from '../../features/nominations/nomination-steps.tsx';
import type { SavedStep, StepName } from '../../features/nominations/nomination.ts';
import {
  listFields,
  sendSchema,
  stepSchemas,
} from '../../features/nominations/nomination-forms.ts';
import { isReceipt, isStep, maySave, stepAfter } from '../../features/nominations/nomination.ts';
import {
  getNomination,
  listNominationOptions,
  saveNominationStep,
  submitNomination,
  suggestPlaces,
} from '../../features/nominations/nominations.server.ts';
import { SendForm } from '../../features/nominations/send-form.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, notFound } from '../../lib/failure.server.ts';
import { checkForm, readPosted } from '../../lib/form.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageAction, pageLoader, redirectWithToast } from '../../lib/page.server.ts';

function readAddress(page: Page): { receipt: string; step: StepName; here: string } {
  const { receipt, step } = page.params;
  if (!isReceipt(receipt) || !isStep(step)) throw notFound();
  return { receipt, step, here: `/${page.language}/nominations/${receipt}` };
}

export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const { receipt, step, here } = readAddress(page);
  const [nomination, options, { t }] = await Promise.all([
    getNomination(page.db, receipt, page.language),
    listNominationOptions(page.db, page.language),
    createI18n(page.language),
  ]);
  const open = step === 'review' ? nomination.state === 'draft' : maySave(nomination.state, step);
  if (!open) throw redirect(here);
  return { step, nomination, options, title: t(`nominations:question_${step}`) };
});

export const action = pageAction(async (page) => {
  const { receipt, step, here } = readAddress(page);
  const posted = await readPosted(page.request);
  try {
    return step === 'review'
      ? await send(page, receipt, posted)
      : await save(page, receipt, step, posted);
  } catch (failure) {
    // Sent already, in another window perhaps: the page shows where it stands.
    if (failure instanceof Conflict) return redirect(here);
    const refused = refusedForm(failure, posted);
    const unknown = refused.errors['place'] ? refused.typed['place']?.[0] : undefined;
    const suggestions = unknown ? await suggestPlaces(page.db, unknown, page.language) : [];
    return data({ ...refused, suggestions }, { status: 400 });
  }
});

/** Whether anything was answered: the button, and the language that is chosen beforehand, are no answers. */
const isBegun = (posted: FormData) =>
  [...posted].some(([name, value]) => name !== 'later' && name !== 'textLanguage' && value !== '');

async function save(page: Page, receipt: string, step: SavedStep, posted: FormData) {
  const here = `/${page.language}/nominations/${receipt}`;
  const later = posted.has('later');
  const form = checkForm(posted, stepSchemas[step], listFields[step]);
  if (!form.ok) {
    if (later && !isBegun(posted)) return redirect(here);
    return data({ ...form, suggestions: [] }, { status: 400 });
  }
  await saveNominationStep(page.db, receipt, step, form.values);
  if (later) return redirect(here);
  const onward = page.url.searchParams.get('to') === 'review' ? 'review' : stepAfter(step);
  return redirect(`${here}/${onward}`);
}

async function send(page: Page, receipt: string, posted: FormData) {
  const form = checkForm(posted, sendSchema);
  if (!form.ok) return data({ ...form, suggestions: [] }, { status: 400 });
  await submitNomination(page.db, receipt, { clientHash: page.clientHash, ...form.values });
  return redirectWithToast(
    page,
    `/${page.language}/nominations/${receipt}`,
    'nominations:toastSent',
  );
}

export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NominationStepPage() {
  const { step, nomination, options } = useLoaderData<typeof loader>();
  const { receipt = '' } = useParams();
  const refused = useActionData<typeof action>();
  if (step === 'review') {
    return <SendForm receipt={receipt} nomination={nomination} invalid={refused} />;
  }
  return (
    <NominationStep
      key={step}
      receipt={receipt}
      step={step}
      nomination={nomination}
      options={options}
      invalid={refused}
      suggestions={refused?.suggestions ?? []}
    />
  );
}
