import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { DocumentText } from '../../features/documents/document-text.tsx';
import { ReportForm } from '../../features/reports/report-form.tsx';
import { reportSchema } from '../../features/reports/report-forms.ts';
import { getReportStart, reportPost } from '../../features/reports/reports.server.ts';
import { DangerNote, OtherHelp } from '../../features/reports/safety-note.tsx';
import { readNumber, topicAddress } from '../../features/topics/topic.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { refusedForm } from '../../lib/command.server.ts';
import { notFound } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

/** The post that `?topic=` and `?post=` name. @throws Response 404 */
function postIn({ url, clientHash }: Page) {
  const id = url.searchParams.get('topic') ?? '';
  const number = readNumber(url.searchParams.get('post'));
  if (!/^[1-9]\d{0,14}$/.test(id) || !number) throw notFound();
  return { topic: Number(id), number, clientHash };
}

export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const [start, { t }] = await Promise.all([
    getReportStart(page.db, postIn(page), page.language),
    createI18n(page.language),
  ]);
  return { start, title: t('reports:newTitle') };
});

export const action = pageAction(async (page) => {
  const posted = await readPosted(page.request);
  const form = checkForm(posted, reportSchema);
  if (!form.ok) return invalid(form);
  try {
    const address = await reportPost(page.db, postIn(page), form.values);
    return redirect(`/${page.language}/reports/${address}`);
  } catch (failure) {
    if (failure instanceof Response && failure.status === 429) {
      const { reason, note } = form.values;
      const typed = { reason: [reason], note: [note] };
      return invalid({ errors: { form: { key: 'reports:errorMany' } }, typed }, 429);
    }
    return invalid(refusedForm(failure, posted));
  }
});

export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NewReportPage() {
  const { start, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('reports');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { topic, number, contacts, reported } = start;
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: topicAddress(code, topic.group.slug, topic.id, number), label: topic.title }}
        lede={<p>{t('newText')}</p>}
      />
      <DangerNote contacts={contacts} />
      <ErrorSummary errors={refused && fields} general={general} />
      <blockquote className="mb-6 border-s-[3px] border-line ps-4">
        <DocumentText document={start.document} lang={start.language} level={1} />
      </blockquote>
      {start.isMine ? (
        <p className="measure">{t('ownPost')}</p>
      ) : reported ? (
        <p className="measure">
          {t('alreadyReported')} <Link to={`/${code}/reports/${reported}`}>{t('toReport')}</Link>
        </p>
      ) : (
        <ReportForm challenge={start.challenge} invalid={refused} errors={fields} />
      )}
      <OtherHelp contacts={contacts} />
    </>
  );
}
