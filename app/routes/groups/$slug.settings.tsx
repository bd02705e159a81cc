import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { CloseForm, ReopenForm } from '../../features/groups/closing-forms.tsx';
import { keepGroup } from '../../features/groups/keeping-action.server.ts';
import { getGroupSettings } from '../../features/groups/keeping.server.ts';
import { GroupSettingsForm } from '../../features/groups/settings-form.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [settings, { t }] = await Promise.all([
    getGroupSettings(page.db, page.params['slug']),
    createI18n(page.language),
  ]);
  const name = settings.names[page.language] ?? settings.names['nl'] ?? settings.slug;
  return { settings, name, title: t('groups:settings') };
});
export const action = pageAction(keepGroup);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function GroupSettingsPage() {
  const { settings, name, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('groups');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const isClosing = refused?.typed['intent']?.[0] === 'close';
  return (
    <>
      <PageHeader back={{ to: `/${code}/groups/${settings.slug}`, label: name }} title={title} />
      <ErrorSummary errors={refused && fields} general={general} />
      {settings.state === 'active' ? (
        <GroupSettingsForm
          start={settings}
          submit={t('saveSettings')}
          invalid={isClosing ? undefined : refused}
          errors={isClosing ? {} : fields}
        />
      ) : (
        <p className="measure mb-4">{t('closedText')}</p>
      )}
      {settings.mayName && settings.state === 'active' && (
        <CloseForm
          members={settings.members}
          invalid={isClosing ? refused : undefined}
          error={fields['reason']}
        />
      )}
      {settings.mayName && settings.state === 'closed' && (
        <ReopenForm reason={settings.closedReason} />
      )}
    </>
  );
}
