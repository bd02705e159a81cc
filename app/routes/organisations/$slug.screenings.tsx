import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { keepScreenings } from '../../features/safeguards/safeguards-actions.server.ts';
import { getScreenings } from '../../features/safeguards/safeguards.server.ts';
import { ScreeningContent } from '../../features/safeguards/screening-content.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [screenings, { t }] = await Promise.all([
    getScreenings(page.db, page.params['slug'] ?? '', page.language),
    createI18n(page.language),
  ]);
  return { screenings, title: t('safeguards:screeningsTitle') };
});
export const action = pageAction(keepScreenings);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ScreeningsPage() {
  const { screenings, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('safeguards');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { slug, name } = screenings.organisation;
  return (
    <>
      <PageHeader
        back={{ to: `/${code}/organisations/${slug}`, label: name }}
        title={title}
        lede={<p>{t('screeningsText')}</p>}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <ScreeningContent screenings={screenings} invalid={refused} errors={fields} />
    </>
  );
}
