import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { commitmentAddress } from './commitment.ts';
import {
  closeSchema,
  dropSchema,
  dueSchema,
  evidenceFields,
  ownerSchema,
  reopenSchema,
  reportSchema,
  scopeSchema,
  viewSchema,
} from './commitment-forms.ts';
import {
  changeDue,
  changeOwner,
  changeScope,
  closeCommitment,
  commitmentIdOf,
  dropCommitment,
  followCommitment,
  reopenCommitment,
  reportStatus,
  setGroupView,
} from './commitments.server.ts';

const back = (page: Page, id: number, word: string) =>
  redirectWithToast(page, commitmentAddress(page.language, id), word);

type Sent = { ok: true } | ({ ok: false } & InvalidForm);

/** Follows a commitment, or no longer. */
export async function followOne(page: Page) {
  const id = commitmentIdOf(page.params['id']);
  await page.requireViewer();
  const follow = (await readPosted(page.request)).get('follow');
  if (follow !== '0' && follow !== '1') throw badRequest();
  await followCommitment(page.db, id, follow === '1');
  return back(
    page,
    id,
    follow === '1' ? 'commitments:toastFollowing' : 'commitments:toastUnfollowed',
  );
}

async function sendReport(page: Page, id: number, posted: FormData): Promise<Sent> {
  const form = checkForm(posted, reportSchema);
  if (!form.ok) return form;
  const { text, base, language, status } = form.values;
  const evidence = evidenceFields.map((name) => form.values[name]).filter(Boolean);
  await reportStatus(page.db, id, { base, status, words: text, language, evidence });
  return { ok: true };
}

async function sendView(page: Page, posted: FormData): Promise<Sent> {
  const form = checkForm(posted, viewSchema);
  if (!form.ok) return form;
  const { report, ...view } = form.values;
  await setGroupView(page.db, report, view);
  return { ok: true };
}

/** A form that was sent while somebody else changed the same comes back with all that was typed. */
function refusedStep(failure: unknown, posted: FormData) {
  if (!(failure instanceof Conflict)) return invalid(refusedForm(failure, posted));
  const errors = { form: { key: 'commitments:errorNewer' } };
  return invalid({ errors, typed: typedIn(posted) }, 409);
}

/** The owner's report, or the group's view of it. */
export async function reportOne(page: Page) {
  const id = commitmentIdOf(page.params['id']);
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const isView = posted.get('intent') === 'view';
  try {
    const sent = isView ? await sendView(page, posted) : await sendReport(page, id, posted);
    if (!sent.ok) return invalid(sent);
    return back(page, id, isView ? 'commitments:toastViewed' : 'commitments:toastReported');
  } catch (failure) {
    return refusedStep(failure, posted);
  }
}

/** Checks a form and takes the step; @returns the refused form */
async function take<V>(
  form: { ok: true; values: V } | ({ ok: false } & InvalidForm),
  step: (values: V) => Promise<void>,
): Promise<Sent> {
  if (!form.ok) return form;
  await step(form.values);
  return { ok: true };
}

type Take = (page: Page, id: number, posted: FormData) => Promise<Sent>;

/** The steps of an organiser, with what is said once they are done. */
const steps: Record<string, { word: string; run: Take }> = {
  due: {
    word: 'commitments:toastMoved',
    run: ({ db }, id, posted) =>
      take(checkForm(posted, dueSchema), ({ dueSession, dueOn, ...step }) =>
        changeDue(db, id, { ...step, session: dueSession, day: dueOn }),
      ),
  },
  scope: {
    word: 'commitments:toastChanged',
    run: ({ db }, id, posted) =>
      take(checkForm(posted, scopeSchema), (values) => changeScope(db, id, values)),
  },
  owner: {
    word: 'commitments:toastChanged',
    run: ({ db }, id, posted) =>
      take(checkForm(posted, ownerSchema), (values) => changeOwner(db, id, values)),
  },
  close: {
    word: 'commitments:toastClosed',
    run: ({ db }, id, posted) =>
      take(checkForm(posted, closeSchema), (values) => closeCommitment(db, id, values)),
  },
  drop: {
    word: 'commitments:toastDropped',
    run: ({ db }, id, posted) =>
      take(checkForm(posted, dropSchema), (values) => dropCommitment(db, id, values)),
  },
  reopen: {
    word: 'commitments:toastReopened',
    run: ({ db }, id, posted) =>
      take(checkForm(posted, reopenSchema), (values) => reopenCommitment(db, id, values)),
  },
};

/** Shifts, closes, drops or reopens a commitment. */
export async function changeOne(page: Page) {
  const id = commitmentIdOf(page.params['id']);
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const intent = String(posted.get('intent') ?? '');
  const step = Object.hasOwn(steps, intent) ? steps[intent] : undefined;
  if (!step) throw badRequest();
  try {
    const sent = await step.run(page, id, posted);
    return sent.ok ? back(page, id, step.word) : invalid(sent);
  } catch (failure) {
    return refusedStep(failure, posted);
  }
}
