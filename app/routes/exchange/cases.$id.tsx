import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { actOnSafetyCase } from '../../features/safeguards/safeguards-actions.server.ts';
import { reasonWord } from '../../features/safeguards/safeguards.ts';
import { getSafetyCase, safetyIdOf } from '../../features/safeguards/safeguards.server.ts';
import { SafetyCaseContent } from '../../features/safeguards/safety-case-content.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tag } from '../../ui/tag.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [one, { t }] = await Promise.all([
    getSafetyCase(page.db, safetyIdOf(page.params['id']), page.language),
    createI18n(page.language),
  ]);
  return { one, title: t('safeguards:casesTitle') };
});
export const action = pageAction(actOnSafetyCase);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function SafetyCasePage() {
  const { one, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('safeguards');
  const { code } = useLanguage();
  const refused = answer && 'errors' in answer ? answer : undefined;
  const thread = answer && 'thread' in answer ? answer.thread : null;
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader
        back={{ to: `/${code}/exchange/cases`, label: title }}
        kicker={<Tag>{t(`state_${one.state}`)}</Tag>}
        title={t(`reason_${reasonWord(one.reason)}`)}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <SafetyCaseContent one={one} thread={thread} invalid={refused} errors={fields} />
    </>
  );
}
