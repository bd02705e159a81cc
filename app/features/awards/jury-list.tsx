import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { JuryEntryLine, JuryPage } from './award.ts';
import { awardsAddress } from './award.ts';

function EntryTag({ entry }: { entry: JuryEntryLine }) {
  const { t } = useTranslation('awards');
  if (entry.isTied) return <Tag tone="plain">{t('tied')}</Tag>;
  if (entry.isDone) return <Tag tone="ok">{t('scored')}</Tag>;
  return <Tag tone="need">{t(entry.isBegun ? 'begun' : 'toScore')}</Tag>;
}

/** A juror's own list: what waits, what is done, and what they leave to others. */
export function JuryList({ jury }: { jury: JuryPage }) {
  const { t } = useTranslation('awards');
  const { code } = useLanguage();
  const own = jury.entries.filter(({ isTied }) => !isTied);
  const done = own.filter(({ isDone }) => isDone).length;
  const isOver = ['scored', 'shortlisted', 'announced', 'cancelled'].includes(jury.state);
  if (!jury.hasAccepted)
    return (
      <>
        <p className="measure mb-4">{t('invitedText')}</p>
        <Form method="post" className="flex flex-wrap gap-3">
          <SubmitButton name="intent" value="accept">
            {t('accept')}
          </SubmitButton>
          <SubmitButton variant="quiet" name="intent" value="leave">
            {t('declineJury')}
          </SubmitButton>
        </Form>
      </>
    );
  return (
    <>
      {jury.state === 'jury' && own.length > 0 && (
        <Progress
          label={t('progress')}
          value={done}
          max={own.length}
          words={t('progressWords', { done, total: own.length })}
        />
      )}
      <p className="measure my-4">
        {jury.state === 'jury' && (
          <>
            {t('scoreUntil')} <DateText value={jury.scoresUntil} />.
          </>
        )}
        {['prepared', 'open', 'draft'].includes(jury.state) && (
          <>
            {t('scoreAfter')} <DateText value={jury.closesOn} />.
          </>
        )}
        {isOver && t('scoringOver')}
      </p>
      {jury.entries.length > 0 && (
        <RowList label={t('entries')}>
          {jury.entries.map((entry) => (
            <Row
              key={entry.id}
              title={<LanguageText lang={entry.nameLanguage}>{entry.name}</LanguageText>}
              {...(entry.isTied ? {} : { to: awardsAddress(code, jury.year, `jury/${entry.id}`) })}
              aside={<EntryTag entry={entry} />}
              meta={entry.category}
            />
          ))}
        </RowList>
      )}
      {!isOver && (
        <ConfirmForm
          summary={t('leaveJury')}
          text={t('leaveJuryText')}
          action={t('leaveJury')}
          intent="leave"
          className="mt-6"
        />
      )}
    </>
  );
}
