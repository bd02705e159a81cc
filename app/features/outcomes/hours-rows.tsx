import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { DurationText } from './duration-text.tsx';
import type { HoursRow } from './hours.ts';
import { hoursAddress } from './outcome.ts';

const tones = { waiting: 'plain', confirmed: 'ok', disputed: 'late' } as const;

/** What who asks can do with hours now. */
function HoursSteps({ row }: { row: HoursRow }) {
  const { t } = useTranslation('outcomes');
  const { code } = useLanguage();
  const { id, revision, mayAnswer, mayChange, state } = row;
  const link = (step: 'correct' | 'dispute', words: string) => (
    <Link
      to={`${hoursAddress(code)}?${step}=${id}`}
      className="inline-flex min-h-target items-center"
    >
      {words}
    </Link>
  );
  if (!mayAnswer && !mayChange) return null;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2">
      {mayAnswer && (
        <Form method="post" action={hoursAddress(code)}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="revision" value={revision} />
          <SubmitButton name="intent" value="confirm">
            {t('confirm')}
          </SubmitButton>
        </Form>
      )}
      {mayAnswer && state === 'waiting' && link('dispute', t('notRight'))}
      {mayChange && link('correct', t('change'))}
    </div>
  );
}

function HoursLine({ row }: { row: HoursRow }) {
  const { t } = useTranslation('outcomes');
  const { day, from, until, minutes, activity, language, state, dispute, other } = row;
  return (
    <li className="border-b border-line py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p className="font-bold">
          <DateText value={day} form="weekday" /> · <bdi dir="ltr">{`${from}–${until}`}</bdi>
        </p>
        <div className="flex items-baseline gap-3 text-sm">
          <DurationText minutes={minutes} />
          <Tag tone={tones[state]}>{t(`state_${state}`)}</Tag>
        </div>
      </div>
      <p className="break-words">
        <LanguageText lang={language} as="bdi">
          {activity}
        </LanguageText>
      </p>
      {other && (
        <p className="meta">
          {t(row.isMine ? 'with' : 'ofOther')} <bdi>{other}</bdi>
        </p>
      )}
      {dispute && (
        <p className="mt-1 border-s-[3px] border-late ps-3">
          {t(state === 'disputed' ? 'disputed' : 'wasDisputed')} <bdi>{dispute}</bdi>
        </p>
      )}
      <HoursSteps row={row} />
    </li>
  );
}

/** Hours below each other, the newest first. */
export function HoursRows({ rows, label }: { rows: readonly HoursRow[]; label: string }) {
  return (
    <RowList label={label}>
      {rows.map((row) => (
        <HoursLine key={row.id} row={row} />
      ))}
    </RowList>
  );
}
