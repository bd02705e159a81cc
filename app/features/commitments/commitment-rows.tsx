import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import type { CommitmentLine } from './commitment.ts';
import { commitmentAddress } from './commitment.ts';
import { StandingTags } from './standing-tag.tsx';

/** Who answers for it: the organisation as it is called now, or as it was called then. */
function Owner({ line }: { line: CommitmentLine }) {
  const { t } = useTranslation('commitments');
  return (
    <>
      <bdi>{line.organisation?.name ?? line.ownerName}</bdi>
      {!line.organisation && <> ({t('ownerGone')})</>}
    </>
  );
}

/** By when: the session that is named, or the day. */
export function DueText({ line }: { line: Pick<CommitmentLine, 'dueOn' | 'dueSession'> }) {
  const { dueOn, dueSession } = line;
  return (
    <>
      {dueSession && (
        <>
          <LanguageText lang={dueSession.title.language}>{dueSession.title.text}</LanguageText>
          {' ('}
        </>
      )}
      <DateText value={dueOn} />
      {dueSession && ')'}
    </>
  );
}

/** Commitments as rows: what is promised, how it stands, by whom, where and by when. */
export function CommitmentRows({
  rows,
  label,
  level = 3,
}: {
  rows: readonly CommitmentLine[];
  label: string;
  level?: 2 | 3;
}) {
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  return (
    <RowList label={label}>
      {rows.map((line) => (
        <Row
          key={line.id}
          level={level}
          title={line.deliverable}
          lang={line.language}
          to={commitmentAddress(code, line.id)}
          meta={
            <>
              <Owner line={line} /> · {t('promisedIn')}{' '}
              <LanguageText lang={line.madeIn.title.language}>
                {line.madeIn.title.text}
              </LanguageText>
              {' · '}
              {line.doneOn && line.state === 'closed' ? (
                <>
                  {t('doneOn')} <DateText value={line.doneOn} />
                </>
              ) : (
                <>
                  {t('due')} <DueText line={line} />
                </>
              )}
            </>
          }
        >
          <StandingTags commitment={line} />
        </Row>
      ))}
    </RowList>
  );
}
