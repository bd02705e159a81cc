import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { signOut } from '../../features/account/account.server.ts';
import { pageTitle } from '../../features/account/page-title.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader, redirectWithToast } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

export const loader = pageLoader({}, async (page) => {
  if (!(await page.viewer())) throw redirect(`/${page.language}/sign-in`);
  return { title: pageTitle(page.language, 'signOutTitle') };
});

export const action = pageAction(async (page) => {
  await signOut(page, 'local');
  return redirectWithToast(page, `/${page.language}`, 'account:signedOut');
});

export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function SignOutPage() {
  const { title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('account');
  const { t: tCommon } = useTranslation('common');
  return (
    <>
      <PageHeader title={title} lede={t('signOutText')} />
      <Form method="post">
        <SubmitButton>{tCommon('signOut')}</SubmitButton>
      </Form>
    </>
  );
}
