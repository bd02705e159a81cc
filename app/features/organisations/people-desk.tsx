import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { OrganisationPeople, Representative } from './organisation-people.ts';

interface PeopleDeskProps {
  organisation: OrganisationPeople;
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Who speaks for an organisation: see, and for who may, invite, change and end. */
export function PeopleDesk({ organisation, refused, errors }: PeopleDeskProps) {
  const { t } = useTranslation('organisations');
  const { people, invitations } = organisation;
  const invites = organisation.role !== 'deputy';
  return (
    <div className="grid max-w-[44rem] gap-10">
      <section aria-labelledby="people">
        <h2 id="people" className="mb-2">
          {t('people')}
        </h2>
        {people.length === 0 && <p>{t('nobody')}</p>}
        <ul className="border-t border-line">
          {people.map((person) => (
            <PersonRow key={person.id} person={person} changes={invites} />
          ))}
        </ul>
      </section>
      {invitations && invitations.length > 0 && <OpenInvitations invitations={invitations} />}
      {invites && (
        <section aria-labelledby="invite">
          <h2 id="invite" className="mb-3">
            {t('inviteTitle')}
          </h2>
          <Form method="post" noValidate className="grid gap-4">
            <TextInput
              name="mail"
              type="email"
              label={t('inviteMail')}
              hint={t('inviteHint')}
              autoComplete="off"
              required
              error={errors['mail']}
              defaultValue={typedValue(refused, 'mail')}
            />
            <RadioGroup
              name="role"
              label={t('inviteAs')}
              options={(['representative', 'deputy'] as const).map((value) => ({
                value,
                label: t(`speaks_${value}`),
                hint: t(`speaksHint_${value}`),
              }))}
              defaultValue={typedValue(refused, 'role', 'representative')}
              error={errors['role']}
            />
            <p>
              <SubmitButton name="intent" value="invite">
                {t('invite')}
              </SubmitButton>
            </p>
          </Form>
        </section>
      )}
    </div>
  );
}

function PersonRow({ person, changes }: { person: Representative; changes: boolean }) {
  const { t } = useTranslation('organisations');
  const { id, name, role, since, isMe } = person;
  const other = role === 'deputy' ? 'representative' : 'deputy';
  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong>{name ? <bdi>{name}</bdi> : t('nameless')}</strong>
        {isMe && <Tag tone="plain">{t('you')}</Tag>}
        <span className="meta">
          {t(`speaks_${role}`)} · {t('since')} <DateText value={since} form="month" />
        </span>
      </p>
      <div className="flex flex-wrap items-start gap-x-6">
        {changes && (
          <Form method="post">
            <input type="hidden" name="target" value={id} />
            <input type="hidden" name="role" value={other} />
            <Button name="intent" value="role" variant="link">
              {t(`make_${other}`)}
            </Button>
          </Form>
        )}
        {(changes || isMe) && (
          <ConfirmForm
            summary={isMe ? t('leave') : t('remove')}
            text={isMe ? t('leaveText') : t('removeText')}
            action={isMe ? t('leave') : t('remove')}
            intent="remove"
          >
            <input type="hidden" name="target" value={id} />
          </ConfirmForm>
        )}
      </div>
    </li>
  );
}

function OpenInvitations({
  invitations,
}: {
  invitations: NonNullable<OrganisationPeople['invitations']>;
}) {
  const { t } = useTranslation('organisations');
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations" className="mb-2">
        {t('openInvitations')}
      </h2>
      <ul className="border-t border-line">
        {invitations.map(({ id, mail, role, until }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 border-b border-line py-2">
            <span>
              <bdi dir="ltr">{mail}</bdi>{' '}
              <span className="meta">
                {t(`speaks_${role}`)} · {t('until')} <DateText value={until} />
              </span>
            </span>
            <Form method="post">
              <input type="hidden" name="target" value={id} />
              <Button name="intent" value="withdraw" variant="link">
                {t('withdrawInvitation')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
