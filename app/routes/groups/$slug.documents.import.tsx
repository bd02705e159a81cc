import { randomUUID } from 'node:crypto';
import { data } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { ImportForm } from '../../features/documents/import/import-form.tsx';
import { importedToast, readImport } from '../../features/documents/import/import-form.server.ts';
import { ImportDone } from '../../features/documents/import/import-done.tsx';
import {
  documentAddress,
  documentsAddress,
} from '../../features/group-documents/group-document.ts';
import {
  createDocument,
  listDocuments,
} from '../../features/group-documents/group-documents.server.ts';
import { writtenLanguages } from '../../features/nominations/written-languages.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { invalid, readPosted } from '../../lib/form.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageAction, pageLoader, redirectWithToast } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

/** The group, for somebody who may write documents in it. @throws Response 403, 404 */
async function writableGroup(page: Page) {
  await page.requireViewer();
  const place = { group: page.params['slug'] ?? '', page: 1 };
  const { group, me } = await listDocuments(page.db, place, page.language);
  if (!me.mayWrite) throw forbidden();
  return group;
}

export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const [{ slug, name }, { t }] = await Promise.all([
    writableGroup(page),
    createI18n(page.language),
  ]);
  const { language } = page;
  return { slug, name, language, once: randomUUID(), title: t('documentFiles:importTitle') };
});

export const action = pageAction(async (page) => {
  const { slug } = await writableGroup(page);
  const read = await readImport(page, await readPosted(page.request));
  if (!read.ok) return invalid(read);
  const { title, language, once, text, pictures } = read;
  const draft = { title, language, once, audience: 'members', organisation: '' } as const;
  const id = await createDocument(page.db, slug, draft, text);
  const address = documentAddress(page.language, slug, id);
  if (pictures === 0) return redirectWithToast(page, address, importedToast);
  return data({ errors: {}, typed: {}, made: { address, title, pictures } });
});
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ImportPage() {
  const { slug, name, language, once, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('documentFiles');
  // Sentences about a file belong to the texts, not to this page.
  const texts = useTranslation('documents');
  const { code } = useLanguage();
  const back = { to: documentsAddress(code, slug), label: name };
  if (answer && 'made' in answer) return <ImportDone back={back} made={answer.made} />;
  const { fields, general } = formSentences(texts.t, answer?.errors);
  return (
    <>
      <PageHeader title={title} back={back} lede={<p>{t('importText')}</p>} />
      <ErrorSummary errors={answer && fields} general={general} />
      <ImportForm
        once={once}
        language={language}
        languages={writtenLanguages.map(({ code: value, ownName: label }) => ({ value, label }))}
        invalid={answer}
        errors={fields}
      />
    </>
  );
}
