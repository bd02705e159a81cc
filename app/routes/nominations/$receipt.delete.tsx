import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { Form, Link, useLoaderData, useParams } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { isReceipt } from '../../features/nominations/nomination.ts';
import { deleteDraft, getNomination } from '../../features/nominations/nominations.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Conflict, notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader, redirectWithToast } from '../../lib/page.server.ts';
import { Button } from '../../ui/button.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

// Opening the link of the mail deletes nothing: programs that check mail open every link.
export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const { receipt } = page.params;
  const { state, name, textLanguage } = await getNomination(page.db, receipt, page.language);
  if (state !== 'draft') throw redirect(`/${page.language}/nominations/${receipt}`);
  const { t } = await createI18n(page.language);
  return { name, textLanguage, title: t('receipt:deleteTitle') };
});

export const action = pageAction(async (page) => {
  const { receipt } = page.params;
  if (!isReceipt(receipt)) throw notFound();
  try {
    await deleteDraft(page.db, receipt);
  } catch (failure) {
    // Sent meanwhile: the page shows where it stands, and how to take it back.
    if (failure instanceof Conflict) return redirect(`/${page.language}/nominations/${receipt}`);
    throw failure;
  }
  return redirectWithToast(page, `/${page.language}/nominate`, 'nominations:toastDeleted');
});

export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function DeleteDraftPage() {
  const { name, textLanguage, title } = useLoaderData<typeof loader>();
  const { receipt = '' } = useParams();
  const r = useTranslation('receipt').t;
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        kicker={name && <LanguageText lang={textLanguage}>{name}</LanguageText>}
        title={title}
        lede={r('deleteText')}
      />
      <Form method="post" className="my-6">
        <Button variant="danger">{r('delete')}</Button>
      </Form>
      <p>
        <Link to={`/${code}/nominations/${receipt}`}>{r('deleteNot')}</Link>
      </p>
    </>
  );
}
