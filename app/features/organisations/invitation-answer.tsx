import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { OrganisationInvitation } from './organisation-people.ts';

/** What somebody is asked, and the buttons to say yes or no; after that, where to go on. */
export function InvitationAnswer({
  invitation,
  isSignedIn,
  here,
}: {
  invitation: OrganisationInvitation;
  isSignedIn: boolean;
  /** Path of this page, to come back to after signing in. */
  here: string;
}) {
  const { t } = useTranslation('organisations');
  const { code } = useLanguage();
  const { slug, role, state, invitedBy, until } = invitation;
  const isOpen = state === 'invited';
  return (
    <>
      {isOpen && (
        <DefinitionList
          items={[
            { term: t('invitedBy'), detail: invitedBy && <bdi>{invitedBy}</bdi> },
            { term: t('invitedAs'), detail: t(`speaks_${role}`) },
            { term: t('invitedUntil'), detail: <DateText value={until} /> },
          ]}
        />
      )}
      {isOpen && <p className="measure mt-6">{t('invitationText')}</p>}
      {isOpen && !isSignedIn && <p className="measure mt-3">{t('invitationSignIn')}</p>}
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
        <ButtonLink to={`/${code}/organisations/${slug}`} variant={isOpen ? 'link' : 'quiet'}>
          {t('see')}
        </ButtonLink>
      </div>
    </>
  );
}
