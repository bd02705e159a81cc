import { randomUUID } from 'node:crypto';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { RegisterContent } from '../../features/registration/register-content.tsx';
import { registerOne } from '../../features/registration/registration-actions.server.ts';
import { getRegistrationForm } from '../../features/registration/registrations.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  // Each form has a name of its own, so this page is kept nowhere.
  page.headers.set('Cache-Control', 'private, no-store');
  const forOther = page.url.searchParams.get('for') === 'other';
  if (forOther) await page.requireViewer();
  const [start, { t }] = await Promise.all([
    getRegistrationForm(page.db, page.params['slug'] ?? '', page.language),
    createI18n(page.language),
  ]);
  if (forOther && !start.mayRegisterOthers) throw forbidden();
  const title = t(forOther ? 'registration:otherTitle' : 'registration:registerTitle');
  return { start, forOther, once: randomUUID(), title };
});
export const action = pageAction(registerOne);
export const handle = { scripts: 'when-seen' };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, `${args.data?.title ?? ''}: ${args.data?.start.session.title.text ?? ''}`);

export default function RegisterPage() {
  const { start, forOther, once, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <RegisterContent {...{ start, forOther, once, title }} invalid={refused} />;
}
