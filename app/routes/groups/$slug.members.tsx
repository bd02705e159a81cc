import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { groupAction } from '../../features/groups/group-action.server.ts';
import { listGroupMembers } from '../../features/groups/groups.server.ts';
import { GiveSeatForm, InvitationLines, InviteForm } from '../../features/groups/lead-forms.tsx';
import { MemberLines } from '../../features/groups/member-lines.tsx';
import { useRefusedFields } from '../../features/groups/refused-form.ts';
import { RequestLines } from '../../features/groups/request-lines.tsx';
import { SeatRows } from '../../features/groups/seat-rows.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({ scopes: ['groups', 'organisations', 'day'] }, async (page) => {
  const group = await listGroupMembers(page.db, page.params['slug'], page.language);
  const { t } = await createI18n(page.language);
  return { group, title: t('groups:membersTitle', { name: group.name }) };
});
export const action = groupAction;
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function MembersPage() {
  const { group, title } = useLoaderData<typeof loader>();
  const invalid = useActionData<typeof action>();
  const errors = useRefusedFields(invalid);
  const { t } = useTranslation('groups');
  const { code } = useLanguage();
  const { me, people, requests, invitations, seatRows } = group;
  const leads = me?.mayLead === true && group.state === 'active';
  return (
    <>
      <PageHeader
        back={{ to: `/${code}/groups/${group.slug}`, label: group.name }}
        title={title}
        lede={
          <p>
            {t('members', { count: group.members })} · {t('seats', { count: group.seats })}
          </p>
        }
      />
      <ErrorSummary errors={invalid && errors} />
      <div className="grid gap-12">
        {requests && requests.length > 0 && (
          <section aria-labelledby="requests">
            <h2 id="requests" className="mb-2">
              {t('requestsTitle')}
            </h2>
            <RequestLines requests={requests} invalid={invalid} />
          </section>
        )}
        <section aria-labelledby="seats">
          <h2 id="seats" className="mb-2">
            {t('organisations')}
          </h2>
          <SeatRows seats={seatRows ?? []} mayLead={leads} invalid={invalid} />
        </section>
        <section aria-labelledby="people">
          <h2 id="people" className="mb-2">
            {t('people')}
          </h2>
          {people ? (
            <MemberLines people={people} me={me} invalid={invalid} />
          ) : (
            <p>{t('namesHidden')}</p>
          )}
        </section>
        {leads && (
          <section aria-labelledby="invite">
            <h2 id="invite" className="mb-3">
              {t('inviteTitle')}
            </h2>
            {invitations && invitations.length > 0 && <InvitationLines invitations={invitations} />}
            <InviteForm me={me} invalid={invalid} />
          </section>
        )}
        {leads && (
          <section aria-labelledby="give-seat">
            <h2 id="give-seat" className="mb-3">
              {t('giveSeatTitle')}
            </h2>
            <GiveSeatForm invalid={invalid} />
          </section>
        )}
      </div>
    </>
  );
}
