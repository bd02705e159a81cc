import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { offerOne } from '../../features/conversations/conversation-actions.server.ts';
import {
  BridgeOfferForm,
  ConversationRows,
} from '../../features/conversations/conversation-rows.tsx';
import { listConversations } from '../../features/conversations/conversations.server.ts';
import { ExchangeHeader } from '../../features/exchange/exchange-header.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [list, { t }] = await Promise.all([
    listConversations(page.db, page.language),
    createI18n(page.language, ['conversations']),
  ]);
  return { list, title: t('conversations:title') };
});
export const action = pageAction(offerOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ConversationsPage() {
  const { list, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <ExchangeHeader current="conversations" title={title} />
      <div className="max-w-[60rem]">
        <ConversationRows list={list} />
        <BridgeOfferForm isBridge={list.isBridge} invalid={refused} />
      </div>
    </>
  );
}
