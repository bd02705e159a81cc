import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FormPage } from '../../features/account/form-page.tsx';
import { AnswerForm } from '../../features/minutes/answer-form.tsx';
import { answerStart } from '../../features/minutes/minutes-start.server.ts';
import { itemTitle, minutesAddress } from '../../features/minutes/minutes.ts';
import { answerOne } from '../../features/minutes/outcome-action.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { LanguageText } from '../../ui/language-text.tsx';

export const loader = pageLoader({}, async (page) => {
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
  const title = item && itemTitle(item, code);
  return (
    <FormPage
      back={{ to: minutesAddress(code, session.slug), label: t('title') }}
      title={t('answerTitle')}
      lede={title ? <LanguageText lang={title.language}>{title.text}</LanguageText> : t('whole')}
      refused={refused}
    >
      {(fields) => <AnswerForm {...start} invalid={refused} errors={fields} />}
    </FormPage>
  );
}
