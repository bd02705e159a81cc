import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { keepNowhere } from '../../features/behalf/behalf-actions.server.ts';
import { listBeneficiaries } from '../../features/behalf/behalf.server.ts';
import { behalfAddress } from '../../features/behalf/behalf.ts';
import { BeneficiaryRows } from '../../features/behalf/beneficiary-rows.tsx';
import { ExchangeHeader } from '../../features/exchange/exchange-header.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

export const loader = pageLoader({}, async (page) => {
  const viewer = await page.requireViewer();
  keepNowhere(page);
  const [{ mayAdd, rows }, { t }] = await Promise.all([
    listBeneficiaries(page.db, page.language),
    createI18n(page.language),
  ]);
  if (!mayAdd && rows.length === 0 && !viewer.roles.includes('case_worker')) throw forbidden();
  return { mayAdd, rows, title: t('behalf:listTitle') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function BehalfPage() {
  const { mayAdd, rows, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('behalf');
  const { code } = useLanguage();
  const add = (
    <ButtonLink to={behalfAddress(code, 'new')} variant="main">
      {t('newTitle')}
    </ButtonLink>
  );
  return (
    <>
      <ExchangeHeader
        current="behalf"
        title={title}
        lede={<p>{t('listText')}</p>}
        action={mayAdd && rows.length > 0 && add}
      />
      <div className="max-w-[60rem] pt-4">
        {rows.length > 0 ? (
          <BeneficiaryRows rows={rows} />
        ) : (
          <EmptyState title={t('nobody')} action={mayAdd && add}>
            {t(mayAdd ? 'nobodyText' : 'notChecked')}
          </EmptyState>
        )}
      </div>
    </>
  );
}
