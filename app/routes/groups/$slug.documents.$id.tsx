import { randomUUID } from 'node:crypto';
import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { PaperPath } from '../../features/dossier/paper-path.tsx';
import { actOnDocument } from '../../features/group-documents/document-action.server.ts';
import { DocumentBanner } from '../../features/group-documents/document-banner.tsx';
import type { Remarking } from '../../features/group-documents/document-body.tsx';
import { DocumentBody } from '../../features/group-documents/document-body.tsx';
import { DocumentContents } from '../../features/group-documents/document-contents.tsx';
import { DocumentHeading, FileLinks } from '../../features/group-documents/document-heading.tsx';
import { documentAddress } from '../../features/group-documents/group-document.ts';
import {
  documentIdOf,
  getDocument,
} from '../../features/group-documents/group-documents.server.ts';
import { MoreComments } from '../../features/group-documents/more-comments.tsx';
import { placeComments } from '../../features/group-documents/place-comments.ts';
import { readNumber } from '../../features/topics/topic.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';

export const loader = pageLoader({}, async (page) => {
  const id = documentIdOf(page.params['id']);
  const asked = page.url.searchParams.get('version');
  const version = readNumber(asked);
  if (asked !== null && version === null) throw notFound();
  const shown = await getDocument(page.db, id, version, page.language);
  const { slug } = shown.document.group;
  if (slug !== page.params['slug']) throw redirect(documentAddress(page.language, slug, id));
  page.headers.set(
    'X-Cache-Scopes',
    `settings,groups,people,organisations,sessions,commitments,document:${id}`,
  );
  const remark = page.url.searchParams.get('remark');
  const at = /^\d{1,5}$/.test(remark ?? '') ? Number(remark) : 'choose';
  const remarking: Remarking = shown.me.mayComment && remark !== null ? at : null;
  return { shown, remarking, once: randomUUID() };
});
export const action = pageAction(actOnDocument);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.shown.document.title ?? '');

export default function DocumentPage() {
  const { shown, remarking, once } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { document, me } = shown;
  const here = documentAddress(code, document.group.slug, document.id);
  const placed = placeComments(shown.shown.document, shown.comments);
  const context = {
    mayComment: me.mayComment,
    once,
    invalid: refused,
    errors: fields,
    action: here,
  };
  return (
    <>
      <DocumentHeading page={shown} />
      <ErrorSummary errors={refused && fields} general={general} />
      <DocumentBanner page={shown} />
      {shown.path && <PaperPath path={shown.path} />}
      <div className="measure">
        <DocumentContents document={shown.shown.document} lang={document.language} />
      </div>
      <DocumentBody page={shown} {...{ placed, remarking, context }} />
      {me.mayComment && (
        <p className="mt-6 print:hidden">
          <Link
            to={remarking === null ? `${here}?remark` : here}
            className="inline-flex min-h-target items-center"
          >
            {t(remarking === null ? 'remark' : 'stopRemarking')}
          </Link>
        </p>
      )}
      <MoreComments placed={placed} context={context} />
      <FileLinks page={shown} />
    </>
  );
}
