import type { MetaFunction } from '@remix-run/react';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { actOnCase } from '../../features/moderation/case-action.server.ts';
import { CaseForms } from '../../features/moderation/case-decision-forms.tsx';
import { CaseDecision, CasePost, CaseReports } from '../../features/moderation/case-record.tsx';
import { getCase } from '../../features/moderation/cases.server.ts';
import { uuidOf } from '../../features/moderation/moderation.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tag } from '../../ui/tag.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [shown, { t }] = await Promise.all([
    getCase(page.db, uuidOf(page.params['id']), page.language),
    createI18n(page.language),
  ]);
  return { shown, title: t('moderation:caseTitle', { number: shown.number }) };
});

export const action = pageAction(actOnCase);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function CasePage() {
  const { shown, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('moderation');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { topic, isTaken, isMine, mayTake } = shown;
  return (
    <>
      <PageHeader
        back={{ to: `/${code}/moderation/reports`, label: t('tab_reports') }}
        kicker={
          <span className="flex flex-wrap gap-1.5">
            {shown.isUrgent && <Tag tone="late">{t('urgent')}</Tag>}
            <Tag>{t(`case_${shown.state}`)}</Tag>
          </span>
        }
        title={title}
        lede={
          <p>
            <LanguageText lang={topic.language}>{topic.title}</LanguageText> ·{' '}
            <bdi>{topic.group.name}</bdi>
            {isTaken && <> · {t(isMine ? 'takenByMe' : 'takenByOther')}</>}
          </p>
        }
        action={
          mayTake && (
            <Form method="post">
              <Button name="intent" value="take">
                {t('take')}
              </Button>
            </Form>
          )
        }
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <CasePost shown={shown} />
      <CaseReports shown={shown} />
      <CaseDecision shown={shown} />
      <CaseForms shown={shown} invalid={refused} errors={fields} />
    </>
  );
}
