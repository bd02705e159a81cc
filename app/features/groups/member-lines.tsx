import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { Member, MyPart } from './group.ts';
import { groupRoles } from './group.ts';
import { PersonName } from './person-name.tsx';
import { useOneForm } from './refused-form.ts';

interface MemberFormsProps {
  member: Member;
  me: MyPart;
  invalid: InvalidForm | undefined;
}

function MemberForms({ member, me, invalid }: MemberFormsProps) {
  const { t } = useTranslation('groups');
  const role = useOneForm(invalid, 'role', member.id);
  const removal = useOneForm(invalid, 'remove', member.id);
  const roles = groupRoles.filter(
    (name) => me.mayNameLeads || !['chair', 'secretary'].includes(name),
  );
  return (
    <Disclosure
      summary={t('changeMember')}
      note={<PersonName person={member.person} />}
      open={role.isRefused || removal.isRefused}
    >
      <Form method="post" noValidate className="mb-6 grid gap-3">
        <input type="hidden" name="target" value={member.id} />
        <Select
          name="role"
          id={role.id('role')}
          label={t('role')}
          empty={false}
          options={roles.map((value) => ({ value, label: t(`role_${value}`) }))}
          error={role.error('role')}
          defaultValue={role.value('role', member.role)}
        />
        <p>
          <Button name="intent" value="role">
            {t('saveRole')}
          </Button>
        </p>
      </Form>
      <Form method="post" noValidate className="grid gap-3">
        <input type="hidden" name="target" value={member.id} />
        <TextArea
          name="reason"
          id={removal.id('reason')}
          label={t('removeReason')}
          hint={t('removeHint')}
          rows={2}
          required
          maxLength={2000}
          error={removal.error('reason')}
          defaultValue={removal.value('reason')}
        />
        <p>
          <Button name="intent" value="remove" variant="danger">
            {t('remove')}
          </Button>
        </p>
      </Form>
    </Disclosure>
  );
}

/** People in their own name, with what leads can change. */
export function MemberLines({
  people,
  me,
  invalid,
}: {
  people: readonly Member[];
  me: MyPart | null;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('groups');
  if (people.length === 0) return <p>{t('noPeople')}</p>;
  return (
    <ul className="border-t border-line">
      {people.map((member) => (
        <li key={member.id} className="border-b border-line py-2">
          <p>
            <strong>
              <PersonName person={member.person} />
            </strong>{' '}
            <span className="meta">
              {t(`role_${member.role}`)} · {t('since')}{' '}
              <DateText value={member.sinceOn} form="month" />
            </span>
          </p>
          {me?.mayLead && !member.isMe && (member.role !== 'chair' || me.mayNameLeads) && (
            <MemberForms member={member} me={me} invalid={invalid} />
          )}
        </li>
      ))}
    </ul>
  );
}
