import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { DangerNote, OtherHelp } from '../../features/reports/safety-note.tsx';
import { QuestionAnswered, QuestionForm } from '../../features/safeguards/question-content.tsx';
import { answerQuestion } from '../../features/safeguards/safeguards-actions.server.ts';
import { getMeetingQuestion, safetyIdOf } from '../../features/safeguards/safeguards.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [question, { t }] = await Promise.all([
    getMeetingQuestion(page.db, safetyIdOf(page.params['id'])),
    createI18n(page.language),
  ]);
  return { question, title: t('safeguards:formTitle') };
});
export const action = pageAction(answerQuestion);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function QuestionPage() {
  const { question } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('safeguards');
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader
        title={t('questionTitle')}
        lede={question.isAnswered ? undefined : <p>{t('questionText')}</p>}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      {/* Who is not safe finds the way to help before any question. */}
      <DangerNote contacts={question.contacts} />
      {question.isAnswered ? (
        <QuestionAnswered question={question} />
      ) : (
        <QuestionForm invalid={refused} errors={fields} />
      )}
      <OtherHelp contacts={question.contacts} />
    </>
  );
}
