import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { answerClaimPage } from '../../features/claims/claim-actions.server.ts';
import { ClaimForm } from '../../features/claims/claim-form.tsx';
import { getClaimPage } from '../../features/claims/claims.server.ts';
import { Keepers, Rivals } from '../../features/claims/keepers.tsx';
import { OwnClaimPart } from '../../features/claims/own-claim.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [claims, { t }] = await Promise.all([
    getClaimPage(page.db, page.params['slug'] ?? '', page.language),
    createI18n(page.language),
  ]);
  return { claims, title: t('claims:title') };
});
export const action = pageAction(answerClaimPage);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ClaimPage() {
  const { claims: page, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation('claims');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const form = { refused, errors: fields };
  const { claim } = page;
  const asksNow = claim?.state === 'open';
  return (
    <>
      <PageHeader
        back={{ to: `/${code}/initiatives/${page.slug}`, label: page.name }}
        kicker={<LanguageText lang={page.nameLanguage}>{page.name}</LanguageText>}
        title={title}
        lede={<p>{t('lede')}</p>}
      />
      <div className="max-w-[60rem]">
        <ErrorSummary errors={refused && fields} general={general} />
        <Keepers page={page} {...form} />
        {page.rivals.length > 0 && <Rivals rivals={page.rivals} {...form} />}
        {claim && !page.isMine && <OwnClaimPart claim={claim} host={page.host} {...form} />}
        {!page.isMine && !asksNow && (
          <section aria-labelledby="ask" className="my-8">
            <h2 id="ask" className="mb-1">
              {t('askTitle')}
            </h2>
            <p className="measure mb-6">{t('askText')}</p>
            <ClaimForm page={page} {...form} />
          </section>
        )}
      </div>
    </>
  );
}
