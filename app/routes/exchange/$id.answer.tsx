import { randomUUID } from 'node:crypto';
import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { AnswerForm } from '../../features/conversations/answer-form.tsx';
import { answerOne } from '../../features/conversations/conversation-actions.server.ts';
import { conversationAddress } from '../../features/conversations/conversation.ts';
import { getAnswering } from '../../features/conversations/conversations.server.ts';
import { listingIdOf } from '../../features/exchange/listings.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { LanguageText } from '../../ui/language-text.tsx';

export const loader = pageLoader({}, async (page) => {
  const id = listingIdOf(page.params['id']);
  await page.requireViewer();
  const [answering, { t }] = await Promise.all([
    getAnswering(page.db, id, page.language),
    createI18n(page.language, ['conversations']),
  ]);
  const { conversation } = answering;
  if (conversation) throw redirect(conversationAddress(page.language, conversation));
  const mine = page.url.searchParams.get('mine') ?? '';
  return { answering, mine, once: randomUUID(), title: t('conversations:answerTitle') };
});
export const action = pageAction((page) => answerOne(page, listingIdOf(page.params['id'])));
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function AnswerPage() {
  const { answering, mine, once, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('conversations');
  const { code } = useLanguage();
  const { id, reason, listing } = answering;
  return (
    <FormPage
      back={{ to: `/${code}/exchange/${id}`, label: t('toListing') }}
      title={title}
      lede={
        <p>
          <LanguageText lang={listing.language} as="bdi">
            {listing.title}
          </LanguageText>
        </p>
      }
      refused={refused}
    >
      {() =>
        reason ? (
          <p className="measure">{t(`reason_${reason}`)}</p>
        ) : (
          <AnswerForm answering={answering} mine={mine} once={once} invalid={refused} />
        )
      }
    </FormPage>
  );
}
