import { randomUUID } from 'node:crypto';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { conversationAddress } from '../../features/conversations/conversation.ts';
import { HoursContent } from '../../features/outcomes/hours-content.tsx';
import { hoursStepIn } from '../../features/outcomes/hours.ts';
import { keepHours } from '../../features/outcomes/outcome-actions.server.ts';
import { getHours } from '../../features/outcomes/outcomes.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [hours, { t }] = await Promise.all([
    getHours(page.db, page.language),
    createI18n(page.language, ['outcomes']),
  ]);
  const { searchParams } = page.url;
  return {
    hours,
    step: hoursStepIn(searchParams),
    chosen: searchParams.get('match') ?? '',
    once: randomUUID(),
    title: t('outcomes:hoursTitle'),
  };
});
export const action = pageAction(keepHours);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function HoursPage() {
  const { title, ...rest } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('outcomes');
  const { code } = useLanguage();
  return (
    <FormPage
      back={{ to: conversationAddress(code), label: t('toConversations') }}
      title={title}
      lede={<p>{t('hoursLede')}</p>}
      refused={refused}
    >
      {(errors) => <HoursContent {...rest} invalid={refused} errors={errors} />}
    </FormPage>
  );
}
