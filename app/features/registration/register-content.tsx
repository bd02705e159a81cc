import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { formSentences } from '../account/form-sentences.ts';
import { SessionHeader } from '../sessions/session-header.tsx';
import { sessionAddress } from '../sessions/session.ts';
import { RegistrationForm } from './registration-form.tsx';
import type { RegistrationLine, RegistrationStart } from './registration.ts';
import { VisitorFields } from './visitor-fields.tsx';

/** Registrations that somebody made, each with the way to its page. */
function OwnRegistrations({ lines, title }: { lines: readonly RegistrationLine[]; title: string }) {
  const { t } = useTranslation('registration');
  const { code } = useLanguage();
  if (lines.length === 0) return null;
  return (
    <section aria-label={title} className="my-6">
      <h2 className="mb-2">{title}</h2>
      <RowList label={title}>
        {lines.map((line) => (
          <Row
            key={line.id}
            level={3}
            title={<bdi>{line.name ?? t('forgotten')}</bdi>}
            to={`/${code}${line.path}`}
            aside={
              <Tag tone={line.state === 'waiting' ? 'need' : 'ok'}>{t(`state_${line.state}`)}</Tag>
            }
            meta={t(`way_${line.way}`)}
          />
        ))}
      </RowList>
    </section>
  );
}

/** Why nobody can register now. */
function Closed({ start }: { start: RegistrationStart }) {
  const { t } = useTranslation('registration');
  const { session, opensOn } = start;
  const isAhead = opensOn !== null && session.state === 'published';
  return (
    <EmptyState title={t(isAhead ? 'notYetTitle' : 'closedTitle')}>
      {isAhead ? (
        <>
          {t('notYetText')} <DateText value={opensOn} form="weekday" />
        </>
      ) : (
        t('closedText')
      )}
    </EmptyState>
  );
}

/** Ways to pages that belong to registration, for those who may use them. */
function RegistrationPages({ start }: { start: RegistrationStart }) {
  const { t } = useTranslation('registration');
  const { code } = useLanguage();
  const { session, mayRegisterOthers } = start;
  const here = sessionAddress(code, session.slug);
  const isOfficer = session.me.mayWrite || session.me.mayBook;
  return (
    <ul className="my-4 flex flex-wrap gap-x-6">
      {[
        { to: `${here}/attendees`, label: t('attendees'), isThere: true },
        {
          to: `${here}/register?for=other`,
          label: t('otherLink'),
          isThere: mayRegisterOthers && session.isRegistrationOpen,
        },
        { to: `${here}/check-in`, label: t('checkIn'), isThere: isOfficer },
        { to: `${here}/needs`, label: t('needsPage'), isThere: isOfficer },
      ]
        .filter(({ isThere }) => isThere)
        .map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className="inline-flex min-h-target items-center">
              {label}
            </Link>
          </li>
        ))}
    </ul>
  );
}

interface RegisterContentProps {
  start: RegistrationStart;
  /** Somebody under a code name. */
  forOther: boolean;
  once: string;
  title: string;
  invalid: InvalidForm | undefined;
}

/** The page to register on: what was registered already, and the form. */
export function RegisterContent({ start, forOther, once, title, invalid }: RegisterContentProps) {
  const { t } = useTranslation('registration');
  const { code } = useLanguage();
  const { session, mine, others } = start;
  const { fields, general } = formSentences(t, invalid?.errors);
  const asksForm = session.isRegistrationOpen && (forOther || !mine);
  const isVisitor = !session.me.isSignedIn;
  const sending = typedValue(invalid, 'once', once);
  return (
    <>
      <SessionHeader session={session} current="register" title={title} />
      <ErrorSummary errors={invalid && fields} general={general} />
      {mine && !forOther && <OwnRegistrations lines={[mine]} title={t('mine')} />}
      {asksForm ? (
        <>
          <p className="measure mb-6">{t(forOther ? 'otherText' : 'registerText')}</p>
          <RegistrationForm
            choices={start}
            name={forOther ? '' : (start.name ?? '')}
            nameHint={t(forOther ? 'codeNameHint' : 'nameHint')}
            asksLanguage={isVisitor || forOther}
            submit={t('submit')}
            invalid={invalid}
            errors={fields}
          >
            <input type="hidden" name="once" value={sending} />
            {forOther && <input type="hidden" name="forOther" value="yes" />}
            {isVisitor && <VisitorFields once={sending} invalid={invalid} error={fields['mail']} />}
          </RegistrationForm>
          {isVisitor && (
            <p className="measure meta">
              {t('haveAccount')}{' '}
              <ButtonLink
                variant="link"
                to={`/${code}/sign-in?to=${encodeURIComponent(sessionAddress(code, session.slug, 'register'))}`}
              >
                {t('signIn')}
              </ButtonLink>
            </p>
          )}
        </>
      ) : (
        !mine && <Closed start={start} />
      )}
      <OwnRegistrations lines={others} title={t('others')} />
      {!forOther && <RegistrationPages start={start} />}
    </>
  );
}
