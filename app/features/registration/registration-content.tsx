import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { SessionHeader } from '../sessions/session-header.tsx';
import { sessionAddress } from '../sessions/session.ts';
import { NeedsList } from './needs-list.tsx';
import { DoorCode, RegistrationFacts, RegistrationLinks } from './registration-facts.tsx';
import type { Registration } from './registration.ts';
import { isReceipt } from './registration.ts';

/** What is the case now, and what comes next. */
function NextThing({ registration }: { registration: Registration }) {
  const { t } = useTranslation('registration');
  const { code } = useLanguage();
  const { state, cancelledReason, session } = registration;
  if (state === 'cancelled')
    return (
      <div className="measure mb-6">
        <p>{t(cancelledReason ? 'takenBackText' : 'cancelledText')}</p>
        {cancelledReason && (
          <blockquote className="mt-2 border-s-[3px] border-line ps-4">
            <bdi>{cancelledReason}</bdi>
          </blockquote>
        )}
        {session.isRegistrationOpen && (
          <p className="mt-4">
            <ButtonLink to={sessionAddress(code, session.slug, 'register')}>
              {t('registerAgain')}
            </ButtonLink>
          </p>
        )}
      </div>
    );
  return (
    <p className="measure mb-6">{t(state === 'waiting' ? 'waitingText' : 'registeredText')}</p>
  );
}

/** For who has no account: the way back to this page. */
function KeepLink({ address, hasMail }: { address: string; hasMail: boolean }) {
  const { t } = useTranslation('registration');
  return (
    <section aria-labelledby="keep" className="measure my-6 border-s-[3px] border-harbour ps-4">
      <h2 id="keep">{t('keepTitle')}</h2>
      <p>{t(hasMail ? 'keepMailed' : 'keepText')}</p>
      <p className="mt-1 break-all" dir="ltr">
        {address}
      </p>
    </section>
  );
}

/** Giving the place back; asked once more, because somebody else gets it. */
function Cancellation() {
  const { t } = useTranslation('registration');
  return (
    <ConfirmForm
      summary={t('cancelTitle')}
      text={t('cancelText')}
      action={t('cancelSubmit')}
      intent="cancel"
      className="mt-8"
    />
  );
}

interface RegistrationContentProps {
  registration: Registration;
  picture: { path: string; size: number } | null;
  /** The whole address of this page. */
  address: string;
  /** The key in it. */
  place: string;
  title: string;
}

/** One registration: what stands in it, the code for the door, what was asked, and changing or cancelling. */
export function RegistrationContent(props: RegistrationContentProps) {
  const { registration, picture, address, place, title } = props;
  const { code, state, name, session, mayChange } = registration;
  return (
    <>
      <SessionHeader
        session={session}
        current="register"
        title={title}
        action={<RegistrationLinks registration={registration} address={place} />}
      />
      <div className="pt-6">
        <NextThing registration={registration} />
        {isReceipt(place) && state !== 'cancelled' && (
          <KeepLink address={address} hasMail={registration.hasMail} />
        )}
        {state !== 'cancelled' && <RegistrationFacts registration={registration} />}
        {code && picture && <DoorCode code={code} picture={picture} name={name} />}
        <NeedsList needs={registration.needs} />
        {mayChange && <Cancellation />}
      </div>
    </>
  );
}
