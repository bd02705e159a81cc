import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { writePickUp } from '../../features/areas/area-action.server.ts';
import { PickUpForm } from '../../features/areas/pick-up-form.tsx';
import { getMyPickUp } from '../../features/areas/pick-ups.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [address, { t }] = await Promise.all([
    getMyPickUp(page.db, page.params['id']),
    createI18n(page.language, ['areas']),
  ]);
  return { address, title: t('areas:pickUp') };
});
export const action = pageAction(writePickUp);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function PickUpPage() {
  const { address, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('areas');
  const { code } = useLanguage();
  const { id } = useParams();
  return (
    <FormPage
      back={{ to: `/${code}/exchange/${id}`, label: t('toListing') }}
      title={title}
      lede={<p>{t('pickUpText')}</p>}
      refused={refused}
    >
      {(fields) => <PickUpForm address={address} invalid={refused} error={fields['address']} />}
    </FormPage>
  );
}
