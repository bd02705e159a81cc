import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
import { formSentences } from '../account/form-sentences.ts';
import { SessionHeader } from '../sessions/session-header.tsx';
import { sessionAddress } from '../sessions/session.ts';
import { TakeBackForm, UnannouncedForm } from './check-in-forms.tsx';
import { CheckInList } from './check-in-list.tsx';
import type { CheckIn, CheckInLine } from './check-in.ts';

/** How many are expected and how many are there. */
function Counts({ list: { counts, present } }: { list: CheckIn }) {
  const { t } = useTranslation('registration');
  const waiting = counts.waitingHere + counts.waitingRemote;
  return (
    <p className="measure my-4">
      <strong>{t('presentCount', { count: present.here + present.remote - present.left })}</strong>{' '}
      {t('presentWays', { here: present.here, remote: present.remote, left: present.left })}{' '}
      {t('expectedCount', { count: counts.here + counts.remote })}{' '}
      {waiting > 0 && t('waitingCount', { count: waiting })}
    </p>
  );
}

interface CheckInContentProps {
  list: CheckIn;
  query: string;
  /** Whose place is about to be taken back. */
  cancelled: CheckInLine | undefined;
  once: string;
  title: string;
  invalid: InvalidForm | undefined;
}

/** The list at the door: search, tick, add; and the way to scanning and to what is printed. */
export function CheckInContent(props: CheckInContentProps) {
  const { list, query, cancelled, once, title, invalid } = props;
  const { t } = useTranslation('registration');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, invalid?.errors);
  const here = `${sessionAddress(code, list.session.slug)}/check-in`;
  return (
    <>
      <SessionHeader
        session={list.session}
        current="register"
        title={title}
        action={
          <>
            {list.mayMark && (
              <ButtonLink to={`${here}/scan`} variant="main" reload>
                {t('scanLink')}
              </ButtonLink>
            )}
            <ButtonLink to={`${here}/badges.pdf`} reload>
              {t('badges')}
            </ButtonLink>
            <ButtonLink to={`${here}/sign-in.pdf`} reload>
              {t('signInSheet')}
            </ButtonLink>
          </>
        }
      />
      <ErrorSummary errors={invalid && fields} general={general} />
      <Counts list={list} />
      {!list.mayMark && <p className="measure my-4">{t('marksClosed')}</p>}
      {cancelled ? (
        <TakeBackForm line={cancelled} here={here} invalid={invalid} errors={fields} />
      ) : (
        <>
          <div className="my-6">
            <SearchForm label={t('findName')} action={here} defaultValue={query} />
          </div>
          <CheckInList list={list} />
          {list.mayMark && (
            <UnannouncedForm
              once={once}
              organisations={list.organisations}
              invalid={invalid}
              errors={fields}
            />
          )}
        </>
      )}
    </>
  );
}
