import type { MetaFunction } from '@remix-run/react';
import { useLoaderData, useParams } from '@remix-run/react';
import { scanPattern } from '../../lib/scan-pattern.server.ts';
import { cancelOne } from '../../features/registration/registration-actions.server.ts';
import { RegistrationContent } from '../../features/registration/registration-content.tsx';
import { isReceipt } from '../../features/registration/registration.ts';
import { getRegistration } from '../../features/registration/registrations.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  page.headers.set('Cache-Control', 'private, no-store');
  const { key } = page.params;
  // Without an account the link is the way back; a number is for who is signed in.
  if (key && !isReceipt(key)) await page.requireViewer();
  const [registration, { t }] = await Promise.all([
    getRegistration(page.db, key, page.language),
    createI18n(page.language),
  ]);
  return {
    registration,
    picture: registration.code ? scanPattern(registration.code) : null,
    address: new URL(page.url.pathname, page.context.env.siteUrl).href,
    title: t(`registration:title_${registration.state}`),
  };
});
export const action = pageAction(cancelOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function RegistrationPage() {
  const { registration, picture, address, title } = useLoaderData<typeof loader>();
  const { key = '' } = useParams();
  return <RegistrationContent {...{ registration, picture, address, title }} place={key} />;
}
