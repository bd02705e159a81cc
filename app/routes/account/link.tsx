import { data, redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { verifyLink } from '../../features/account/account.server.ts';
import { linkSchema } from '../../features/account/account-forms.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { pageTitle } from '../../features/account/page-title.server.ts';
import { refuse } from '../../features/account/refusal.server.ts';
import type { SignInAnswer } from '../../features/account/refusal.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { readForm } from '../../lib/form.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

// Opening the link signs nobody in: programs that check mail open every link. Only the button does.
export const loader = pageLoader({}, async (page) => {
  const link = linkSchema.safeParse(Object.fromEntries(page.url.searchParams));
  return {
    title: pageTitle(page.language, link.success ? 'linkTitle' : 'linkBrokenTitle'),
    link: link.success ? link.data : null,
  };
});

const broken = { link: { key: 'account:linkBrokenTitle' } };

export const action = pageAction(async (page) => {
  const form = await readForm(page.request, linkSchema);
  if (!form.ok) return data<SignInAnswer>({ errors: broken, typed: {} }, { status: 400 });
  const result = await verifyLink(page, form.values);
  if ('language' in result) return redirect(`/${result.language}/account`);
  return refuse(result, broken, { typed: {} });
});

export { accountHeaders as headers } from '../../features/account/account-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function LinkPage() {
  const { link, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('account');
  const { code: language } = useLanguage();
  const { general } = formSentences(t, refused?.errors);
  if (!link || refused?.errors['link']) {
    const askAgain = <ButtonLink to={`/${language}/sign-in`}>{t('linkAskAgain')}</ButtonLink>;
    return (
      <>
        <PageHeader title={t('linkBrokenTitle')} />
        <EmptyState title={t('linkBrokenText')} action={askAgain} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={title} lede={t('linkText')} />
      <ErrorSummary errors={undefined} general={general} />
      <Form method="post" action={`/${language}/sign-in/link`}>
        <input type="hidden" name="token_hash" value={link.token_hash} />
        {link.type && <input type="hidden" name="type" value={link.type} />}
        <SubmitButton>{t('linkButton')}</SubmitButton>
      </Form>
    </>
  );
}
