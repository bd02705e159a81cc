import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { AnswerForm } from '../../features/minutes/answer-form.tsx';
import { answerStart } from '../../features/minutes/minutes-start.server.ts';
import { itemTitle, minutesAddress } from '../../features/minutes/minutes.ts';
import { answerOne } from '../../features/minutes/outcome-action.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  await page.requireViewer();
  return answerStart(page);
});
export const action = pageAction(answerOne);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.session.title.text ?? '');

export default function AnswerObjectionPage() {
  const { session, item, ...start } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const title = item && itemTitle(item, code);
  return (
    <>
      <PageHeader
        back={{ to: minutesAddress(code, session.slug), label: t('title') }}
        title={t('answerTitle')}
        lede={title ? <LanguageText lang={title.language}>{title.text}</LanguageText> : t('whole')}
      />
      <ErrorSummary errors={refused && fields} {...(general ? { general } : {})} />
      <AnswerForm {...start} invalid={refused} errors={fields} />
    </>
  );
}
