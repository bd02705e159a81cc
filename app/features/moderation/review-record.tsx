import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tag } from '../../ui/tag.tsx';
import { NominationAnswers } from '../nominations/nomination-answers.tsx';
import { Timeline } from '../nominations/nomination-state.tsx';
import { TakeForm } from './decision-forms.tsx';
import type { ReviewedNomination } from './moderation.ts';

/** Name, state, and who reads it; the first thing to do is to take it. */
export function ReviewHeader({ nomination }: { nomination: ReviewedNomination }) {
  const { t } = useTranslation('moderation');
  const { code } = useLanguage();
  const { state, submittedAt, reviewer, isMine, isTaken, mayDecide } = nomination;
  return (
    <PageHeader
      back={{ to: `/${code}/moderation`, label: t('title') }}
      kicker={<Tag>{t(`state_${state}`)}</Tag>}
      title={<LanguageText lang={nomination.textLanguage}>{nomination.name}</LanguageText>}
      lede={
        <p>
          {submittedAt && (
            <>
              {t('sentOn')} <DateText value={submittedAt} />
            </>
          )}
          {isTaken && (
            <>
              {' '}
              ·{' '}
              {isMine
                ? t('takenByMe')
                : reviewer
                  ? t('takenBy', { name: reviewer })
                  : t('takenByOther')}
            </>
          )}
        </p>
      }
      action={state === 'submitted' && mayDecide && <TakeForm />}
    />
  );
}

/** What was told and what happened since; where it was decided, the way to the initiative. */
export function ReviewRecord({ nomination }: { nomination: ReviewedNomination }) {
  const { t } = useTranslation('moderation');
  const { code } = useLanguage();
  const { initiative, contact } = nomination;
  return (
    <>
      {initiative && (
        <p className="mb-6">
          <ButtonLink to={`/${code}/initiatives/${initiative.slug}`}>
            <LanguageText lang={initiative.language}>{initiative.name}</LanguageText>
          </ButtonLink>
        </p>
      )}
      <h2 className="mb-2">{t('toldTitle')}</h2>
      <NominationAnswers
        nomination={nomination}
        contact={contact?.contact}
        address={contact?.address}
      />
      {!nomination.mayDecide && <p className="meta mt-2">{t('contactHidden')}</p>}
      <Disclosure summary={t('historyTitle')} className="mt-4">
        <Timeline events={nomination.events} />
      </Disclosure>
    </>
  );
}
