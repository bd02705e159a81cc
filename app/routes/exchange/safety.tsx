import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { SafetyRules } from '../../features/safeguards/safety-rules.tsx';
import { DangerNote, OtherHelp } from '../../features/reports/safety-note.tsx';
import { getSafetyContacts } from '../../features/safeguards/safeguards.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({ scopes: [] }, async (page) => {
  const [contacts, { t }] = await Promise.all([
    getSafetyContacts(page.db),
    createI18n(page.language),
  ]);
  return { contacts, title: t('safeguards:plainTitle') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function SafetyPage() {
  const { contacts } = useLoaderData<typeof loader>();
  const { t } = useTranslation('safeguards');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        back={{ to: `/${code}/exchange`, label: t('exchange') }}
        title={t('rulesTitle')}
        lede={<p>{t('rulesLede')}</p>}
      />
      <DangerNote contacts={contacts} />
      <SafetyRules />
      <OtherHelp contacts={contacts} />
    </>
  );
}
