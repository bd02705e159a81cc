import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { languages } from '../../i18n/locales.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { MyPart, OpenInvitation } from './group.ts';
import { groupRoles } from './group.ts';
import { useOneForm } from './refused-form.ts';

const mailLanguages = Object.values(languages).map(({ code, ownName }) => ({
  value: code,
  label: ownName,
}));

/** Invites somebody by mail, with an account or without. */
export function InviteForm({ me, invalid }: { me: MyPart; invalid: InvalidForm | undefined }) {
  const { t } = useTranslation('groups');
  const { code } = useLanguage();
  const form = useOneForm(invalid, 'invite');
  const roles = groupRoles.filter(
    (name) => me.mayNameLeads || !['chair', 'secretary'].includes(name),
  );
  return (
    <Form method="post" noValidate className="grid gap-3">
      <TextInput
        name="mail"
        id={form.id('mail')}
        type="email"
        label={t('mail')}
        hint={t('inviteHint')}
        required
        error={form.error('mail')}
        defaultValue={form.value('mail')}
      />
      <Select
        name="role"
        id={form.id('role')}
        label={t('role')}
        empty={false}
        options={roles.map((value) => ({ value, label: t(`role_${value}`) }))}
        error={form.error('role')}
        defaultValue={form.value('role', 'member')}
      />
      <Select
        name="language"
        id={form.id('language')}
        label={t('mailLanguage')}
        empty={false}
        options={mailLanguages}
        error={form.error('language')}
        defaultValue={form.value('language', code)}
      />
      <p>
        <Button name="intent" value="invite">
          {t('invite')}
        </Button>
      </p>
    </Form>
  );
}

/** Gives an organisation of the directory a seat. */
export function GiveSeatForm({ invalid }: { invalid: InvalidForm | undefined }) {
  const { t } = useTranslation('groups');
  const form = useOneForm(invalid, 'giveSeat');
  return (
    <Form method="post" noValidate className="grid gap-3">
      <TextInput
        name="organisation"
        id={form.id('organisation')}
        label={t('organisation')}
        hint={t('giveSeatHint')}
        required
        maxLength={200}
        error={form.error('organisation')}
        defaultValue={form.value('organisation')}
      />
      <p>
        <Button name="intent" value="giveSeat">
          {t('giveSeat')}
        </Button>
      </p>
    </Form>
  );
}

/** Who was invited and has not answered yet. */
export function InvitationLines({ invitations }: { invitations: readonly OpenInvitation[] }) {
  const { t } = useTranslation('groups');
  return (
    <ul className="mb-6 border-t border-line">
      {invitations.map(({ id, mail, role, organisation, until }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 border-b border-line py-2">
          <span>
            <bdi dir="ltr">{mail}</bdi>{' '}
            <span className="meta">
              {organisation ? <bdi>{organisation}</bdi> : t(`role_${role}`)} · {t('until')}{' '}
              <DateText value={until} />
            </span>
          </span>
          <Form method="post">
            <input type="hidden" name="target" value={id} />
            <Button name="intent" value="withdrawInvitation" variant="link">
              {t('withdrawInvitation', { mail })}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
