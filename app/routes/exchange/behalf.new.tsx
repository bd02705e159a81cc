import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { AddForm } from '../../features/behalf/add-form.tsx';
import { addOne, keepNowhere } from '../../features/behalf/behalf-actions.server.ts';
import { listBeneficiaries } from '../../features/behalf/behalf.server.ts';
import { behalfAddress } from '../../features/behalf/behalf.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  keepNowhere(page);
  const [start, { t }] = await Promise.all([
    listBeneficiaries(page.db, page.language),
    createI18n(page.language),
  ]);
  if (!start.mayAdd) throw forbidden();
  return { start: { ...start, rows: [] }, title: t('behalf:newTitle') };
});
export const action = pageAction(addOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NewBeneficiaryPage() {
  const { start, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('behalf');
  const { code } = useLanguage();
  return (
    <FormPage
      back={{ to: behalfAddress(code), label: t('listTitle') }}
      title={title}
      lede={<p>{t('newText')}</p>}
      refused={refused}
    >
      {(errors) => <AddForm start={start} invalid={refused} errors={errors} />}
    </FormPage>
  );
}
