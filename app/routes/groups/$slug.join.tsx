import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { groupAction } from '../../features/groups/group-action.server.ts';
import { mainAction, seatlessOrganisations } from '../../features/groups/group.ts';
import { getGroup } from '../../features/groups/groups.server.ts';
import { AskForm, AskSeatForm } from '../../features/groups/join-forms.tsx';
import { useRefusedFields } from '../../features/groups/refused-form.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  page.headers.set('X-Robots-Tag', 'noindex');
  const group = await getGroup(page.db, page.params['slug'], page.language);
  const mayAsk = mainAction(group) === 'ask';
  const organisations = seatlessOrganisations(group);
  // Nothing to ask: the group's page says why.
  if (!mayAsk && organisations.length === 0)
    throw redirect(`/${page.language}/groups/${group.slug}`);
  const { t } = await createI18n(page.language);
  return { group, mayAsk, organisations, title: t('groups:askTitle', { name: group.name }) };
});
export const action = groupAction;
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function JoinPage() {
  const { group, mayAsk, organisations, title } = useLoaderData<typeof loader>();
  const invalid = useActionData<typeof action>();
  const errors = useRefusedFields(invalid);
  const { t } = useTranslation('groups');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        back={{ to: `/${code}/groups/${group.slug}`, label: group.name }}
        title={title}
        lede={<p>{t('askLede')}</p>}
      />
      <ErrorSummary errors={invalid && errors} />
      {mayAsk && (
        <section aria-labelledby="myself" className="mb-10">
          <h2 id="myself" className="mb-3">
            {t('askMyself')}
          </h2>
          <AskForm invalid={invalid} />
        </section>
      )}
      {organisations.length > 0 && (
        <section aria-labelledby="seat">
          <h2 id="seat" className="mb-3">
            {t('askSeat')}
          </h2>
          <AskSeatForm organisations={organisations} isMain={!mayAsk} invalid={invalid} />
        </section>
      )}
    </>
  );
}
