import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { OtherHelp } from '../../features/reports/safety-note.tsx';
import { OwnSafetyContent } from '../../features/safeguards/own-safety.tsx';
import { unblockOne } from '../../features/safeguards/safeguards-actions.server.ts';
import { getOwnSafety } from '../../features/safeguards/safeguards.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [safety, { t }] = await Promise.all([
    getOwnSafety(page.db, page.language),
    createI18n(page.language),
  ]);
  return { safety, title: t('safeguards:mineTitle') };
});
export const action = pageAction(unblockOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function OwnSafetyPage() {
  const { safety, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('safeguards');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        back={{ to: `/${code}/account`, label: t('account') }}
        title={title}
        lede={<p>{t('mineText')}</p>}
        action={
          <ButtonLink to={`/${code}/exchange/safety`} variant="link">
            {t('rules')}
          </ButtonLink>
        }
      />
      <OwnSafetyContent safety={safety} />
      <OtherHelp contacts={safety.contacts} />
    </>
  );
}
