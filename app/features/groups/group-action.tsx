import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { Group } from './group.ts';
import { mainAction, seatlessOrganisations } from './group.ts';

function MainAction({ group }: { group: Group }) {
  const { t } = useTranslation('groups');
  const { code } = useLanguage();
  const here = `/${code}/groups/${group.slug}`;
  switch (mainAction(group)) {
    case 'signIn':
      return (
        <ButtonLink to={`/${code}/sign-in?to=${encodeURIComponent(here)}`} variant="main">
          {t('signInToJoin')}
        </ButtonLink>
      );
    case 'join':
      return (
        <Form method="post">
          <SubmitButton name="intent" value="join">
            {t('join')}
          </SubmitButton>
        </Form>
      );
    case 'ask':
      return (
        <ButtonLink to={`${here}/join`} variant="main">
          {t('ask')}
        </ButtonLink>
      );
    case 'write':
      return (
        <ButtonLink to={`${here}/topics/new`} variant="main">
          {t('write')}
        </ButtonLink>
      );
    case 'waiting':
      return <Waiting group={group} />;
    case 'none':
      if (group.state === 'closed') return <ClosedNote reason={group.closedReason} />;
      return group.access === 'closed' ? <p>{t('invitedOnly')}</p> : null;
  }
}

/** That nobody writes here any more, and why. */
function ClosedNote({ reason }: { reason: string | null }) {
  const { t } = useTranslation('groups');
  return (
    <div className="border-s-[5px] border-late ps-4">
      <p className="font-bold">{t('closedText')}</p>
      {reason && <PersonText text={reason} className="measure mt-1" />}
    </div>
  );
}

function Waiting({ group }: { group: Group }) {
  const { t } = useTranslation('groups');
  const request = group.me?.request;
  if (!request) return null;
  return (
    <>
      <p>
        {t('askedOn')} <DateText value={request.since} />. {t('askedText')}
      </p>
      <WithdrawForm kind="person" target={request.id} />
    </>
  );
}

function WithdrawForm({ kind, target }: { kind: 'person' | 'seat'; target: number }) {
  const { t } = useTranslation('groups');
  return (
    <Form method="post">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="target" value={target} />
      <SubmitButton variant="quiet" name="intent" value="withdraw">
        {t('withdraw')}
      </SubmitButton>
    </Form>
  );
}

/** What one can do here: the one main action by what one is in the group, softer ones after it. */
export function GroupAction({ group }: { group: Group }) {
  const { t } = useTranslation('groups');
  const { code } = useLanguage();
  const asking = group.me?.organisations.filter(({ state }) => state === 'requested') ?? [];
  return (
    <>
      <MainAction group={group} />
      {seatlessOrganisations(group).length > 0 && (
        <ButtonLink to={`/${code}/groups/${group.slug}/join#seat`}>{t('askSeat')}</ButtonLink>
      )}
      {asking.map(({ slug, name, requestId }) => (
        <div key={slug} className="flex flex-wrap items-center gap-3">
          <p>
            {t('seatAsked')} <bdi>{name}</bdi>
          </p>
          <WithdrawForm kind="seat" target={requestId ?? 0} />
        </div>
      ))}
    </>
  );
}

/** Everybody may leave, always. */
export function LeaveForm() {
  const { t } = useTranslation('groups');
  return (
    <Form method="post" className="grid gap-3">
      <p className="measure">{t('leaveText')}</p>
      <p>
        <SubmitButton variant="danger" name="intent" value="leave">
          {t('leave')}
        </SubmitButton>
      </p>
    </Form>
  );
}
