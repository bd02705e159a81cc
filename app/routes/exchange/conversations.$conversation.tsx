import { randomUUID } from 'node:crypto';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { actIn } from '../../features/conversations/conversation-actions.server.ts';
import { ConversationContent } from '../../features/conversations/conversation-content.tsx';
import { OtherSide } from '../../features/conversations/conversation-rows.tsx';
import { conversationAddress, standingOf } from '../../features/conversations/conversation.ts';
import {
  conversationIdOf,
  getConversation,
} from '../../features/conversations/conversations.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  const id = conversationIdOf(page.params['conversation']);
  await page.requireViewer();
  const [conversation, { t }] = await Promise.all([
    getConversation(page.db, id, page.language),
    createI18n(page.language, ['conversations']),
  ]);
  // The name of the window says nothing of what it is about: others may look along.
  return { conversation, once: randomUUID(), title: t('conversations:pageTitle') };
});
export const action = pageAction(actIn);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ConversationPage() {
  const { conversation, once } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('conversations');
  const { code } = useLanguage();
  const { place } = conversation;
  return (
    <FormPage
      back={{ to: conversationAddress(code), label: t('title') }}
      title={<OtherSide line={conversation} />}
      lede={
        <>
          <p id="conversation-standing" className="font-bold">
            {t(`standing_${standingOf(conversation)}`)}
          </p>
          {place && <p>{t('place', { place })}</p>}
        </>
      }
      refused={refused}
    >
      {() => <ConversationContent conversation={conversation} once={once} invalid={refused} />}
    </FormPage>
  );
}
