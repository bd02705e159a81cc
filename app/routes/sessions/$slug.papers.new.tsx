import { randomUUID } from 'node:crypto';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { paperFile } from '../../features/attachments/file-fields.server.ts';
import { addOne } from '../../features/dossier/paper-actions.server.ts';
import { PaperForm } from '../../features/dossier/paper-form.tsx';
import { papersAddress } from '../../features/dossier/paper.ts';
import { idOf, listPapers, slugOf } from '../../features/dossier/papers.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const wanted = idOf(page.url.searchParams.get('item') ?? undefined);
  const slug = slugOf(page.params['slug']);
  const [{ items, documents }, { t }] = await Promise.all([
    listPapers(page.db, slug, page.language),
    createI18n(page.language),
  ]);
  const item = items.find(({ id }) => id === wanted);
  if (!item || !(item.mayFile || item.mayDocument)) throw forbidden();
  return { slug, item, documents, once: randomUUID(), title: t('dossier:addTitle') };
});
export const action = pageAction((page) => addOne(page, paperFile(page)));
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NewPaperPage() {
  const { slug, item, documents, once, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('dossier');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader
        back={{ to: papersAddress(code, slug), label: t('listTitle') }}
        kicker={<LanguageText lang={item.title.language}>{item.title.text}</LanguageText>}
        title={title}
        lede={<p>{t('addText')}</p>}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <PaperForm item={item} documents={documents} once={once} invalid={refused} errors={fields} />
    </>
  );
}
