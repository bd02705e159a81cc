import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keepNowhere, stepOne } from '../../features/behalf/behalf-actions.server.ts';
import { beneficiaryIdOf, getBeneficiary } from '../../features/behalf/behalf.server.ts';
import { BeneficiaryContent } from '../../features/behalf/beneficiary-content.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  keepNowhere(page);
  const [about, { t }] = await Promise.all([
    getBeneficiary(page.db, beneficiaryIdOf(page.params['id']), page.language),
    createI18n(page.language),
  ]);
  // Neutral in the list of tabs and in the history of the browser.
  return { about, title: t('behalf:listTitle') };
});
export const action = pageAction(stepOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function BeneficiaryPage() {
  const { about } = useLoaderData<typeof loader>();
  return <BeneficiaryContent about={about} invalid={useActionData<typeof action>()} />;
}
