import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { GroupSign } from '../../features/groups/group-sign.tsx';
import { answerInvitation, getInvitation } from '../../features/groups/groups.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Conflict, RefusedInput, badRequest } from '../../lib/failure.server.ts';
import { invalid, readPosted } from '../../lib/form.server.ts';
import { errorText } from '../../lib/form.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader, redirectWithToast } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

// Opening the link answers nothing: programs that check mail open every link. Only the buttons do.
export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const [invitation, viewer, { t }] = await Promise.all([
    getInvitation(page.db, page.params['token'], page.language),
    page.viewer(),
    createI18n(page.language),
  ]);
  const title = t(`groups:invitationTitle_${invitation.state}`, { name: invitation.group.name });
  return { invitation, isSignedIn: viewer !== null, here: page.url.pathname, title };
});

export const action = pageAction(async (page) => {
  const { token } = page.params;
  const intent = (await readPosted(page.request)).get('intent');
  if (intent !== 'accept' && intent !== 'decline') throw badRequest();
  if (intent === 'accept') await page.requireViewer();
  const { group } = await getInvitation(page.db, token, page.language);
  const here = `/${page.language}/invitations/${token}`;
  try {
    await answerInvitation(page.db, token, intent === 'accept');
  } catch (failure) {
    // Pressed twice: the page shows the answer that counts.
    if (failure instanceof Conflict) return redirect(here);
    if (failure instanceof RefusedInput) return invalid({ errors: failure.errors, typed: {} });
    throw failure;
  }
  if (intent === 'decline') return redirect(here);
  return redirectWithToast(page, `/${page.language}/groups/${group.slug}`, 'groups:toastJoined');
});

export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function InvitationPage() {
  const { invitation, isSignedIn, here, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('groups');
  const { code } = useLanguage();
  const { group, role, seatRole, organisation, state, invitedBy, until } = invitation;
  const isOpen = state === 'invited';
  return (
    <>
      <ErrorSummary
        errors={undefined}
        general={errorText(t, answer && 'errors' in answer ? answer.errors['form'] : undefined)}
      />
      <PageHeader
        kicker={
          <span className="inline-flex items-center gap-2">
            <GroupSign hue={group.hue} />
            {group.name}
          </span>
        }
        title={title}
        lede={<LanguageText lang={group.purpose.language}>{group.purpose.text}</LanguageText>}
      />
      {isOpen && (
        <DefinitionList
          items={[
            { term: t('invitedBy'), detail: invitedBy && <bdi>{invitedBy}</bdi> },
            { term: t('invitedFor'), detail: organisation && <bdi>{organisation.name}</bdi> },
            { term: t('invitedAs'), detail: seatRole ? t(`seat_${seatRole}`) : t(`role_${role}`) },
            { term: t('invitedUntil'), detail: <DateText value={until} /> },
          ]}
        />
      )}
      {isOpen && !isSignedIn && <p className="measure mt-6">{t('invitationSignIn')}</p>}
      <div className="my-6 flex flex-wrap gap-3">
        {isOpen && isSignedIn && (
          <Form method="post">
            <SubmitButton name="intent" value="accept">
              {t('invitationAccept')}
            </SubmitButton>
          </Form>
        )}
        {isOpen && !isSignedIn && (
          <ButtonLink to={`/${code}/sign-in?to=${encodeURIComponent(here)}`} variant="main">
            {t('invitationGoSignIn')}
          </ButtonLink>
        )}
        {isOpen && (
          <Form method="post">
            <SubmitButton variant="quiet" name="intent" value="decline">
              {t('invitationDecline')}
            </SubmitButton>
          </Form>
        )}
        <ButtonLink to={`/${code}/groups/${group.slug}`} variant={isOpen ? 'link' : 'quiet'}>
          {t('invitationSee')}
        </ButtonLink>
      </div>
    </>
  );
}
