import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { OutcomeLine } from './outcome.ts';
import { duoAnswers, hoursAddress, matchResults, outcomeAddress } from './outcome.ts';

/** What both sides said, also where it does not agree. */
export function OutcomeSaid({ outcome }: { outcome: OutcomeLine }) {
  const { t } = useTranslation('outcomes');
  const { said, otherSaid } = outcome;
  if (!said && !otherSaid) return null;
  return (
    <ul>
      {said && <li>{t('youSaid', { said: t(`result_${said}`) })}</li>}
      {otherSaid && <li>{t('otherSaid', { said: t(`result_${otherSaid}`) })}</li>}
    </ul>
  );
}

/** How it went: one tap, no reasons. */
export function OutcomeButtons({ match, isDuo }: { match: string; isDuo: boolean }) {
  const { t } = useTranslation('outcomes');
  const { code } = useLanguage();
  return (
    <Form method="post" action={outcomeAddress(code, match)} className="mt-2">
      <input type="hidden" name="intent" value="say" />
      <p className="meta mb-2">{t(isDuo ? 'sayDuoHint' : 'sayHint')}</p>
      <p className="flex flex-wrap gap-3">
        {matchResults.map((result) => (
          <SubmitButton
            key={result}
            name="result"
            value={result}
            variant={result === 'done' ? 'main' : 'quiet'}
          >
            {t(`result_${result}`)}
          </SubmitButton>
        ))}
      </p>
    </Form>
  );
}

/** Whether two still meet: for this side alone. */
export function DuoQuestion({
  match,
  duo,
}: {
  match: string;
  duo: NonNullable<OutcomeLine['duo']>;
}) {
  const { t } = useTranslation('outcomes');
  const { code } = useLanguage();
  return (
    <Form method="post" action={outcomeAddress(code, match)} className="mt-2">
      <input type="hidden" name="intent" value="duo" />
      <input type="hidden" name="months" value={duo.months} />
      <p className="font-bold">{t(`duoQuestion_${duo.months}`)}</p>
      <p className="meta mb-2">{t('duoPrivate')}</p>
      {duo.answer && <p className="mb-2">{t('youSaid', { said: t(`duo_${duo.answer}`) })}</p>}
      <p className="flex flex-wrap gap-3">
        {duoAnswers
          .filter((answer) => answer !== duo.answer)
          .map((answer) => (
            <SubmitButton key={answer} name="answer" value={answer} variant="quiet">
              {t(`duo_${answer}`)}
            </SubmitButton>
          ))}
      </p>
    </Form>
  );
}

/** How it went, beside a conversation; nothing before it was agreed and for who is no side. */
export function OutcomePart({
  match,
  outcome,
}: {
  match: string;
  outcome: OutcomeLine | null | undefined;
}) {
  const { t } = useTranslation('outcomes');
  const { code } = useLanguage();
  if (!outcome) return null;
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome" className="mb-2">
        {t('title')}
      </h2>
      <OutcomeSaid outcome={outcome} />
      {outcome.maySay && <OutcomeButtons match={match} isDuo={outcome.duo !== null} />}
      {outcome.duo && <DuoQuestion match={match} duo={outcome.duo} />}
      <ul>
        {outcome.isDone && (
          <li>
            <Link
              to={outcomeAddress(code, match)}
              className="inline-flex min-h-target items-center"
            >
              {t('toThanks')}
            </Link>
          </li>
        )}
        {outcome.countsHours && (
          <li>
            <Link to={hoursAddress(code, match)} className="inline-flex min-h-target items-center">
              {t('toHours')}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
