import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { answerJuryPage } from '../../features/awards/award-actions.server.ts';
import { awardsAddress } from '../../features/awards/award.ts';
import { entryOf, getJury, getJuryEntry, yearOf } from '../../features/awards/awards.server.ts';
import { JuryList } from '../../features/awards/jury-list.tsx';
import { JurySheet } from '../../features/awards/jury-sheet.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const year = yearOf(page.params['year']);
  const given = page.params['entry'];
  const { t } = await createI18n(page.language, ['awards']);
  const title = t('awards:juryOf', { year });
  if (given === undefined)
    return { jury: await getJury(page.db, year, page.language), entry: null, year, title };
  const entry = await getJuryEntry(page.db, entryOf(given), page.language);
  if (entry.year !== year) throw notFound();
  return { jury: null, entry, year, title };
});
export const action = pageAction(answerJuryPage);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function JuryRoute() {
  const { jury, entry, year, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation('awards');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  if (!entry)
    return (
      <>
        <PageHeader
          back={{ to: awardsAddress(code, year), label: t('titleOf', { year }) }}
          title={title}
          lede={<p>{t('juryLede')}</p>}
        />
        {jury && <JuryList jury={jury} />}
      </>
    );
  return (
    <>
      <PageHeader
        back={{ to: awardsAddress(code, year, 'jury'), label: title }}
        kicker={<bdi>{entry.category}</bdi>}
        title={<LanguageText lang={entry.nameLanguage}>{entry.name}</LanguageText>}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <JurySheet entry={entry} refused={refused} errors={fields} />
    </>
  );
}
