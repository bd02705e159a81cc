import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { chooseArea, organisationOf } from '../../features/areas/area-action.server.ts';
import { AreaForm } from '../../features/areas/area-form.tsx';
import { getMyArea } from '../../features/areas/areas.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const organisation = organisationOf(page);
  const [mine, { t }] = await Promise.all([
    getMyArea(page.db, organisation, page.language),
    createI18n(page.language, ['areas']),
  ]);
  return { mine, title: t(organisation ? 'areas:mineOrganisation' : 'areas:mine') };
});
export const action = pageAction(chooseArea);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function AreaPage() {
  const { mine, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('areas');
  const { code } = useLanguage();
  return (
    <FormPage
      back={{ to: `/${code}/exchange`, label: t('toExchange') }}
      title={title}
      lede={<p>{t('mineText')}</p>}
      refused={refused}
    >
      {(fields) => <AreaForm mine={mine} invalid={refused} error={fields['area']} />}
    </FormPage>
  );
}
