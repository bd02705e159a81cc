import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { OrganisationText } from './group.ts';
import type { OneForm } from './refused-form.ts';
import { useOneForm } from './refused-form.ts';

function ReasonField({ form, hint }: { form: OneForm; hint: string }) {
  const { t } = useTranslation('groups');
  return (
    <TextArea
      name="reason"
      id={form.id('reason')}
      label={t('reason')}
      hint={hint}
      required
      maxLength={2000}
      error={form.error('reason')}
      defaultValue={form.value('reason')}
    />
  );
}

/** Asks to come in, in one's own name. */
export function AskForm({ invalid }: { invalid: InvalidForm | undefined }) {
  const { t } = useTranslation('groups');
  const form = useOneForm(invalid, 'ask');
  return (
    <Form method="post" noValidate className="grid gap-4">
      <ReasonField form={form} hint={t('reasonHint')} />
      <p>
        <SubmitButton name="intent" value="ask">
          {t('send')}
        </SubmitButton>
      </p>
    </Form>
  );
}

/** Asks for a seat for an organisation that one speaks for. */
export function AskSeatForm({
  organisations,
  isMain,
  invalid,
}: {
  organisations: readonly OrganisationText[];
  /** Nothing else can be asked here. */
  isMain: boolean;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('groups');
  const form = useOneForm(invalid, 'askSeat');
  return (
    <Form method="post" noValidate className="grid gap-4">
      <Select
        name="organisation"
        id={form.id('organisation')}
        label={t('organisation')}
        empty={false}
        options={organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
        error={form.error('organisation')}
        defaultValue={form.value('organisation', organisations[0]?.slug)}
      />
      <ReasonField form={form} hint={t('seatReasonHint')} />
      <p>
        <SubmitButton variant={isMain ? 'main' : 'quiet'} name="intent" value="askSeat">
          {t('send')}
        </SubmitButton>
      </p>
    </Form>
  );
}
