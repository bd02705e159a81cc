import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { clockOf } from '../meetings/meeting.ts';
import { HourFields, PlaceFields } from './place-fields.tsx';
import type { SessionSettings } from './session-pages.ts';
import { TextsFields } from './texts-fields.tsx';

interface FormProps {
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Name, day, place, what one must know, and how one joins from afar. */
export function SessionForm({
  settings,
  invalid,
  errors,
}: FormProps & { settings: SessionSettings }) {
  const { t } = useTranslation('sessions');
  const { session, titles, summaries, practical, link } = settings;
  const clock = clockOf(session);
  const common = { invalid, errors };
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input
        type="hidden"
        name="sequence"
        value={typedValue(invalid, 'sequence', String(session.sequence))}
      />
      <TextsFields
        {...common}
        name="title"
        label={t('field_title')}
        stored={titles}
        maxLength={200}
      />
      <HourFields {...common} start={clock} day={clock.day} />
      <PlaceFields {...common} start={{ ...settings, ...clock, ...session }} />
      <TextInput
        name="link"
        type="url"
        label={t('field_link')}
        hint={t('linkHint')}
        optional
        maxLength={500}
        defaultValue={typedValue(invalid, 'link', link ?? '')}
        {...(errors['link'] ? { error: errors['link'] } : {})}
      />
      <TextsFields
        {...common}
        name="summary"
        label={t('field_summary')}
        hint={t('summaryHint')}
        stored={summaries}
        rows={3}
        maxLength={2000}
        optional
      />
      <TextsFields
        {...common}
        name="practical"
        label={t('field_practical')}
        hint={t('practicalHint')}
        stored={practical}
        rows={4}
        maxLength={4000}
        optional
      />
      <p>
        <SubmitButton name="intent" value="save">
          {t('save')}
        </SubmitButton>
      </p>
    </Form>
  );
}

/** Cancels a session, with the reason that everybody is told. */
export function CancelSessionForm({ isDraft, invalid, errors }: FormProps & { isDraft: boolean }) {
  const { t } = useTranslation('sessions');
  return (
    <Disclosure summary={t('cancelTitle')} open={invalid !== undefined} className="mt-8">
      <Form method="post" noValidate className="grid gap-4">
        <TextArea
          name="reason"
          label={t('cancelReason')}
          hint={t(isDraft ? 'cancelDraftHint' : 'cancelHint')}
          required
          rows={3}
          maxLength={2000}
          defaultValue={typedValue(invalid, 'reason')}
          {...(errors['reason'] ? { error: errors['reason'] } : {})}
        />
        <p>
          <SubmitButton variant="danger" name="intent" value="cancel">
            {t('cancelSubmit')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}
