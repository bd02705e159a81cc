import { randomUUID } from 'node:crypto';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keepNowhere } from '../../features/behalf/behalf-actions.server.ts';
import { findHandover } from '../../features/behalf/behalf.server.ts';
import { handOver, handoverSecretOf } from '../../features/behalf/handover-actions.server.ts';
import { ClosedHandover, OpenedHandover } from '../../features/behalf/handover-content.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

// Opening the address opens nothing: programs that look at links would use the code up. The button does.
export const loader = pageLoader({}, async (page) => {
  keepNowhere(page);
  const secret = handoverSecretOf(page);
  const { clientHash: client, language } = page;
  const [handover, viewer, { t }] = await Promise.all([
    findHandover(page.db, secret, { client, language }),
    page.viewer(),
    createI18n(language),
  ]);
  if (!handover) throw notFound();
  return {
    handover,
    once: randomUUID(),
    address: new URL(page.url.pathname, page.context.env.siteUrl).href,
    here: viewer ? null : page.url.pathname,
    title: t('behalf:enterTitle'),
  };
});
export const action = pageAction(handOver);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function HandoverPage() {
  const { handover, once, address, here } = useLoaderData<typeof loader>();
  const invalid = useActionData<typeof action>();
  if (handover.step !== 'open') return <ClosedHandover step={handover.step} once={once} />;
  return <OpenedHandover {...{ handover, address, here, invalid }} />;
}
