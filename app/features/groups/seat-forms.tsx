import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { Seat } from './group.ts';
import { seatRoles } from './group.ts';
import { useOneForm } from './refused-form.ts';

export interface SeatFormProps {
  seat: Seat;
  invalid: InvalidForm | undefined;
}

function HolderForm({ seat, invalid }: SeatFormProps) {
  const { t } = useTranslation('groups');
  const form = useOneForm(invalid, 'setHolder', seat.id);
  const representatives = seat.representatives ?? [];
  return (
    <Form method="post" noValidate className="mb-6 grid gap-3">
      <input type="hidden" name="target" value={seat.id} />
      <Select
        name="role"
        id={form.id('role')}
        label={t('seatRole')}
        empty={false}
        options={seatRoles.map((value) => ({ value, label: t(`seat_${value}`) }))}
        error={form.error('role')}
        defaultValue={form.value('role', 'representative')}
      />
      {representatives.length > 0 && (
        <Select
          name="person"
          id={form.id('person')}
          label={t('seatPerson')}
          empty={t('seatPersonByMail')}
          options={representatives.map(({ id, name }) => ({
            value: id,
            label: name ?? t('personUnnamed'),
          }))}
          error={form.error('person')}
          defaultValue={form.value('person')}
        />
      )}
      <TextInput
        name="mail"
        id={form.id('mail')}
        type="email"
        label={t('mail')}
        hint={t('seatMailHint')}
        error={form.error('mail')}
        defaultValue={form.value('mail')}
      />
      <p>
        <Button name="intent" value="setHolder">
          {t('setHolder')}
        </Button>
      </p>
    </Form>
  );
}

function VacateForms({ seat }: { seat: Seat }) {
  const { t } = useTranslation('groups');
  return (
    <>
      {(seat.holders ?? []).map(({ id, role, name }) => (
        <Form key={id} method="post" className="mb-6">
          <input type="hidden" name="target" value={seat.id} />
          <input type="hidden" name="role" value={role} />
          <Button name="intent" value="vacateSeat">
            {t('vacate', { name: name ?? t('personUnnamed') })}
          </Button>
        </Form>
      ))}
    </>
  );
}

function RenewForm({ seat, invalid }: SeatFormProps) {
  const { t } = useTranslation('groups');
  const form = useOneForm(invalid, 'renewSeat', seat.id);
  return (
    <Form method="post" noValidate className="mb-6 grid gap-3">
      <input type="hidden" name="target" value={seat.id} />
      <TextInput
        name="endsOn"
        id={form.id('endsOn')}
        type="date"
        width="half"
        label={t('termEnds')}
        error={form.error('endsOn')}
        defaultValue={form.value('endsOn', seat.termEndsOn ?? '')}
      />
      <p>
        <Button name="intent" value="renewSeat">
          {t('renew')}
        </Button>
      </p>
    </Form>
  );
}

function EndForm({ seat, invalid }: SeatFormProps) {
  const { t } = useTranslation('groups');
  const form = useOneForm(invalid, 'endSeat', seat.id);
  return (
    <Form method="post" noValidate className="grid gap-3">
      <input type="hidden" name="target" value={seat.id} />
      <TextArea
        name="reason"
        id={form.id('reason')}
        label={t('endReason')}
        hint={t('removeHint')}
        rows={2}
        required={!seat.mayGiveUp}
        maxLength={2000}
        error={form.error('reason')}
        defaultValue={form.value('reason')}
      />
      <p>
        <Button name="intent" value="endSeat" variant="danger">
          {t('endSeat')}
        </Button>
      </p>
    </Form>
  );
}

/** Who sits at this seat, until when, and ending it; folded away until needed. */
export function SeatForms({ seat, invalid, mayLead }: SeatFormProps & { mayLead: boolean }) {
  const { t } = useTranslation('groups');
  const refused = ['setHolder', 'renewSeat', 'endSeat'].includes(
    invalid?.typed['intent']?.[0] ?? '',
  );
  return (
    <Disclosure
      summary={t('changeSeat')}
      note={<bdi>{seat.organisation.name}</bdi>}
      open={refused && invalid?.typed['target']?.[0] === String(seat.id)}
    >
      <HolderForm seat={seat} invalid={invalid} />
      <VacateForms seat={seat} />
      {mayLead && <RenewForm seat={seat} invalid={invalid} />}
      {(mayLead || seat.mayGiveUp) && <EndForm seat={seat} invalid={invalid} />}
    </Disclosure>
  );
}
