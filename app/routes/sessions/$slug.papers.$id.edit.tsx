import { randomUUID } from 'node:crypto';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { paperFile } from '../../features/attachments/file-fields.server.ts';
import { keepOne } from '../../features/dossier/paper-actions.server.ts';
import { PaperKeepForms } from '../../features/dossier/paper-keep-forms.tsx';
import { papersAddress } from '../../features/dossier/paper.ts';
import { getPaper, idOf, slugOf } from '../../features/dossier/papers.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const place = {
    slug: slugOf(page.params['slug']),
    id: idOf(page.params['id']),
    version: null,
  };
  const [shown, { t }] = await Promise.all([
    getPaper(page.db, place, page.language),
    createI18n(page.language),
  ]);
  if (!shown.me.mayKeep) throw forbidden();
  return { shown, once: randomUUID(), title: t('dossier:keep') };
});
export const action = pageAction((page) => keepOne(page, paperFile(page)));
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function KeepPaperPage() {
  const { shown, once, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('dossier');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { session, paper } = shown;
  return (
    <>
      <PageHeader
        back={{ to: papersAddress(code, session.slug, paper.id), label: paper.title }}
        title={title}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <PaperKeepForms page={shown} once={once} invalid={refused} errors={fields} />
    </>
  );
}
