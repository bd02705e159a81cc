import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import {
  answerContactConsent,
  getContactConsent,
} from '../../features/initiatives/consent.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { readPosted } from '../../lib/form.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

// Opening the link answers nothing: programs that check mail open every link. Only the buttons do.
export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const consent = await getContactConsent(page.db, page.params['token'], page.language);
  const { t } = await createI18n(page.language);
  return { consent, title: t(`initiatives:consentTitle_${consent.state}`) };
});

export const action = pageAction(async (page) => {
  const { token } = page.params;
  const intent = (await readPosted(page.request)).get('intent');
  if (intent !== 'agree' && intent !== 'refuse') throw badRequest();
  try {
    await answerContactConsent(page.db, token, intent === 'agree');
  } catch (failure) {
    // Pressed twice: the page shows the answer that counts.
    if (!(failure instanceof Conflict)) throw failure;
  }
  return redirect(`/${page.language}/consent/${token}`);
});

export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ConsentPage() {
  const { consent, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('initiatives');
  const { code: language } = useLanguage();
  const { state, contact } = consent;
  const name = <LanguageText lang={consent.nameLanguage}>{consent.name}</LanguageText>;
  const toInitiative = (
    <ButtonLink
      to={`/${language}/initiatives/${consent.slug}`}
      variant={state === 'asked' ? 'link' : 'quiet'}
    >
      {t('consentSee')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader kicker={name} title={title} lede={t(`consentText_${state}`)} />
      {state === 'asked' && (
        <>
          <DefinitionList
            items={[{ term: t('consentContact'), detail: <bdi dir="ltr">{contact}</bdi> }]}
          />
          <p className="measure my-6">{t('consentRefuseHint')}</p>
          <Form method="post" className="my-6 flex flex-wrap gap-3">
            <SubmitButton name="intent" value="agree">
              {t('consentAgree')}
            </SubmitButton>
            <SubmitButton variant="quiet" name="intent" value="refuse">
              {t('consentRefuse')}
            </SubmitButton>
          </Form>
        </>
      )}
      <p>{toInitiative}</p>
    </>
  );
}
