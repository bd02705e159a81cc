import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { exchangeAddress } from '../../features/exchange/listing.ts';
import { answerSuggestions } from '../../features/suggestions/suggestion-actions.server.ts';
import { SuggestionList } from '../../features/suggestions/suggestion-list.tsx';
import { getSuggestions, numberOf } from '../../features/suggestions/suggestions.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  return {
    suggestions: await getSuggestions(page.db, numberOf(page.params['id']), page.language),
  };
});
export const action = pageAction(answerSuggestions);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.suggestions.listing.title ?? '');

export default function SuggestionsPage() {
  const { suggestions } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('suggestions');
  const { code } = useLanguage();
  const { id, title, language } = suggestions.listing;
  return (
    <>
      <PageHeader
        back={{ to: exchangeAddress(code, id), label: t('back') }}
        title={<LanguageText lang={language}>{title}</LanguageText>}
      />
      <SuggestionList suggestions={suggestions} invalid={refused} />
    </>
  );
}
