import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DraftMailForm } from '../../features/nominations/draft-mail-form.tsx';
import { MoreSteps } from '../../features/nominations/more-steps.tsx';
import { NominationAnswers } from '../../features/nominations/nomination-answers.tsx';
import {
  NextThing,
  QuestionForm,
  ReceiptLink,
  Timeline,
  Withdrawal,
} from '../../features/nominations/nomination-state.tsx';
import { answerSchema, draftMailSchema } from '../../features/nominations/nomination-forms.ts';
import { isOpen, isReceipt } from '../../features/nominations/nomination.ts';
import {
  answerNomination,
  getNomination,
  leaveNominatorMail,
  withdrawNomination,
} from '../../features/nominations/nominations.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest, notFound } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader, redirectWithToast } from '../../lib/page.server.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const nomination = await getNomination(page.db, page.params['receipt'], page.language);
  const { t } = await createI18n(page.language);
  const address = new URL(page.url.pathname, page.context.env.siteUrl).href;
  return { nomination, address, title: t(`nominations:state_${nomination.state}`) };
});

export const action = pageAction(async (page) => {
  const { receipt } = page.params;
  if (!isReceipt(receipt)) throw notFound();
  const here = `/${page.language}/nominations/${receipt}`;
  const posted = await readPosted(page.request);
  try {
    if (posted.get('intent') === 'withdraw') {
      await withdrawNomination(page.db, receipt);
      return redirectWithToast(page, here, 'nominations:toastWithdrawn');
    }
    if (posted.get('intent') === 'mail') {
      const left = checkForm(posted, draftMailSchema);
      if (!left.ok) return invalid(left);
      const { clientHash } = page;
      await leaveNominatorMail(page.db, receipt, { clientHash, ...left.values });
      return redirectWithToast(page, here, 'nominations:toastMailed');
    }
    if (posted.get('intent') !== 'answer') throw badRequest();
    const form = checkForm(posted, answerSchema);
    if (!form.ok) return invalid(form);
    await answerNomination(page.db, receipt, form.values.answer);
    return redirectWithToast(page, here, 'nominations:toastAnswered');
  } catch (failure) {
    // It moved on meanwhile: the page shows where it stands now.
    if (failure instanceof Conflict) return redirect(here);
    return invalid(refusedForm(failure, posted));
  }
});

export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NominationPage() {
  const { nomination, address } = useLoaderData<typeof loader>();
  const { receipt = '' } = useParams();
  const { t } = useTranslation('nominations');
  const r = useTranslation('receipt').t;
  const { code } = useLanguage();
  const refused = useActionData<typeof action>();
  const { state, name } = nomination;
  const mayAdd = isOpen(state) && state !== 'draft';
  return (
    <>
      <PageHeader
        kicker={name && <LanguageText lang={nomination.textLanguage}>{name}</LanguageText>}
        title={t(`state_${state}`)}
      />
      <NextThing receipt={receipt} nomination={nomination} />
      {state === 'question_asked' && nomination.question && (
        <QuestionForm question={nomination.question} invalid={refused} />
      )}
      {isOpen(state) && <ReceiptLink address={address} hasMail={nomination.hasMail} />}
      {state === 'draft' && !nomination.hasMail && <DraftMailForm invalid={refused} />}
      <h2 className="mt-8 mb-3">{r('timelineTitle')}</h2>
      <Timeline events={nomination.events} />
      {mayAdd && <MoreSteps receipt={receipt} saved={nomination.savedSteps} />}
      {name && (
        <Disclosure summary={r('whatYouToldTitle')} className="my-6">
          <NominationAnswers
            nomination={nomination}
            contact={nomination.contact?.contact}
            address={nomination.address}
          />
        </Disclosure>
      )}
      {state === 'draft' && (
        <p className="my-6">
          <Link to={`/${code}/nominations/${receipt}/delete`}>{r('deleteAsk')}</Link>
        </p>
      )}
      {isOpen(state) && state !== 'draft' && <Withdrawal />}
    </>
  );
}
