import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AcceptForm } from '../../features/moderation/accept-form.tsx';
import { DecisionForms } from '../../features/moderation/decision-forms.tsx';
import {
  acceptSchema,
  declineSchema,
  distinctSchema,
  mergeSchema,
  noteSchema,
  questionSchema,
} from '../../features/moderation/moderation-forms.ts';
import { isUndecided } from '../../features/moderation/moderation.ts';
import {
  acceptNomination,
  askNominator,
  declineNomination,
  getNominationForReview,
  listTermOptions,
  markDistinct,
  mergeNomination,
  noteNomination,
  takeNomination,
  uuidOf,
} from '../../features/moderation/moderation.server.ts';
import { ReviewCandidates } from '../../features/moderation/review-candidates.tsx';
import { ReviewHeader, ReviewRecord } from '../../features/moderation/review-record.tsx';
import { useFormState } from '../../features/nominations/form-state.ts';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageAction, pageLoader, redirectWithToast } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';

export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const [nomination, terms] = await Promise.all([
    getNominationForReview(page.db, page.params['id'], page.language),
    listTermOptions(page.db, page.language),
  ]);
  return { nomination, terms };
});

export const action = pageAction(async (page) => {
  const id = uuidOf(page.params['id']);
  const here = `/${page.language}/moderation/${id}`;
  const posted = await readPosted(page.request);
  try {
    return await decide(page, id, here, posted);
  } catch (failure) {
    // A colleague was first: the page shows what became of it.
    if (failure instanceof Conflict)
      return redirectWithToast(page, here, 'moderation:toastConflict');
    return invalid(refusedForm(failure, posted));
  }
});

async function decide(page: Page, id: string, here: string, posted: FormData) {
  const { db } = page;
  const said = (word: string, path = here) => redirectWithToast(page, path, `moderation:${word}`);
  switch (posted.get('intent')) {
    case 'take':
      await takeNomination(db, id);
      return redirect(here);
    case 'ask': {
      const form = checkForm(posted, questionSchema);
      if (!form.ok) return invalid(form);
      await askNominator(db, id, form.values.question);
      return said('toastAsked');
    }
    case 'accept': {
      const form = checkForm(posted, acceptSchema, ['terms']);
      if (!form.ok) return invalid(form);
      const slug = await acceptNomination(db, id, form.values);
      return slug
        ? said('toastAccepted', `/${page.language}/initiatives/${slug}`)
        : said('toastProposed');
    }
    case 'merge': {
      const form = checkForm(posted, mergeSchema);
      if (!form.ok) return invalid(form);
      await mergeNomination(db, id, form.values);
      return said('toastMerged');
    }
    case 'decline': {
      const form = checkForm(posted, declineSchema);
      if (!form.ok) return invalid(form);
      await declineNomination(db, id, form.values.reason);
      return said('toastDeclined');
    }
    case 'distinct': {
      const form = checkForm(posted, distinctSchema);
      if (!form.ok) throw badRequest();
      await markDistinct(db, id, form.values.initiative);
      return said('toastDistinct');
    }
    case 'note': {
      const form = checkForm(posted, noteSchema);
      if (!form.ok) return invalid(form);
      await noteNomination(db, id, form.values.note);
      return said('toastNoted');
    }
    default:
      throw badRequest();
  }
}

export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.nomination.name ?? '');

export default function ReviewPage() {
  const { nomination, terms } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const open = isUndecided(nomination.state);
  return (
    <>
      <ReviewHeader nomination={nomination} />
      <ErrorSummary errors={form.errors} general={form.general} />
      <ReviewRecord nomination={nomination} />
      {open && <ReviewCandidates nomination={nomination} form={form} />}
      {open && nomination.mayDecide && (
        <>
          <AcceptForm nomination={nomination} terms={terms} form={form} />
          <DecisionForms nomination={nomination} form={form} />
        </>
      )}
    </>
  );
}
