import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { Form, useLoaderData } from '@remix-run/react';
import {
  getUnsubscription,
  setUnsubscribed,
} from '../../features/mail-replies/unsubscription.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { badRequest } from '../../lib/failure.server.ts';
import { readPosted } from '../../lib/form.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

export const handle = { scripts: false };

// Opening the link ends nothing: programs that check mail open every link. Only the button does.
export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const unsubscription = await getUnsubscription(page.db, page.params['token'], page.language);
  const { t } = await createI18n(page.language);
  const title = unsubscription.isEnded ? 'mailReplies:endedTitle' : 'mailReplies:askTitle';
  return { unsubscription, title: t(title) };
});

export const action = pageAction(async (page) => {
  const { token } = page.params;
  const intent = (await readPosted(page.request)).get('intent');
  if (intent !== 'end' && intent !== 'undo') throw badRequest();
  await setUnsubscribed(page.db, token, intent === 'end');
  return redirect(`/${page.language}/unsubscribe/${token}`);
});

export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function UnsubscribePage() {
  const { unsubscription, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('mailReplies');
  const { code: language } = useLanguage();
  const { scope, isEnded, name, nameLanguage } = unsubscription;
  return (
    <>
      <PageHeader
        title={title}
        kicker={
          name && (
            <bdi>
              <LanguageText lang={nameLanguage}>{name}</LanguageText>
            </bdi>
          )
        }
        lede={t(isEnded ? `ended_${scope}` : `ends_${scope}`)}
      />
      <p className="measure">{t(`stays_${scope}`)}</p>
      <Form method="post" className="my-6 flex flex-wrap items-center gap-3">
        <SubmitButton
          name="intent"
          value={isEnded ? 'undo' : 'end'}
          variant={isEnded ? 'quiet' : 'main'}
        >
          {t(isEnded ? 'undo' : 'end')}
        </SubmitButton>
        <ButtonLink
          to={`/${language}/${scope === 'searches' ? 'exchange/searches' : 'account/notifications'}`}
          variant="link"
        >
          {t('toSettings')}
        </ButtonLink>
      </Form>
    </>
  );
}
