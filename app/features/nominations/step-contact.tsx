import { useTranslation } from '../../i18n/use-translation.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { StepProps } from './nomination-steps.tsx';
import { channels } from './nomination.ts';

/** One way to reach the initiative; shown to nobody before it agrees. */
export function ContactStep({ nomination, form }: StepProps) {
  const { t } = useTranslation('nominations');
  const guess = nomination.website ? 'website' : undefined;
  return (
    <>
      <RadioGroup
        name="channel"
        label={t('channel')}
        error={form.errors['channel']}
        required
        options={channels.map((value) => ({ value, label: t(`channel_${value}`) }))}
        defaultValue={form.value('channel', nomination.contact?.channel ?? guess)}
      />
      <TextInput
        name="contact"
        label={t('contact')}
        hint={t('contactHint')}
        error={form.errors['contact']}
        required
        autoComplete="off"
        defaultValue={form.value('contact', nomination.contact?.contact ?? nomination.website)}
      />
    </>
  );
}
