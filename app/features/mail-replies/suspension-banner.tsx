import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { MailSuspension } from './mail-reply.ts';

interface SuspensionBannerProps {
  suspension: MailSuspension;
  email: string;
}

/** Tells somebody why no mail comes, and starts it again. */
export function SuspensionBanner({ suspension, email }: SuspensionBannerProps) {
  const { t } = useTranslation('mailReplies');
  return (
    <section
      aria-labelledby="suspension"
      className="measure mb-8 flex gap-2 border-s-[5px] border-late bg-surface px-4 py-3"
    >
      <Icon name="warning" className="mt-[0.2em] text-late" />
      <div className="min-w-0">
        <h2 id="suspension" className="text-base">
          {t('suspendedTitle')}
        </h2>
        <p className="mt-1">
          {t(`suspended_${suspension.reason}`)}{' '}
          <bdi dir="ltr" className="font-semibold break-words">
            {email}
          </bdi>
          {' · '}
          <DateText value={suspension.since} />
        </p>
        <p className="mt-1">{t('suspendedSignIn')}</p>
        <Form method="post" className="mt-3">
          <SubmitButton variant="quiet" name="intent" value="resumeMail">
            {t('resumeMail')}
          </SubmitButton>
        </Form>
      </div>
    </section>
  );
}
