import type { MetaFunction } from '@remix-run/react';
import { Link, useLoaderData } from '@remix-run/react';
import { describeCarried } from '../../features/record-history/carried-content.server.ts';
import { carriesContent } from '../../features/record-history/carried-content.ts';
import { ChangedFields } from '../../features/record-history/changed-fields.tsx';
import { recordAddress } from '../../features/record-history/record-version.ts';
import { answerSent } from '../../features/record-history/suggestion-actions.server.ts';
import { SuggestionWords } from '../../features/record-history/suggestion-words.tsx';
import { getSentSuggestion } from '../../features/record-history/suggestions.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const [{ carried, ...suggestion }, { t }] = await Promise.all([
    getSentSuggestion(page.db, page.params['receipt'], page.language),
    createI18n(page.language, ['recordHistory']),
  ]);
  const address = new URL(page.url.pathname, page.context.env.siteUrl).href;
  const { section } = suggestion;
  const groups =
    carried && carriesContent(section) ? await describeCarried(page, section, carried) : null;
  return { suggestion, groups, address, title: t(`recordHistory:sent_${suggestion.state}`) };
});
export const action = pageAction(answerSent);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function SentSuggestionPage() {
  const { suggestion, groups, address, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('recordHistory');
  const { code } = useLanguage();
  const { slug, name, nameLanguage, section, state, hasMail } = suggestion;
  return (
    <>
      <PageHeader
        title={title}
        kicker={
          <>
            <LanguageText lang={nameLanguage} as="bdi">
              {name}
            </LanguageText>
            {' · '}
            {t(`section_${section}`)}
          </>
        }
        lede={state === 'open' && <p>{t(hasMail ? 'sentTextMail' : 'sentText')}</p>}
      />
      {state === 'open' && (
        <p className="measure">
          {t('keepLink')}{' '}
          <bdi dir="ltr" className="break-all">
            <a href={address}>{address}</a>
          </bdi>
        </p>
      )}
      {groups && <ChangedFields groups={groups} />}
      <SuggestionWords suggestion={suggestion} />
      {state === 'open' && (
        <ConfirmForm
          summary={t('withdraw')}
          text={t('withdrawText')}
          action={t('withdraw')}
          intent="withdraw"
        />
      )}
      <p className="mt-6">
        <Link to={recordAddress(code, slug)} className="inline-flex min-h-target items-center">
          {t('toRecord')}
        </Link>
      </p>
    </>
  );
}
