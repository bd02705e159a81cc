import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { InvitationAnswer } from '../../features/organisations/invitation-answer.tsx';
import {
  answerOrganisationInvitation,
  getOrganisationInvitation,
} from '../../features/organisations/organisation-people.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

// Opening the link answers nothing: programs that check mail open every link. Only the buttons do.
export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const [invitation, viewer, { t }] = await Promise.all([
    getOrganisationInvitation(page.db, page.params['token'], page.language),
    page.viewer(),
    createI18n(page.language),
  ]);
  const title = t(`organisations:invitationTitle_${invitation.state}`, { name: invitation.name });
  return { invitation, isSignedIn: viewer !== null, here: page.url.pathname, title };
});
export const action = pageAction(answerOrganisationInvitation);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function OrganisationInvitationPage() {
  const { invitation, isSignedIn, here, title } = useLoaderData<typeof loader>();
  const { summary } = invitation;
  return (
    <>
      <PageHeader
        title={title}
        lede={summary && <LanguageText lang={summary.language}>{summary.text}</LanguageText>}
      />
      <InvitationAnswer invitation={invitation} isSignedIn={isSignedIn} here={here} />
    </>
  );
}
