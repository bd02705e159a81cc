import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FormPage } from '../../features/account/form-page.tsx';
import { makeGroup } from '../../features/groups/keeping-action.server.ts';
import type { GroupStart } from '../../features/groups/settings-form.tsx';
import { GroupSettingsForm } from '../../features/groups/settings-form.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  const { roles } = await page.requireViewer();
  if (!roles.includes('coordinator') && !roles.includes('administrator')) throw forbidden();
  const { t } = await createI18n(page.language);
  return { title: t('groups:newTitle') };
});
export const action = pageAction(makeGroup);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

const start: GroupStart = {
  names: {},
  purposes: {},
  access: 'on_request',
  reading: 'public',
  hue: 'harbour',
  mayName: true,
  publicTopics: 0,
};

export default function NewGroupPage() {
  const { title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('groups');
  const { code } = useLanguage();
  return (
    <FormPage
      back={{ to: `/${code}/groups`, label: t('title') }}
      title={title}
      lede={<p>{t('newText')}</p>}
      refused={refused}
    >
      {(fields) => (
        <GroupSettingsForm start={start} submit={t('make')} invalid={refused} errors={fields} />
      )}
    </FormPage>
  );
}
