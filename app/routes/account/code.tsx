import { data, redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { sendCode, verifyCode } from '../../features/account/account.server.ts';
import { codeRequestSchema, codeSchema } from '../../features/account/account-forms.ts';
import { sitePath } from '../../features/account/account.ts';
import { CodeForm } from '../../features/account/code-form.tsx';
import { CodeRequestForm } from '../../features/account/code-request-form.tsx';
import { formSentences } from '../../features/account/form-sentences.ts';
import { pageTitle } from '../../features/account/page-title.server.ts';
import { refuse } from '../../features/account/refusal.server.ts';
import type { SignInAnswer } from '../../features/account/refusal.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { badRequest } from '../../lib/failure.server.ts';
import { checkForm } from '../../lib/form.server.ts';
import { typedValue } from '../../lib/form.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

export const loader = pageLoader({}, async (page) => ({
  title: pageTitle(page.language, 'codeTitle'),
  to: sitePath(page.url.searchParams.get('to')),
}));

/** The address travels in the page, not in a cookie or an address bar that others may read later. */
async function sendMail(page: Page, posted: FormData) {
  const form = checkForm(posted, codeRequestSchema);
  if (!form.ok) {
    // The field of this form has its own id beside the other address field of the page.
    const { email, ...others } = form.errors;
    const errors = { ...others, ...(email ? { 'mail-to': email } : {}) };
    return data<SignInAnswer>({ errors, typed: form.typed }, { status: 400 });
  }
  const { email } = form.values;
  const typed = { email: [email], to: [form.values.to ?? ''] };
  const refusal = await sendCode(page, email);
  if (refusal) return refuse(refusal, {}, { typed });
  return data<SignInAnswer>({ errors: {}, typed, sentTo: email });
}

async function verify(page: Page, posted: FormData) {
  const form = checkForm(posted, codeSchema);
  if (!form.ok) {
    const known = form.errors['email'] ? undefined : form.typed['email']?.[0]?.trim();
    const { errors, typed } = form;
    return data<SignInAnswer>(
      { errors, typed, ...(known ? { sentTo: known } : {}) },
      { status: 400 },
    );
  }
  const { email, to } = form.values;
  const result = await verifyCode(page, form.values);
  if ('language' in result) return redirect(to ?? `/${result.language}/account`);
  const typed = { email: [email], to: [to ?? ''] };
  return refuse(result, { code: { key: 'account:errorCode' } }, { typed, sentTo: email });
}

export const action = pageAction(async (page) => {
  const posted = await page.request.formData().catch(() => {
    throw badRequest();
  });
  const intent = posted.get('intent');
  if (intent === 'send') return sendMail(page, posted);
  if (intent === 'verify') return verify(page, posted);
  throw badRequest();
});

export { accountHeaders as headers } from '../../features/account/account-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function CodePage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('account');
  const { code: language } = useLanguage();
  const { fields, general } = formSentences(t, answer?.errors);
  const email = typedValue(answer, 'email');
  const sentTo = answer?.sentTo;
  const to = sitePath(answer?.typed['to']?.[0]) ?? loaded.to;
  const again = to ? `/${language}/sign-in?to=${encodeURIComponent(to)}` : `/${language}/sign-in`;
  return (
    <>
      <PageHeader title={loaded.title} back={{ to: again, label: t('otherAddress') }} />
      <ErrorSummary errors={fields} general={general} />
      {sentTo ? (
        <output className="measure mb-6 block">
          {t('codeSent')}{' '}
          <bdi dir="ltr" className="font-bold">
            {sentTo}
          </bdi>
          <span className="block">{t('codeSentText')}</span>
        </output>
      ) : (
        <p className="measure mb-6">{t('codeAsk')}</p>
      )}
      <CodeForm to={to} sentTo={sentTo} email={email} errors={fields} />
      <section aria-labelledby="no-mail" className="mt-10">
        <h2 id="no-mail">{t('noMailTitle')}</h2>
        <p className="measure mt-1 mb-4">{t('noMailText')}</p>
        {sentTo ? (
          <Form method="post">
            <input type="hidden" name="to" value={to ?? ''} />
            <input type="hidden" name="email" value={sentTo} />
            <SubmitButton variant="quiet" name="intent" value="send">
              {t('sendAgain')}
            </SubmitButton>
          </Form>
        ) : (
          <CodeRequestForm to={to} email={email} error={fields['mail-to']} quiet />
        )}
      </section>
      <p className="mt-6">
        <Link to={again} className="inline-flex min-h-target items-center">
          {t('byPasswordTitle')}
        </Link>
      </p>
    </>
  );
}
