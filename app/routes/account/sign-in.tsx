import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { listDemoPeople, signInWithPassword } from '../../features/account/account.server.ts';
import { passwordSchema } from '../../features/account/account-forms.ts';
import { sitePath } from '../../features/account/account.ts';
import { CodeRequestForm } from '../../features/account/code-request-form.tsx';
import { DemoPeople } from '../../features/account/demo-people.tsx';
import { formSentences } from '../../features/account/form-sentences.ts';
import { pageTitle } from '../../features/account/page-title.server.ts';
import { PasswordForm } from '../../features/account/password-form.tsx';
import { refuse } from '../../features/account/refusal.server.ts';
import { invalid, readForm } from '../../lib/form.server.ts';
import { typedValue } from '../../lib/form.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  const to = sitePath(page.url.searchParams.get('to'));
  if (await page.viewer()) throw redirect(to ?? `/${page.language}/account`);
  return { title: pageTitle(page.language, 'signInTitle'), to, demo: await listDemoPeople(page) };
});

export const action = pageAction(async (page) => {
  const form = await readForm(page.request, passwordSchema);
  if (!form.ok) return invalid(form);
  const { email, to } = form.values;
  const result = await signInWithPassword(page, form.values);
  if ('language' in result) return redirect(to ?? `/${result.language}/account`);
  const wrong = { password: { key: 'account:errorSignIn' } };
  return refuse(result, wrong, { typed: { email: [email] } });
});

export { accountHeaders as headers } from '../../features/account/account-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function SignInPage() {
  const { title, to, demo } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('account');
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader title={title} lede={t('signInLede')} />
      <ErrorSummary errors={fields} general={general} />
      <div className="grid gap-10">
        <section aria-labelledby="by-code">
          <h2 id="by-code">{t('byCodeTitle')}</h2>
          <p className="measure mt-1 mb-4">{t('byCodeText')}</p>
          <CodeRequestForm to={to} />
        </section>
        <section aria-labelledby="by-password">
          <h2 id="by-password">{t('byPasswordTitle')}</h2>
          <p className="measure mt-1 mb-4">{t('byPasswordText')}</p>
          <PasswordForm to={to} email={typedValue(refused, 'email')} errors={fields} />
        </section>
      </div>
      {demo.length > 0 && <DemoPeople people={demo} to={to} />}
    </>
  );
}
