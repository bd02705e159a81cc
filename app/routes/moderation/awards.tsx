import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { awardsAddress, deskAddress } from '../../features/awards/award.ts';
import { yearOf } from '../../features/awards/awards.server.ts';
import { answerDesk } from '../../features/awards/desk-actions.server.ts';
import { DeskSteps, DeskYears } from '../../features/awards/desk-steps.tsx';
import { getDesk, listCampaigns } from '../../features/awards/desk.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tag } from '../../ui/tag.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const { t } = await createI18n(page.language, ['awards']);
  if (page.params['year'] === undefined)
    return { years: await listCampaigns(page.db), desk: null, title: t('awards:deskTitle') };
  const desk = await getDesk(page.db, yearOf(page.params['year']), page.language);
  return { years: [], desk, title: t('awards:titleOf', { year: desk.year }) };
});
export const action = pageAction(answerDesk);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function AwardsDeskPage() {
  const { years, desk, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation('awards');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const back = desk
    ? { to: deskAddress(code), label: t('deskTitle') }
    : { to: awardsAddress(code), label: t('title') };
  const form = { refused, errors: fields };
  return (
    <>
      <PageHeader
        back={back}
        title={title}
        kicker={desk && <Tag tone="plain">{t(`state_${desk.state}`)}</Tag>}
      />
      <div className="max-w-[60rem]">
        <ErrorSummary errors={refused && fields} general={general} />
        {desk ? <DeskSteps desk={desk} {...form} /> : <DeskYears years={years} {...form} />}
      </div>
    </>
  );
}
