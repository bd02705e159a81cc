import type { MetaFunction } from '@remix-run/react';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { AccountFacts } from '../../features/account/account-facts.tsx';
import {
  changePassword,
  getAccount,
  signOut,
  updateProfile,
} from '../../features/account/account.server.ts';
import { newPasswordSchema, profileSchema } from '../../features/account/account-forms.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { NewPasswordForm } from '../../features/account/new-password-form.tsx';
import { pageTitle } from '../../features/account/page-title.server.ts';
import { ProfileForm } from '../../features/account/profile-form.tsx';
import { listSpokenLanguages } from '../../features/account/spoken-languages.server.ts';
import { myRecordsAddress } from '../../features/freshness/freshness.ts';
import {
  getMailSuspension,
  resumeMail,
} from '../../features/mail-replies/mail-suspension.server.ts';
import { importsAddress } from '../../features/imports/import.ts';
import { SuspensionBanner } from '../../features/mail-replies/suspension-banner.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid } from '../../lib/form.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageAction, pageLoader, redirectWithToast } from '../../lib/page.server.ts';
import { imports, readsModeration } from '../../lib/viewer.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [account, suspension] = await Promise.all([getAccount(page), getMailSuspension(page.db)]);
  return {
    title: pageTitle(page.language, 'accountTitle'),
    account,
    suspension,
    options: listSpokenLanguages(page.language, account.spokenLanguages),
  };
});

async function saveProfile(page: Page, posted: FormData) {
  const viewer = await page.requireViewer();
  const form = checkForm(posted, profileSchema, ['spokenLanguages']);
  if (!form.ok) return invalid(form);
  await updateProfile(page, viewer.id, form.values);
  return redirectWithToast(page, `/${form.values.language}/account`, 'account:profileSaved');
}

async function savePassword(page: Page, posted: FormData) {
  await page.requireViewer();
  const form = checkForm(posted, newPasswordSchema);
  if (!form.ok) return invalid({ errors: form.errors, typed: {} });
  if (await changePassword(page, form.values.password)) {
    return redirectWithToast(page, `/${page.language}/account`, 'account:passwordSaved');
  }
  return invalid({ errors: { password: { key: 'account:errorPasswordRefused' } }, typed: {} });
}

async function leaveEverywhere(page: Page) {
  await signOut(page, 'global');
  return redirectWithToast(page, `/${page.language}`, 'account:signedOutEverywhere');
}

async function sendMailAgain(page: Page) {
  await page.requireViewer();
  await resumeMail(page.db);
  return redirectWithToast(page, `/${page.language}/account`, 'account:mailResumed');
}

export const action = pageAction(async (page) => {
  const posted = await page.request.formData().catch(() => {
    throw badRequest();
  });
  const intent = posted.get('intent');
  if (intent === 'profile') return saveProfile(page, posted);
  if (intent === 'newPassword') return savePassword(page, posted);
  if (intent === 'resumeMail') return sendMailAgain(page);
  if (intent === 'signOutEverywhere') return leaveEverywhere(page);
  throw badRequest();
});

export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function AccountPage() {
  const { title, account, suspension, options } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('account');
  const { t: tCommon } = useTranslation('common');
  const { t: tFreshness } = useTranslation('freshness');
  const { t: tReports } = useTranslation('reports');
  const { t: tImports } = useTranslation('imports');
  const { code: language } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader
        title={title}
        lede={account.displayName && <bdi>{account.displayName}</bdi>}
        action={
          <>
            {readsModeration(account.roles) && (
              <ButtonLink to={`/${language}/moderation`}>{tCommon('navModeration')}</ButtonLink>
            )}
            {imports(account.roles) && (
              <ButtonLink to={importsAddress(language)}>{tImports('title')}</ButtonLink>
            )}
            <ButtonLink to={`/${language}/account/notifications`} variant="link">
              {t('toFollowing')}
            </ButtonLink>
            <ButtonLink to={`/${language}/account/safety`} variant="link">
              {t('toSafety')}
            </ButtonLink>
            <ButtonLink to={myRecordsAddress(language)} variant="link">
              {tFreshness('mineTitle')}
            </ButtonLink>
            <ButtonLink to={`/${language}/reports`} variant="link">
              {tReports('mineTitle')}
            </ButtonLink>
          </>
        }
      />
      {suspension && <SuspensionBanner suspension={suspension} email={account.email} />}
      <ErrorSummary errors={fields} general={general} />
      <div className="grid gap-10">
        <section aria-labelledby="facts">
          <h2 id="facts" className="mb-2">
            {t('factsTitle')}
          </h2>
          <AccountFacts account={account} />
        </section>
        <section aria-labelledby="profile">
          <h2 id="profile" className="mb-4">
            {t('profileTitle')}
          </h2>
          <ProfileForm
            account={account}
            options={options}
            invalid={refused && 'displayName' in refused.typed ? refused : undefined}
            errors={fields}
          />
        </section>
        <section aria-labelledby="new-password">
          <h2 id="new-password" className="mb-4">
            {t('newPasswordTitle')}
          </h2>
          <NewPasswordForm email={account.email} error={fields['password']} />
        </section>
        <section aria-labelledby="leave">
          <h2 id="leave">{t('leaveTitle')}</h2>
          <p className="measure mt-1 mb-4">{t('leaveText')}</p>
          <div className="flex flex-wrap gap-3">
            <Form method="post" action={`/${language}/sign-out`}>
              <SubmitButton variant="quiet" name="intent" value="signOut">
                {tCommon('signOut')}
              </SubmitButton>
            </Form>
            <Form method="post">
              <SubmitButton variant="quiet" name="intent" value="signOutEverywhere">
                {t('signOutEverywhere')}
              </SubmitButton>
            </Form>
          </div>
        </section>
      </div>
    </>
  );
}
