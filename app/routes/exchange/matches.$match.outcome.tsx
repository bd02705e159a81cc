import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { conversationAddress } from '../../features/conversations/conversation.ts';
import { keepOutcome } from '../../features/outcomes/outcome-actions.server.ts';
import { OutcomeContent } from '../../features/outcomes/outcome-content.tsx';
import { getOutcome, matchIdOf } from '../../features/outcomes/outcomes.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  const match = matchIdOf(page.params['match']);
  await page.requireViewer();
  const [outcome, { t }] = await Promise.all([
    getOutcome(page.db, match, page.language),
    createI18n(page.language, ['outcomes']),
  ]);
  // The name of the window says nothing of what it is about: others may look along.
  return { outcome, title: t('outcomes:title') };
});
export const action = pageAction(keepOutcome);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function OutcomePage() {
  const { outcome, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('outcomes');
  const { code } = useLanguage();
  const back = outcome.hasConversation
    ? { to: conversationAddress(code, outcome.id), label: t('toConversation') }
    : { to: conversationAddress(code), label: t('toConversations') };
  return (
    <FormPage back={back} title={title} refused={refused}>
      {(errors) => <OutcomeContent outcome={outcome} invalid={refused} errors={errors} />}
    </FormPage>
  );
}
