import type { MetaFunction } from '@remix-run/react';
import { Form, useLoaderData } from '@remix-run/react';
import { aboutOf, blockOne } from '../../features/safeguards/safeguards-actions.server.ts';
import { originOf } from '../../features/safeguards/safeguards.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const { t } = await createI18n(page.language);
  return { back: originOf(page.language, aboutOf(page)), title: t('safeguards:formTitle') };
});
export const action = pageAction(blockOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function BlockPage() {
  const { back } = useLoaderData<typeof loader>();
  const { t } = useTranslation('safeguards');
  return (
    <>
      <PageHeader back={{ to: back, label: t('goBack') }} title={t('blockTitle')} />
      <div className="measure grid gap-4">
        <p>{t('blockText')}</p>
        <p>{t('blockSilent')}</p>
        <Form method="post">
          <SubmitButton variant="danger">{t('blockSubmit')}</SubmitButton>
        </Form>
      </div>
    </>
  );
}
