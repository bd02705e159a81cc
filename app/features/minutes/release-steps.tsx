import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { ReleasePage, ReleaseStep } from './release.ts';
import { minutesAddress } from './minutes.ts';
import { decisionsAddress } from './outcome.ts';
import { OutcomeTag } from './outcome-lines.tsx';
import { ReleasePlan } from './release-plan.tsx';

/** What would be read after this step. */
function StepPreview({ step, page }: { step: ReleaseStep; page: ReleasePage }) {
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  const { slug } = page.session;
  if (step.part === 'minutes')
    return (
      <p>
        <Link to={minutesAddress(code, slug)} className="-my-2 inline-block py-2">
          {t('previewMinutes')}
        </Link>
      </p>
    );
  const column = step.audience === 'everybody' ? 'forEverybodyAt' : 'forParticipantsAt';
  const rows = page.decisions.filter((decision) =>
    step.part === 'decisions' ? decision[column] === null : decision.short !== null,
  );
  return (
    <ul className="border-t border-line">
      {rows.map(({ short, missing, ...decision }) => (
        <li key={decision.number} className="border-b border-line py-2">
          <b className="num">{decision.number}.</b> <OutcomeTag outcome={decision} />{' '}
          <LanguageText
            lang={step.part === 'texts' ? short?.language : decision.language}
            as="bdi"
            className="whitespace-pre-line"
          >
            {step.part === 'texts' ? short?.text : decision.text}
          </LanguageText>
          {step.part === 'texts' && missing.length > 0 && (
            <p className="meta">
              {t('missingIn')} {missing.map((language) => language.toUpperCase()).join(', ')}
              {' · '}
              <Link
                to={`${decisionsAddress(code, slug)}/texts`}
                className="-my-2 inline-block py-2"
              >
                {t('toTexts')}
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface StepRowProps {
  step: ReleaseStep;
  page: ReleasePage;
  invalid: InvalidForm | undefined;
  error: string | undefined;
}

/** One step of releasing: done, possible now, planned, or not its turn. */
function StepRow({ step, page, invalid, error }: StepRowProps) {
  const { t } = useTranslation('minutes');
  const { part, audience, ready, isOut, people, releasedAt } = step;
  return (
    <li className="border-b border-line py-5">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 className="text-lg">{t(`step_${part}_${audience}`)}</h2>
        {isOut ? (
          <span className="text-ok">
            <Icon name="check" /> {t('isOut')} {releasedAt && <DateText value={releasedAt} />}
          </span>
        ) : ready === 0 ? (
          <Tag tone="plain">{t('notItsTurn')}</Tag>
        ) : null}
      </div>
      {ready > 0 && (
        <div className="measure mt-3">
          <StepPreview step={step} page={page} />
          <p className="my-3">{t('hears', { count: people })}</p>
          <Form method="post">
            <input type="hidden" name="part" value={part} />
            <input type="hidden" name="audience" value={audience} />
            <input type="hidden" name="seen" value={ready} />
            <SubmitButton variant="quiet">{t(`release_${audience}`)}</SubmitButton>
          </Form>
        </div>
      )}
      {ready === 0 && !isOut && <p className="meta mt-1">{t(`waits_${part}`)}</p>}
      {!isOut && page.session.state === 'closed' && (
        <ReleasePlan step={step} invalid={invalid} error={error} />
      )}
    </li>
  );
}

/** The six steps from what few know to what everybody reads; each is confirmed by itself. */
export function ReleaseSteps({
  page,
  invalid,
  error,
}: {
  page: ReleasePage;
  /** What was refused, with the step it is about. */
  invalid: InvalidForm | undefined;
  error: string | undefined;
}) {
  const { t } = useTranslation('minutes');
  const isAbout = ({ part, audience }: ReleaseStep) =>
    invalid?.typed['part']?.[0] === part && invalid.typed['audience']?.[0] === audience;
  return (
    <ol aria-label={t('releaseTitle')} className="border-t-[3px] border-ink">
      {page.steps.map((step) => (
        <StepRow
          key={`${step.part}-${step.audience}`}
          step={step}
          page={page}
          invalid={isAbout(step) ? invalid : undefined}
          error={isAbout(step) ? error : undefined}
        />
      ))}
    </ol>
  );
}
