import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keepNowhere, printSheet } from '../../features/behalf/behalf-actions.server.ts';
import { beneficiaryIdOf, getBeneficiary } from '../../features/behalf/behalf.server.ts';
import { SheetContent } from '../../features/behalf/sheet-content.tsx';
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
  return { about, title: t('behalf:makeSheet') };
});
export const action = pageAction(printSheet);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function SheetPage() {
  const { about, title } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const sheet = made && 'code' in made ? made : undefined;
  return <SheetContent about={about} sheet={sheet} title={title} />;
}
