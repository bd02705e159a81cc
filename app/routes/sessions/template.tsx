import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { saveTemplate } from '../../features/sessions/session-actions.server.ts';
import { sessionAddress } from '../../features/sessions/session.ts';
import { getSessionTemplate } from '../../features/sessions/sessions.server.ts';
import { TemplateForm } from '../../features/sessions/template-form.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [template, { t }] = await Promise.all([
    getSessionTemplate(page.db),
    createI18n(page.language),
  ]);
  return { template, title: t('sessions:template') };
});
export const action = pageAction(saveTemplate);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function SessionTemplatePage() {
  const { template, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  return (
    <FormPage
      back={{ to: sessionAddress(code), label: t('all') }}
      title={title}
      lede={<p>{t('templateText')}</p>}
      refused={refused}
    >
      {(fields) => <TemplateForm template={template} invalid={refused} errors={fields} />}
    </FormPage>
  );
}
