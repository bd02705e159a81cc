import { randomUUID } from 'node:crypto';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { checkInOne } from '../../features/registration/check-in-actions.server.ts';
import { CheckInContent } from '../../features/registration/check-in-content.tsx';
import { getCheckIn } from '../../features/registration/check-in.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  page.headers.set('Cache-Control', 'private, no-store');
  await page.requireViewer();
  const query = (page.url.searchParams.get('q') ?? '').slice(0, 80);
  const cancelled = page.url.searchParams.get('cancel');
  const [list, { t }] = await Promise.all([
    getCheckIn(page.db, page.params['slug'] ?? '', query, page.language),
    createI18n(page.language),
  ]);
  const line = cancelled ? list.rows.find(({ id }) => String(id) === cancelled) : undefined;
  if (cancelled && (!line || !list.mayCancel)) throw notFound();
  return { list, query, cancelled: line, once: randomUUID(), title: t('registration:checkIn') };
});
export const action = pageAction(checkInOne);
export const handle = { scripts: 'signed-in' };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function CheckInPage() {
  const refused = useActionData<typeof action>();
  return <CheckInContent {...useLoaderData<typeof loader>()} invalid={refused} />;
}
